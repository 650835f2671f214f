import { assert, expect } from '@open-wc/testing';
import { present, translatorOf } from '../recommendation/recommendation-page.ts';
import { copies, smallRoster } from './made-up-roster.ts';
import { asOnPaper, cardsOf, headingsOf, languages, named, say, show, textOf } from './therapists-page.ts';

describe('the matching therapists', () => {
  for (const language of languages) {
    for (const theme of ['light', 'dark'] as const) {
      it(`are accessible (axe), with the wishes open, in ${language} and ${theme}`, async () => {
        for (const name of ['panic', 'pair', 'voices', 'inTherapy', 'child'] as const) {
          const { element, root } = await show(name, language, { theme });
          root.querySelector('details')?.setAttribute('open', '');
          await expect(element).to.be.accessible();
        }
      });
    }
  }

  it('stand as a list of cards under the name of the format, with how many fit', async () => {
    const { root } = await show('panic', 'en');
    assert.deepEqual(headingsOf(root), ['Individual therapy']);
    assert.deepEqual(root.querySelector('.count')?.textContent, '4 therapists fit');
    assert.deepEqual(cardsOf(root).length, 4);
    expect(cardsOf(root).every((card) => card.localName === 'li' && card.part.contains('therapist'))).to.be.true;
  });

  it('show who they are, why they fit, and what they say of themselves', async () => {
    const { root } = await show('panic', 'en');
    const card = named(root, 'Anna');
    const text = textOf(card);
    assert.deepEqual(card.querySelector('h4')?.textContent, 'dr Anna Wierzbicka-Szczepańska');
    const parts = [
      'Psychologist · Psychotherapist',
      'the approach suggested above: cognitive behavioural therapy (CBT)',
      'Knows this well: anxiety, fear and panic',
      'Free from 3 December',
      'In person · Online',
      'Warszawa, Mokotów',
      'Polish and English',
      'DEMO-0001',
      'I work calmly',
    ];
    assert.deepEqual(
      parts.filter((part) => !text.includes(part)),
      [],
    );
  });

  it('say a text in another language with its language', async () => {
    const { root } = await show('panic', 'en');
    assert.deepEqual(named(root, 'Ion').querySelector('.about')?.getAttribute('lang'), 'ro');
    assert.deepEqual(named(root, 'Anna').querySelector('.about')?.getAttribute('lang'), null);
  });

  it('are asked for a free day that is not known or has gone by', async () => {
    const { root } = await show('panic', 'en');
    expect(textOf(named(root, 'Zofia'))).to.contain('please ask');
    expect(textOf(named(root, 'Ion'))).to.contain('please ask');
  });

  it('link to their own booking as it stands in the roster, and to the clinic’s telephone where there is none', async () => {
    for (const name of ['panic', 'inTherapy'] as const) {
      const { root } = await show(name, 'en');
      const link = named(root, 'Anna').querySelector<HTMLAnchorElement>('.acts a')!;
      assert.deepEqual(link.getAttribute('href'), smallRoster[0]!.booking);
      assert.deepEqual([link.target, link.rel, link.referrerPolicy], ['_blank', 'noopener noreferrer', 'no-referrer']);
      assert.deepEqual(named(root, 'Ion').querySelector('.acts a')?.getAttribute('target'), null);
      assert.deepEqual(named(root, 'Zofia').querySelector('.acts a')?.getAttribute('href'), 'tel:+48220000000');
    }
    const { root } = await show('panic', 'en', { clinic: null });
    expect(named(root, 'Zofia').querySelector('.acts a')).to.be.null;
  });

  it('link to the public register in a new tab, without saying where from', async () => {
    const { root } = await show('panic', 'en');
    const link = named(root, 'Anna').querySelector<HTMLAnchorElement>('dl a')!;
    assert.deepEqual([link.target, link.rel, link.referrerPolicy], ['_blank', 'noopener noreferrer', 'no-referrer']);
  });

  it('say honestly in what they differ from the wishes', async () => {
    const { root } = await show('panic', 'en', { wishes: { gender: 'woman' } });
    assert.deepEqual(named(root, 'Ion').querySelector('.unmet')?.textContent, 'Not as you wish: a woman');
    expect(named(root, 'Anna').querySelector('.unmet')).to.be.null;
    expect(named(root, 'Adam').querySelector('.unmet'), 'what is not known is not "no"').to.be.null;
  });

  it('repeat nothing that was answered where somebody may read along', async () => {
    for (const language of languages) {
      const { root } = await show('panic', language, { discreet: true });
      const area = translatorOf(language).say('therapists.areas.worry');
      const style = translatorOf(language).say('questions:questions.style.options.exercises');
      assert.deepEqual(present(textOf(root), area, style), []);
    }
  });

  it('for a pair stand on two lists, nobody on both, and it is said that they differ', async () => {
    for (const language of languages) {
      const { root } = await show('pair', language);
      assert.deepEqual(headingsOf(root).length, 2);
      expect(textOf(root)).to.contain(say(language, 'pair'));
      const names = cardsOf(root).map((card) => card.querySelector('h4')?.textContent);
      assert.deepEqual(new Set(names).size, names.length);
    }
  });

  it('stand below the psychiatrists where one is advised, with the way to how to see one', async () => {
    const { element, root } = await show('voices', 'en');
    assert.deepEqual(headingsOf(root), ['Psychiatrists', 'Individual therapy']);
    assert.deepEqual(cardsOf(root)[0]?.querySelector('h4')?.textContent, 'lek. Ewa Kruk');
    let wanted = 0;
    element.addEventListener('referral-wanted', () => wanted++);
    root.querySelector<HTMLElement>('.list .plain')?.click();
    assert.deepEqual(wanted, 1);
  });

  it('say that no psychiatrist is listed where the roster has none, with the same way', async () => {
    const { root } = await show('voices', 'en', { roster: smallRoster.filter(({ id }) => id !== 'ewa') });
    expect(textOf(root.querySelector('.list')!)).to.contain(say('en', 'psychiatristsNone'));
    expect(root.querySelector('.list .plain')).not.to.be.null;
  });

  it('are ten at first; more come on a tap, read from the first new one on, and announced', async () => {
    const { element, root } = await show('panic', 'en', { roster: copies(25) });
    const more = () => root.querySelector<HTMLElement>('.more-button');
    assert.deepEqual(cardsOf(root).length, 10);
    more()!.click();
    await element.updateComplete;
    assert.deepEqual(cardsOf(root).length, 20);
    expect(root.activeElement === cardsOf(root)[10]?.querySelector('h4')).to.be.true;
    assert.deepEqual(root.querySelector('[role=status]')?.textContent, '10 more are shown.');
    assert.deepEqual(more()?.textContent.trim(), 'Show 5 more');
    more()!.click();
    await element.updateComplete;
    assert.deepEqual(cardsOf(root).length, 25);
    expect(more()).to.be.null;
  });

  it('of ten thousand render no more than those ten', async () => {
    const { root } = await show('panic', 'en', { roster: copies(10_000) });
    assert.deepEqual(cardsOf(root).length, 10);
    expect(root.querySelectorAll('*').length).to.be.below(1000);
  });

  it('have nothing to choose between where there is only one', async () => {
    const { root } = await show('panic', 'en', { roster: smallRoster.slice(0, 1) });
    assert.deepEqual(cardsOf(root).length, 1);
    expect(root.querySelector('select, details, fieldset')).to.be.null;
  });

  it('are not shown without a roster, nor while help comes first', async () => {
    for (const { root } of [await show('panic', 'en', { roster: [] }), await show('danger', 'en')])
      assert.deepEqual(root.querySelectorAll('*').length, 0);
  });

  it('fit 320 pixels without scrolling sideways, also with text twice as large', async () => {
    for (const language of languages) {
      for (const name of ['pair', 'voices', 'child'] as const) {
        const { element, root } = await show(name, language, { width: 320 });
        root.querySelector('details')?.setAttribute('open', '');
        for (const size of ['16px', '32px']) {
          element.style.fontSize = size;
          const edge = element.getBoundingClientRect().right + 1;
          const out = [...root.querySelectorAll('*:not(.only-read-aloud)')].filter(
            (one) => one.getBoundingClientRect().right > edge,
          );
          assert.deepEqual(
            out.map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`),
            [],
          );
          expect(element.scrollWidth, `${name} in ${language} at ${size}`).to.be.at.most(320);
        }
      }
    }
  });

  it('are three of each list on paper, without anything to tap', async () => {
    const { root } = await show('panic', 'en');
    asOnPaper(root);
    const isThere = (one: Element) => one.checkVisibility();
    assert.deepEqual(cardsOf(root).filter(isThere).length, 3);
    assert.deepEqual([...root.querySelectorAll('button, select, details, a[target].button')].filter(isThere).length, 0);
    expect(textOf(root)).to.contain('4 therapists fit');
  });

  it('have nothing smaller than 44 pixels to tap', async () => {
    for (const name of ['inTherapy', 'child'] as const) {
      const { root } = await show(name, 'pl', { wishes: { gender: 'woman', current: ['ion'] } });
      root.querySelector('details')?.setAttribute('open', '');
      const small = [...root.querySelectorAll('button, .button, select, summary, .tick, dl a')].filter(
        (one) => one.getBoundingClientRect().height < 44,
      );
      assert.deepEqual(
        small.map((one) => one.textContent.trim()),
        [],
      );
    }
  });
});
