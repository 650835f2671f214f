import { assert, expect } from '@open-wc/testing';
import type { AnswerChangingEvent } from '../../../src/components/recommendation/answer-changing-event.ts';
import type { Answers } from '../../../src/engine/answers.ts';
import { languages, missing, present, show, textOf, translatorOf, type Shown } from './recommendation-page.ts';

/** Visits that one or two answers would lead elsewhere, for oneself and for somebody else. */
const visits = {
  couple: {
    country: 'pl',
    'for-whom': 'couple',
    concerns: ['close'],
    close: ['quarrels'],
    life: ['partner'],
    'partner-willing': 'maybe',
    begin: 'alone',
  },
  someone: {
    country: 'ro',
    'for-whom': 'someone',
    concerns: ['close'],
    close: ['family'],
    'family-willing': 'skipped',
  },
} as const satisfies Record<string, Answers>;

function chapter({ root }: Shown): HTMLElement {
  const found = root.querySelector<HTMLElement>('.chapter.would-change');
  if (!found) throw new Error('nothing is said about what would change the suggestion');
  return found;
}

/** The chapter with its fold opened, once the browser has told of it. */
async function opened(shown: Shown): Promise<HTMLElement> {
  const fold = chapter(shown).querySelector('details');
  if (!fold) throw new Error('there is no fold');
  const told = new Promise((resolve) => {
    fold.addEventListener('toggle', resolve, { once: true });
  });
  fold.open = true;
  await told;
  await shown.element.updateComplete;
  return chapter(shown);
}

describe('what would change the recommendation', () => {
  for (const language of languages) {
    for (const [name, answers] of Object.entries(visits)) {
      it(`is accessible (axe) when it is opened: ${name} in ${language}`, async () => {
        const shown = await show('couple', language, { answers });
        expect((await opened(shown)).querySelectorAll('li').length).to.be.above(1);
        await expect(shown.element).to.be.accessible();
      });

      it(`leaves no key and no gap in a sentence, and fits 320 pixels: ${name} in ${language}`, async () => {
        const shown = await show('couple', language, { answers });
        shown.element.style.inlineSize = '288px';
        const { textContent } = await opened(shown);
        expect(/\{\{|recommendation[.:]|undefined|null|„”|“”/.exec(textContent)?.[0]).to.be.undefined;
        expect(shown.root.querySelector('article')?.scrollWidth).to.be.at.most(288);
      });
    }

    it(`says calmly that nothing would: ${language}`, async () => {
      const shown = await show('panic', language);
      const nothing = translatorOf(language).say('recommendation.wouldChange.nothing');
      shown.element.logic = shown.element.logic && { ...shown.element.logic, rules: [] };
      assert.deepEqual(missing((await opened(shown)).textContent, nothing), []);
    });
  }

  it('is worked out only when it is opened', async () => {
    const shown = await show('couple', 'en', { answers: visits.couple });
    assert.deepEqual(present(textOf(shown.root), 'would come first'), []);
    assert.deepEqual(missing((await opened(shown)).textContent, 'would come first'), []);
  });

  it('says which answer would bring what, in the words for the person it is about', async () => {
    const couple = await opened(await show('couple', 'en', { answers: visits.couple }));
    assert.deepEqual(
      missing(
        couple.textContent,
        'If you answered “Would both of you come?” with “Yes”, couple therapy would come first.',
      ),
      [],
    );
    const someone = await opened(await show('couple', 'en', { answers: visits.someone }));
    assert.deepEqual(missing(someone.textContent, 'What might suit this person in therapy?'), []);
    assert.deepEqual(present(someone.textContent, 'What would suit you in therapy?'), []);
  });

  it('opens the question for another answer, by an event that stays inside', async () => {
    const shown = await show('couple', 'en', { answers: visits.couple });
    const heard: AnswerChangingEvent[] = [];
    shown.element.addEventListener('answer-changing', (event) => heard.push(event));
    (await opened(shown)).querySelector('button')?.click();
    assert.deepEqual(
      heard.map(({ questionId, composed }) => [questionId, composed]),
      [['partner-willing', false]],
    );
  });

  it('names nothing about home and partner while somebody may see the screen', async () => {
    for (const language of languages) {
      const translator = translatorOf(language);
      const together = ['partner-willing', 'begin', 'family-willing'].map((id) =>
        translator.say(`questions:questions.${id}.title`),
      );
      const seen = await opened(await show('couple', language, { answers: { ...visits.couple, seen: 'yes' } }));
      assert.deepEqual(present(seen.textContent, ...together), []);
      const alone = await opened(await show('couple', language, { answers: visits.couple }));
      expect(present(alone.textContent, ...together)).not.to.be.empty;
    }
  });

  it('is not said where nothing is recommended', async () => {
    for (const name of ['danger', 'notNow', 'questions'] as const) {
      const { root } = await show(name, 'en');
      expect(root.querySelector('.would-change'), name).to.be.null;
    }
  });
});
