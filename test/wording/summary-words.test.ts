import { describe, expect, test } from 'vitest';
import { applyDraft } from '../../src/hand-off/apply-draft.ts';
import { noDraft } from '../../src/hand-off/draft.ts';
import type { SummaryFacts } from '../../src/hand-off/summary-item.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { questionWords, type Person } from '../../src/wording/question-words.ts';
import { writeSummary } from '../../src/wording/summary-words.ts';
import { texts as en } from '../../src/wording/texts/en.ts';
import { texts as pl } from '../../src/wording/texts/pl.ts';
import { texts as ro } from '../../src/wording/texts/ro.ts';
import { Translator } from '../../src/wording/translator.ts';
import { calm, factsOf, isHidden, logic, someVisits } from '../hand-off/summary-facts.ts';

const today = '2026-11-22';
const texts = { en, pl, ro };
const languages = ['en', 'pl', 'ro'] as const;
const visits = someVisits(100).map((answers) => factsOf(answers));
const persons: readonly Person[] = ['self', 'child', 'someone'];

function translator(language: (typeof languages)[number], missing: string[] = []): Translator {
  const onMissing = (key: string) => missing.push(key);
  return new Translator({ language, fallbacks: [], texts: { [language]: texts[language] }, onMissing });
}

function linesOf(language: (typeof languages)[number], facts: SummaryFacts): string[] {
  return writeSummary(translator(language), facts, today).parts.flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** Everything that the page says about questions which nobody may learn of. "No" and "None of these" tell nothing. */
function hiddenPhrases(language: (typeof languages)[number]): string[] {
  return [...logic.questions.values()].filter(isHidden).flatMap((question) =>
    persons
      .map((person) => questionWords(translator(language), question, person))
      .flatMap(({ title, option }) => [
        title.text,
        ...question.options.filter(({ exclusive }) => !exclusive).map((one) => option(one).text),
      ])
      .filter((phrase) => phrase.split(' ').length >= 3),
  );
}

describe.each(languages)('%s', (language) => {
  test('no sentence of a question about safety, or of a discreet one, is in a summary', () => {
    const phrases = hiddenPhrases(language);
    expect(phrases.length).toBeGreaterThan(100);
    for (const facts of visits)
      for (const line of linesOf(language, facts))
        expect(phrases.filter((phrase) => line.includes(phrase)).map((phrase) => [phrase, line])).toEqual([]);
  });

  test('what the visitor puts in is there in words, and about safety only where nobody may read along', () => {
    const added = [...logic.questions.keys()];
    const phrases = hiddenPhrases(language);
    const telling = (facts: SummaryFacts) =>
      linesOf(language, facts).filter((line) => phrases.some((phrase) => line.includes(phrase)));
    for (const facts of visits) expect(telling({ ...facts, added, discreet: true })).toEqual([]);
    expect(telling(factsOf(calm, { added })).length).toBeGreaterThan(0);
  });

  test('nothing is without words', () => {
    const missing: string[] = [];
    const wishes = {
      ...noWishes,
      languages: ['uk', 'pl'],
      setting: 'online',
      place: 'Kraków',
      gender: 'woman',
      times: ['evening', 'weekend'],
      price: { atMost: 200, currency: 'PLN' },
      modality: 'cbt',
      format: 'group',
    } as const;
    const clinic = { name: 'Przystań', phone: '+48 22 000 00 00' };
    for (const facts of visits)
      for (const whom of ['me', 'child', 'someone']) {
        const answers = { ...facts.answers, 'for-whom': whom };
        const written = writeSummary(translator(language, missing), { ...facts, answers, wishes, clinic }, today);
        expect(written.parts.filter(({ title }) => title === '')).toEqual([]);
      }
    expect(missing).toEqual([]);
  });

  test('each goal has small steps of its own, for whomever the visit is about', () => {
    const goals = logic.questions.get('goals')?.options.filter(({ exclusive }) => !exclusive) ?? [];
    expect(goals.length).toBeGreaterThan(6);
    for (const whom of ['me', 'child', 'someone']) {
      const answers = { ...calm, 'for-whom': whom, goals: goals.map(({ id }) => id) };
      const part = writeSummary(translator(language), factsOf(answers), today).parts.find(({ id }) => id === 'goals');
      const steps = part?.lines.filter(({ under }) => under !== undefined).map(({ text }) => text) ?? [];
      expect(steps).toHaveLength(3 * goals.length);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });
});

test('a calm visit in words, with wishes and a line of one’s own', () => {
  const wishes = { ...noWishes, times: ['evening', 'weekend'], languages: ['ro'], gender: 'woman' } as const;
  const clinic = { name: 'The Harbour', phone: '+44 20 0000 0000' };
  const summary = writeSummary(translator('en'), factsOf(calm, { wishes, clinic }), today);
  const kept = applyDraft(summary, { ...noDraft, struck: ['goals.relief'], own: ['Ask about parking'] });
  const part = (wanted: string) => kept.parts.find(({ id }) => id === wanted)?.lines.map(({ text }) => text);
  expect(kept.title).toBe('Notes for a first meeting');
  expect(part('brings')).toEqual([
    'Anxiety, fear, panic',
    'Partner, family, loneliness',
    'Which of these matters most now? Partner, family, loneliness',
    'How long has it been like this? 1 to 6 months',
    'How much do difficulties get in the way of daily life? Quite a bit',
  ]);
  expect(part('goals')?.[0]).toBe('Better relationships');
  expect(part('plan')).toContain('How often: once a week');
  expect(part('therapist')).toEqual([
    'Language of the meetings: Romanian',
    'Gender: a woman',
    'Times: in the evening and at weekends',
  ]);
  expect(part('own')).toEqual(['Ask about parking']);
  expect(part('contact')).toEqual(['The Harbour', '+44 20 0000 0000']);
  expect(kept.parts.map(({ id }) => id)).toEqual([
    'brings',
    'goals',
    'suggestion',
    'plan',
    'therapist',
    'own',
    'ask',
    'prepare',
    'contact',
  ]);
});

test('a pair is said with both names, and always with different therapists', () => {
  const recommendation = {
    ...factsOf(calm).recommendation,
    pair: { formats: ['individual', 'group'], reasons: [] } as const,
  };
  expect(linesOf('en', { ...factsOf(calm), recommendation })).toContain(
    'Individual therapy and group therapy can go side by side, always with different therapists.',
  );
  expect(linesOf('pl', { ...factsOf(calm), recommendation }).join(' ')).toContain('u\u00a0różnych terapeutów');
});

test('a child’s visit speaks of the child, to the parent', () => {
  const written = writeSummary(translator('en'), factsOf({ ...calm, 'for-whom': 'child' }), today);
  expect(written.parts[0]?.title).toBe('What brings me here for the child');
  expect(linesOf('en', factsOf({ ...calm, 'for-whom': 'child' }))).toContain(
    'What do you tell the parents, and what stays between you and the child?',
  );
});

test('a goal of the clinic’s own gets steps that fit any goal', () => {
  const goals = logic.questions.get('goals');
  expect(goals).toBeDefined();
  if (!goals) return;
  const own = {
    ...logic,
    questions: new Map([...logic.questions, ['goals', { ...goals, options: [{ id: 'sing' }] }]]),
  };
  const ours = translator('en');
  const withGoal = { ...en, questions: { ...en['questions'], questions: { goals: { options: { sing: 'To sing' } } } } };
  const spoken = new Translator({ language: 'en', fallbacks: [], texts: { en: withGoal } });
  const written = writeSummary(spoken, factsOf({ ...calm, goals: ['sing'] }, {}, own), today);
  expect(written.parts.find(({ id }) => id === 'goals')?.lines.map(({ text }) => text)).toEqual([
    'To sing',
    ours.say('takeAway.summary.steps.any.1'),
    ours.say('takeAway.summary.steps.any.2'),
    ours.say('takeAway.summary.steps.any.3'),
  ]);
});

test('a line that is said in another language carries that language', () => {
  const half = { ...pl, widget: {} };
  const mixed = new Translator({ language: 'pl', fallbacks: ['en'], texts: { pl: half, en } });
  const lines = writeSummary(mixed, factsOf(calm), today).parts.flatMap((part) => part.lines);
  expect(lines.find(({ id }) => id === 'ask.price')?.lang).toBe('en');
  expect(lines.find(({ id }) => id === 'concerns.worry')).not.toHaveProperty('lang');
});
