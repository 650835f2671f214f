import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/clinic-file/condition.ts';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { ConditionWriter } from '../../src/wording/condition-words.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { conditionTexts } from '../../src/wording/texts/condition-texts.ts';
import { Translator } from '../../src/wording/translator.ts';
import { ordinary, safety, smallLogic } from '../engine/small-logic.ts';
import { languages, type Language } from './locale-files.ts';

const ours = readLogic(defaultLogic);

async function translatorOf(language: Language, onMissing?: (key: string) => void): Promise<Translator> {
  const texts = { ...(await allTexts(language)), conditions: conditionTexts[language] };
  return new Translator({ language, fallbacks: [], texts: { [language]: texts }, ...(onMissing ? { onMissing } : {}) });
}

const english = await translatorOf('en');
const say = (condition: Condition, logic: Logic = ours): string => new ConditionWriter(logic, english).write(condition);

describe('a leaf is said with the question’s and the options’ own words', () => {
  test.each<[string, Condition, string]>([
    ['one option', { question: 'for-whom', is: 'me' }, '“Who is this about?” is “Me”'],
    ['any of some', { question: 'age', is: ['13-15', '16-17'] }, '“How old are you?” is “13 to 15” or “16 or 17”'],
    [
      'several may be chosen',
      { question: 'concerns', is: 'loss' },
      '“What brings you here?” includes “Grief and loss”',
    ],
    [
      'a grade or worse',
      { question: 'home', atLeast: 'hurt' },
      '“In the last year, has anyone close frightened you, controlled you or used force?” is “Someone has hurt or forced me” or worse',
    ],
    [
      'at least so many',
      { question: 'concerns', chosen: { min: 2 } },
      '“What brings you here?” has at least 2 answers',
    ],
    ['at most so many', { question: 'concerns', chosen: { max: 1 } }, '“What brings you here?” has at most 1 answer'],
    ['from, to', { question: 'concerns', chosen: { min: 1, max: 2 } }, '“What brings you here?” has 1 to 2 answers'],
    [
      'just so many',
      { question: 'concerns', chosen: { min: 2, max: 2 } },
      '“What brings you here?” has exactly 2 answers',
    ],
    ['a skip', { skipped: 'age' }, '“How old are you?” was skipped'],
    ['a band', { scale: 'severity', is: 'severe' }, 'Weight in daily life is “severe”'],
    ['a band or above', { scale: 'severity', atLeast: 'marked' }, 'Weight in daily life is “marked” or above'],
    ['a named condition', { condition: 'adult' }, 'the person is 18 or older'],
  ])('%s', (_, condition, words) => {
    expect(say(condition)).toBe(words);
  });

  test('a number, with its unit', () => {
    const logic = smallLogic({
      questions: { pets: { section: 'main', type: 'number', min: 0, max: 9, unit: 'pets' } },
    });
    expect(say({ question: 'pets', number: { min: 2 } }, logic)).toBe('“pets” is at least 2 pets');
    expect(say({ question: 'pets', number: { max: 3 } }, logic)).toBe('“pets” is at most 3 pets');
    expect(say({ question: 'pets', number: { min: 1, max: 3 } }, logic)).toBe('“pets” is from 1 pets to 3 pets');
    expect(say({ question: 'pets', number: { min: 1, max: 1 } }, logic)).toBe('“pets” is exactly 1 pets');
    expect(say({ not: { question: 'pets', number: { min: 2 } } }, logic)).toBe('“pets” is less than 2 pets');
    expect(say({ not: { question: 'pets', number: { max: 3 } } }, logic)).toBe('“pets” is more than 3 pets');
  });
});

describe('parts are joined so that nobody can read them another way', () => {
  const a: Condition = { question: 'a', is: 'a' };
  const b: Condition = { question: 'b', is: ['a', 'b'] };
  const c: Condition = { question: 'c', is: 'c' };
  const logic = smallLogic({ questions: { a: ordinary(), b: ordinary(), c: ordinary(), s: safety() } });

  test.each<[Condition, string]>([
    [{ all: [a, b] }, '“a” is “a”; and “b” is “a” or “b”'],
    [{ any: [a, { all: [b, c] }] }, '“a” is “a”; or (“b” is “a” or “b”; and “c” is “c”)'],
    [{ all: [a, { all: [] }, { any: [c] }] }, '“a” is “a”; and always; and “c” is “c”'],
    [{ atLeast: 2, of: [a, b, c] }, 'at least 2 of: (“a” is “a”), (“b” is “a” or “b”), (“c” is “c”)'],
    [{ all: [a, { atLeast: 1, of: [b] }] }, '“a” is “a”; and (at least 1 of: (“b” is “a” or “b”))'],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
  ])('%j', (condition, words) => {
    expect(say(condition, logic)).toBe(words);
  });

  test.each<[Condition, string]>([
    [a, '“a” is not “a”'],
    [{ not: a }, '“a” is “a”'],
    [{ all: [a, c] }, '“a” is not “a”; or “c” is not “c”'],
    [{ any: [a, { not: c }] }, '“a” is not “a”; and “c” is “c”'],
    [{ all: [] }, 'never'],
    [{ any: [] }, 'always'],
    [{ atLeast: 2, of: [a, c] }, 'fewer than 2 of: (“a” is “a”), (“c” is “c”)'],
    [{ question: 's', atLeast: 'grave' }, '“s” is milder than “grave”'],
    [{ question: 'a', chosen: { min: 2 } }, '“a” has fewer than 2 answers'],
    [{ question: 'a', chosen: { max: 2 } }, '“a” has more than 2 answers'],
    [{ question: 'a', chosen: { min: 1, max: 2 } }, 'not so: “a” has 1 to 2 answers'],
    [{ scale: 'own', is: 'low' }, 'own is not “low”'],
    [{ scale: 'own', atLeast: 'high' }, 'own is below “high”'],
    [{ skipped: 'a' }, 'not so: “a” was skipped'],
    [{ condition: 'mine' }, 'not so: “mine”'],
  ])('a negation is carried to the answers: not %j', (condition, words) => {
    expect(say({ not: condition }, logic)).toBe(words);
  });
});

test('a named condition that a clinic changed is called by its id: our name would say something else', () => {
  const changed = readLogic({
    ...structuredClone(defaultLogic),
    conditions: { ...defaultLogic.conditions, adult: { question: 'age', is: '65-plus' } },
  });
  expect(new ConditionWriter(ours, english).name('adult')).toBe('the person is 18 or older');
  expect(new ConditionWriter(changed, english).name('adult')).toBe('“adult”');
});

test('questions can be called another way, such as by number', () => {
  const writer = new ConditionWriter(ours, english, ({ id }, title) => `${id} (${title})`);
  expect(writer.write({ question: 'for-whom', is: 'me' })).toBe('for-whom (Who is this about?) is “Me”');
});

describe.each(languages)('%s', (language) => {
  test('every condition of the default logic has words, and every name in it', async () => {
    const missing: string[] = [];
    const writer = new ConditionWriter(ours, await translatorOf(language, (key) => missing.push(key)));
    const all = [
      ...ours.conditions.values(),
      ...[...ours.questions.values()].flatMap(({ askWhen }) => askWhen ?? []),
      ...[...ours.candidates.values()].flatMap(({ needs }) => needs ?? []),
      ...ours.rules.map(({ when }) => when),
      ...ours.guarantees.map(({ when }) => when),
    ];
    const written = all.flatMap((condition) => [writer.write(condition), writer.write({ not: condition })]);
    const names = [...ours.conditions.keys()].map((id) => writer.name(id));
    expect(missing).toEqual([]);
    expect([...written, ...names].filter((words) => words === '' || /[{}]|undefined|NaN/.test(words))).toEqual([]);
    expect(names.filter((name) => /^[“„]/.test(name))).toEqual([]);
  });

  test('every scale and band of the default logic has a name', async () => {
    const translator = await translatorOf(language);
    const keys = [...ours.scales.values()].flatMap(({ id, bands }) => [
      `conditions:scales.${id}.name`,
      ...bands.map((band) => `conditions:scales.${id}.bands.${band.id}`),
    ]);
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter((key) => translator.say(key) === '')).toEqual([]);
  });
});

test('brackets close, and an even number of negations says the same as none', () => {
  const leaf = fc.oneof(
    fc.record({ question: fc.constantFrom('age', 'concerns'), is: fc.constantFrom('worry', '18-64') }),
    fc.record({ skipped: fc.constant('age') }),
    fc.record({ condition: fc.constantFrom('adult', 'wish') }),
    fc.record({ scale: fc.constant('severity'), atLeast: fc.constant('marked') }),
  ) as fc.Arbitrary<Condition>;
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 2 }), of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
    ),
  }));
  fc.assert(
    fc.property(tree, (condition) => {
      const words = say(condition);
      expect(words).not.toBe('');
      expect(say({ not: { not: condition } })).toBe(words);
      expect(say({ not: condition })).not.toBe(words);
      expect(words.split('(').length).toBe(words.split(')').length);
    }),
  );
});
