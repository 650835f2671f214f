import { expect } from '@open-wc/testing';
import oneSentence from '../../../demo/clinics/one-sentence.json' with { type: 'json' };
import ownThirty from '../../../demo/clinics/own-thirty.json' with { type: 'json' };
import questionAndRule from '../../../demo/clinics/question-and-rule.json' with { type: 'json' };
import ukrainian from '../../../demo/clinics/ukrainian.json' with { type: 'json' };
import type { TherapyFinder } from '../../../src/components/therapy-finder/therapy-finder.ts';
import { seeded, type Random } from '../../../src/proof/random-visit.ts';
import {
  isHelpOpen,
  languages,
  need,
  panelOf,
  press,
  questionOf,
  screenOf,
  settled,
  textOf,
  widget,
} from '../widget.ts';

/** Each file with the languages in which it is walked. */
const files = [
  ['one-sentence', oneSentence, languages],
  ['question-and-rule', questionAndRule, languages],
  ['own-thirty', ownThirty, languages],
  ['ukrainian', ukrainian, ['uk']],
] as const;

/** What may stand on a screen of a visit in one language. */
function holdsItsWords(element: TherapyFinder): void {
  const { renderRoot } = screenOf(element);
  const empty = [...renderRoot.querySelectorAll('h2, h3, legend, label, summary, .candidate')].filter(
    ({ textContent }) => textContent.trim() === '',
  );
  expect(empty.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  expect(textOf(screenOf(element))).not.to.match(
    /\{\{|\$t\(|\b[a-z]+:[a-z]+\.[a-z]|\b(questions|rules|notes|candidates)\.[a-z]/,
  );
}

/** Answers whatever is asked, as it comes; closes the help panel where danger brings it. */
async function walk(element: TherapyFinder, random: Random): Promise<string[]> {
  const asked: string[] = [];
  await press(element, 'start');
  for (let screens = 0; screens < 90; screens++) {
    const { localName } = screenOf(element);
    if (localName.endsWith('-recommendation')) return asked;
    if (localName.endsWith('-question')) {
      const shown = questionOf(element);
      asked.push(need(shown.question, 'a question').id);
      holdsItsWords(element);
      // In one language: nothing fell back to another.
      expect([...shown.renderRoot.querySelectorAll('[lang]')].map(({ textContent }) => textContent)).to.deep.equal([]);
      await answer(element, random);
    }
    await press(element, 'next');
    await closeHelp(element);
  }
  throw new Error(`No end after ${asked.join(', ')}`);
}

async function answer(element: TherapyFinder, random: Random): Promise<void> {
  const inputs = [...questionOf(element).renderRoot.querySelectorAll('input')];
  const [first] = inputs;
  if (first?.type === 'number') {
    first.value = String(Math.floor(random() * Number(first.max)));
    first.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else {
    need(inputs[Math.floor(random() * inputs.length)], 'an option').click();
  }
  await settled(element);
  await closeHelp(element);
}

async function closeHelp(element: TherapyFinder): Promise<void> {
  if (!isHelpOpen(element)) return;
  need(panelOf(element).renderRoot.querySelector<HTMLElement>('dialog .buttons .primary'), 'a way on').click();
  await settled(element);
}

describe('the clinic files of the demonstration', () => {
  for (const [name, clinic, spoken] of files) {
    for (const lang of spoken) {
      it(`is accessible (axe) and leads to a recommendation in words: ${name}, ${lang}`, async () => {
        let complaints = 0;
        const complain = () => complaints++;
        document.addEventListener('therapy-finder-error', complain);
        const element = await widget({ lang, clinic });
        expect(complaints).to.equal(0);
        await expect(element).to.be.accessible();
        for (const seed of [1, 2]) {
          await walk(element, seeded(seed));
          holdsItsWords(element);
          expect(textOf(screenOf(element)).length).to.be.greaterThan(500);
          if (seed === 1) await expect(element).to.be.accessible();
          element.restart();
          await settled(element);
        }
      });
    }
  }
});
