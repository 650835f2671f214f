import { assert, expect } from '@open-wc/testing';
import type { AnswerChangingEvent } from '../../../src/components/recommendation/answer-changing-event.ts';
import {
  languages,
  logic,
  missing,
  openAll,
  show,
  textOf,
  translatorOf,
  visits,
  type VisitName,
} from './recommendation-page.ts';

const names = Object.keys(visits) as VisitName[];

function button(root: ShadowRoot, label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent.trim() === label,
  );
  if (!found) throw new Error(`there is no button ${label}`);
  return found;
}

describe('<therapy-finder-recommendation>', () => {
  for (const language of languages) {
    for (const name of names) {
      it(`is accessible (axe) with everything open: ${name} in ${language}`, async () => {
        const { element, root } = await show(name, language);
        openAll(root);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is accessible (axe) while it is folded', async () => {
    const { element } = await show('panic', 'en');
    await expect(element).to.be.accessible();
  });

  it('has headings that never skip a level, and starts with one that takes the focus', async () => {
    for (const name of names) {
      const { element, root } = await show(name, 'en');
      const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
      assert.deepEqual(levels[0], 2);
      for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 2)).to.be.at.most(1);
      element.focusHeading();
      assert.deepEqual(root.activeElement?.tagName, 'H2');
      expect(root.activeElement === root.querySelector('h2')).to.be.true;
    }
  });

  it('says nothing twice by id, and leaves no key or gap in a sentence', async () => {
    for (const language of languages) {
      for (const name of names) {
        const { root } = await show(name, language);
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        assert.deepEqual(new Set(ids).size, ids.length);
        expect(/\{\{|recommendation[.:]|questions[.:]q|undefined|null/.exec(textOf(root))?.[0]).to.be.undefined;
        expect([...root.querySelectorAll('h2, h3, summary')].every((one) => one.textContent.trim() !== '')).to.be.true;
      }
    }
  });

  it('fits 320 pixels without scrolling sideways, with everything open', async () => {
    for (const language of languages) {
      for (const name of names) {
        const { element, root } = await show(name, language);
        element.style.inlineSize = '288px';
        openAll(root);
        expect(root.querySelector('article')?.scrollWidth, `${name} ${language}`).to.be.at.most(288);
      }
    }
  });

  it('leads to each part by keyboard, without touching the address', async () => {
    const { root } = await show('panic', 'en');
    const before = [location.href, history.length];
    openAll(root);
    button(root, 'A possible plan').click();
    assert.deepEqual(root.activeElement?.textContent, 'A possible plan');
    assert.deepEqual([location.href, history.length], before);
  });

  it('names the areas, and marks the one that matters most', async () => {
    const { root } = await show('panic', 'en');
    expect(root.querySelector('.area.most')?.textContent).to.contain('Anxiety, fear, panic');
    expect(root.querySelectorAll('.area')).to.have.length(2);
  });

  it('asks for an answer to be changed, by an event that stays inside', async () => {
    const { element, root } = await show('panic', 'en');
    const heard: AnswerChangingEvent[] = [];
    element.addEventListener('answer-changing', (event) => heard.push(event));
    button(root, 'Change this answer: What is the fear like?').click();
    assert.deepEqual(
      heard.map(({ questionId, bubbles, composed }) => [questionId, bubbles, composed]),
      [['worry', true, false]],
    );
  });

  it('asks for a restart and for help, by events that stay inside', async () => {
    const { element, root } = await show('panic', 'en');
    const heard: [string, boolean, boolean][] = [];
    for (const type of ['visit-restarted', 'help-wanted'])
      element.addEventListener(type, (event) => heard.push([event.type, event.bubbles, event.composed]));
    button(root, 'Start again').click();
    button(root, 'Help now: numbers to call').click();
    assert.deepEqual(heard, [
      ['visit-restarted', true, false],
      ['help-wanted', true, false],
    ]);
  });

  it('offers to change every answer that may be shown', async () => {
    const { root, answers } = await show('couple', 'en');
    const shown = [...root.querySelectorAll('.answers .answer-list li')];
    const expected = Object.keys(answers).filter((id) => !logic.questions.get(id)?.discreet);
    expect(shown).to.have.length(expected.length);
    expect(shown.every((row) => row.querySelector('button'))).to.be.true;
  });

  it('puts the emergency number first, then a line in the same size', async () => {
    const { root } = await show('danger', 'pl');
    const calls = [...root.querySelectorAll<HTMLAnchorElement>('.help-card a')];
    assert.deepEqual(calls[0]?.getAttribute('href'), 'tel:112');
    assert.deepEqual(calls[1]?.className, calls[0]?.className);
    assert.deepEqual(root.querySelector('h2')?.compareDocumentPosition(calls[0]!), Node.DOCUMENT_POSITION_FOLLOWING);
    assert.deepEqual(
      root.querySelector('.chapters')?.compareDocumentPosition(calls[0]!),
      Node.DOCUMENT_POSITION_PRECEDING,
    );
  });

  it('keeps the lines on the page after a danger that was taken back', async () => {
    const { root } = await show('panic', 'en', { shownHelp: 'lines' });
    assert.deepEqual(root.querySelector('.help-card a')?.getAttribute('href'), 'tel:999');
  });

  it('recommends nothing where care comes first', async () => {
    const { root } = await show('danger', 'en');
    expect(root.querySelector('.card, .bars, .facts')).to.be.null;
    assert.deepEqual(missing(textOf(root), 'After that, therapy can be a good next step'), []);
  });

  it('sells nothing where nothing points to therapy', async () => {
    const { root } = await show('notNow', 'en');
    expect(root.querySelector('.card, .primary')).to.be.null;
    assert.deepEqual(missing(textOf(root), 'When to come back'), []);
  });

  it('leaves the notes that were asked for open', async () => {
    const { root } = await show('questions', 'ro');
    const open = [...root.querySelectorAll('.open-note h3')].map((one) => one.textContent);
    const translator = translatorOf('ro');
    for (const id of ['roles', 'cost', 'medicines'])
      expect(open).to.include(translator.say(`recommendation:notes.${id}.title`));
    assert.deepEqual(missing(textOf(root), translator.say('recommendation:roles.ro.psychotherapist')), []);
  });

  it('shows consent under 18 openly', async () => {
    const { root } = await show('minor', 'en');
    expect(root.querySelector('.consent .open-note')?.textContent).to.contain('Consent in Poland at 16 and 17');
  });

  it('writes the prices of the clinic into the note on costs', async () => {
    const { root } = await show('questions', 'en', { prices: '200 to 250 zł, in November 2026' });
    assert.deepEqual(missing(textOf(root), 'This clinic’s own prices: 200 to 250 zł, in November 2026.'), []);
  });

  it('draws how the reasons weigh, and says the same in words', async () => {
    const { root } = await show('panic', 'en');
    const bars = [...root.querySelectorAll('.bar')];
    expect(bars.length).to.be.greaterThan(1);
    expect(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')).to.be.true;
    expect(root.querySelector('.weigh')?.textContent).to.match(/Individual therapy: \d+ points/);
    assert.deepEqual(root.querySelectorAll('.pieces li').length, root.querySelectorAll('.bar rect').length);
  });

  it('opens what is folded for printing, but neither the list of answers nor what would change the suggestion', async () => {
    const { root } = await show('panic', 'en');
    window.dispatchEvent(new Event('beforeprint'));
    const closed = [...root.querySelectorAll('details:not([open])')].map(({ className }) => className);
    assert.deepEqual(closed, ['answers panel', 'note imagined']);
    window.dispatchEvent(new Event('afterprint'));
    expect(root.querySelectorAll('details[open]')).to.have.length(0);
  });
});
