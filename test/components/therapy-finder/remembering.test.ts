import { expect } from '@open-wc/testing';
import { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { keptMinutes } from '../../../src/screening/remembered-visit.ts';
import { choose, languages, part, press, questionOf, screenOf, settled, textOf, widget } from '../widget.ts';
import { asked, keptUntil, keptVisit, line, reloaded, say, stored } from './kept-visit.ts';

describe('a visit that may be kept in the tab', () => {
  const { leave } = TherapyFinder;
  beforeEach(() => {
    TherapyFinder.leave = () => undefined;
  });
  afterEach(() => {
    TherapyFinder.leave = leave;
    sessionStorage.clear();
  });

  for (const lang of languages) {
    it(`is asked about, and can be forgotten, accessibly (axe) in ${lang}`, async () => {
      for (const theme of ['light', 'dark']) {
        const element = await widget({ lang, theme, remember: 'visit' });
        await expect(element).to.be.accessible();
        await say(element, 'yes');
        await press(element, 'start');
        await expect(element).to.be.accessible();
        expect(part(element, 'forget').getBoundingClientRect().height).to.be.at.least(44);
        await press(element, 'forget');
      }
    });
  }

  it('is asked about only where the page wishes it, in plain words, with nothing chosen', async () => {
    expect(asked(await widget())).to.deep.equal([]);
    const element = await widget({ remember: 'visit' });
    expect(asked(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(textOf(screenOf(element)))
      .to.contain(`in this tab for ${String(keptMinutes)} minutes?`)
      .and.contain('Anyone who uses this tab in that time can see your answers.');
  });

  for (const answer of ['no', 'nothing'] as const) {
    it(`stays in memory alone when the visitor says ${answer}`, async () => {
      const element = await widget({ remember: 'visit' });
      if (answer === 'no') await say(element, answer);
      await press(element, 'start');
      await choose(element, 'me');
      await press(element, 'next');
      expect(stored()).to.deep.equal([]);
      expect(line(element)).to.be.null;
    });
  }

  it('survives a reload, in another language too, with the way back', async () => {
    const element = await keptUntil('concerns');
    const { answers } = element;
    const again = await reloaded(element, { lang: 'ro', country: 'RO' });
    expect(questionOf(again).question?.id).to.equal('concerns');
    expect({ ...again.answers }).to.deep.equal({ ...answers });
    expect(textOf(again)).to.contain('Răspunsurile sunt păstrate în această filă.');
    await press(again, 'back');
    expect(questionOf(again).answer).to.deep.equal(['none']);
  });

  it('takes nothing of the focus when it comes back', async () => {
    const again = await reloaded(await keptVisit());
    expect(document.activeElement).to.equal(document.body);
    expect(line(again)).not.to.be.null;
  });

  it('is forgotten by one tap, on the screen and in the tab', async () => {
    const element = await keptUntil('concerns');
    expect(stored().length).to.equal(1);
    await press(element, 'forget');
    expect(stored()).to.deep.equal([]);
    expect(element.answers).to.deep.equal({ country: 'gb' });
    expect(asked(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    await press(element, 'start');
    expect(stored()).to.deep.equal([]);
  });

  it('is kept no more once the visitor says no after all', async () => {
    const element = await keptVisit();
    await press(element, 'back');
    await say(element, 'no');
    expect(stored()).to.deep.equal([]);
    expect(line(element)).to.be.null;
  });

  it('is its own for each of two elements on a page, and all go with the quick way out of one', async () => {
    const [first, second] = [await widget({ remember: 'visit' }), await widget({ remember: 'visit' })];
    for (const [element, who] of [
      [first, 'me'],
      [second, 'child'],
    ] as const) {
      await say(element, 'yes');
      await press(element, 'start');
      await choose(element, who);
      await press(element, 'next');
    }
    expect(stored().length).to.equal(2);
    first.remove();
    second.remove();
    const again = [await widget({ remember: 'visit' }), await widget({ remember: 'visit' })];
    expect(again.map(({ answers }) => answers['for-whom'])).to.deep.equal(['me', 'child']);
    part(again[0]!, 'quick-exit').click();
    expect(stored()).to.deep.equal([]);
    expect(again.map(({ answers }) => answers)).to.deep.equal([{ country: 'gb' }, { country: 'gb' }]);
  });

  it('stays kept when the element is moved', async () => {
    const element = await keptUntil('concerns');
    document.body.append(element);
    await settled(element);
    expect(questionOf(element).question?.id).to.equal('concerns');
    expect((await reloaded(element)).answers).to.include({ 'for-whom': 'me' });
  });
});
