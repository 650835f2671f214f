import { describe, expect, test } from 'vitest';
import { EffectWriter } from '../../src/wording/effect-words.ts';
import { graphTranslator, ours } from '../cli/flow.ts';
import { smallLogic } from '../engine/small-logic.ts';
import { languages } from './locale-files.ts';

const english = await graphTranslator('en');
const writer = new EffectWriter(ours, english);

test('one phrase for each kind of effect, the weightiest first', () => {
  const words = writer.effects({
    then: {
      note: ['private-lines'],
      set: [
        { tier: 'safety', frequency: 'weekly', meetings: [4, 8], minutes: [45, 60], for: ['group'] },
        { tier: 'preference', length: 'short' },
      ],
      pair: { formats: ['current', 'couple'], weight: 2 },
      favour: { individual: 3, cbt: 1 },
      ruleOut: ['couple', 'online'],
      defer: true,
      raise: { help: 'now', referral: 'urgent', medical: 'today', need: 'clear' },
    },
  });
  expect(words).toEqual([
    'help: now, psychiatrist: urgent, doctor: today, need: clear',
    'therapy waits until somebody has seen the person',
    'rules out: Couple therapy, Online',
    'Individual therapy +3, Cognitive behavioural therapy (CBT) +1',
    'side by side: the present therapy, Couple therapy (+2)',
    'plan (safety): once a week, 4–8 meetings, 45–60 minutes, only for Group therapy',
    'plan (preference): Short therapy',
    'says “Private help”',
  ]);
});

test('what is promised', () => {
  const words = writer.promises({
    id: 'own',
    when: { all: [] },
    never: { candidates: ['group'], length: ['short', 'open'] },
    atLeast: { help: 'lines', medical: 'check' },
    always: { outcome: 'care-first', note: 'private-lines', asked: 'age' },
    source: ['own'],
  });
  expect(words).toEqual([
    'never: Group therapy',
    'never this length: Short therapy, No fixed end',
    'at least help: people to talk with, family doctor: to mention',
    'always: care first',
    'always asks “How old are you?”',
    'says “Private help”',
  ]);
});

test('what has no words is called by its id', () => {
  const own = new EffectWriter(smallLogic({ candidates: { pets: { kind: 'format', base: 0 } } }), english);
  expect(own.effects({ then: { favour: { pets: 1 }, note: ['dogs'] } })).toEqual(['pets +1', 'says “dogs”']);
});

describe.each(languages)('%s', (language) => {
  test('every rule and guarantee of the default logic has words', async () => {
    const missing: string[] = [];
    const own = new EffectWriter(ours, await graphTranslator(language, {}, (key) => missing.push(key)));
    const words = [
      ...ours.rules.map((rule) => own.effects(rule)),
      ...ours.guarantees.map((one) => own.promises(one)),
      ...[...ours.candidates.values()].map(({ id, plan }) => [own.candidate(id), ...own.plan(plan ?? {})]),
    ];
    expect(missing).toEqual([]);
    expect(words.filter((phrases) => phrases.length === 0)).toEqual([]);
    expect(words.flat().filter((phrase) => phrase === '' || /[{}]|undefined|NaN/.test(phrase))).toEqual([]);
  });
});
