import { expect } from '@open-wc/testing';
import { answersUntil, languages, press, questionOf, screenOf, textOf, widget } from './widget.ts';

const untilSafety = answersUntil('seen');

describe('<therapy-finder-interlude>', () => {
  for (const lang of languages) {
    it(`is accessible (axe) in ${lang}`, async () => {
      const element = await widget({ lang, answers: untilSafety });
      expect(screenOf(element).localName).to.deep.equal('therapy-finder-interlude');
      await expect(element).to.be.accessible();
    });
  }

  it('says what is coming, then goes on to the first question of the section and back again', async () => {
    const element = await widget({ answers: untilSafety });
    expect(textOf(screenOf(element)))
      .to.contain('thoughts of not wanting to live')
      .and.contain('Call 999');
    await press(element, 'next');
    expect(questionOf(element).question?.id).to.deep.equal('seen');
    await press(element, 'back');
    expect(screenOf(element).localName).to.deep.equal('therapy-finder-interlude');
  });
});
