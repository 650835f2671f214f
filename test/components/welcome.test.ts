import { expect } from '@open-wc/testing';
import { languages, part, press, screenOf, settled, textOf, widget } from './widget.ts';

describe('<therapy-finder-welcome>', () => {
  for (const lang of languages) {
    it(`is accessible (axe) in ${lang}`, async () => {
      const element = await widget({ lang });
      await expect(element).to.be.accessible();
    });
  }

  it('says what it is for, word by word, and that no clinician has reviewed it', async () => {
    const text = textOf(screenOf(await widget()));
    expect(text).to.contain('Intended purpose: to help a person describe what they would like support with');
    expect(text).to.contain('Not yet reviewed by a clinician.');
  });

  it('begins with the country that the page suggests, and takes the visitor’s word over it', async () => {
    const element = await widget({ country: 'IE' });
    const select = screenOf(element).renderRoot.querySelector('select')!;
    expect(select.value).to.deep.equal('ie');
    select.value = 'pl';
    select.dispatchEvent(new Event('change'));
    element.country = 'RO';
    await settled(element);
    expect(element.answers).to.deep.equal({ country: 'pl' });
    expect(select.value).to.deep.equal('pl');
  });

  it('does not ask for the country again', async () => {
    const element = await widget();
    await press(element, 'start');
    expect(textOf(screenOf(element)))
      .to.contain('Who is this about?')
      .and.contain('Question 1 of about');
  });

  it('shows the clinic’s telephone and who reviewed the content', async () => {
    const reviewed = { by: 'Dr Example', on: '2026-10-01' };
    const element = await widget({ clinic: { fileVersion: 1, clinic: { phone: '+44 20 7946 0000', reviewed } } });
    const root = screenOf(element).renderRoot;
    expect(root.querySelector('a[href="tel:+442079460000"]')?.textContent).to.deep.equal('+44 20 7946 0000');
    expect(textOf(screenOf(element))).to.contain('Reviewed: Dr Example, 1 October 2026');
  });

  it('shows what the clinic puts into the slots', async () => {
    const element = await widget();
    element.innerHTML = '<p slot="intro">Welcome from us</p><p slot="footer">Our house</p>';
    await settled(element);
    const [intro, footer] = [...element.children] as HTMLElement[];
    expect(intro!.getBoundingClientRect().height).to.be.above(0);
    expect(footer!.getBoundingClientRect().top).to.be.above(part(element, 'start').getBoundingClientRect().bottom);
  });
});
