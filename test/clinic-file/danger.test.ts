import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/clinic-file/condition.ts';
import { dangerIssues } from '../../src/clinic-file/danger.ts';
import { readLogic, type Question } from '../../src/clinic-file/logic.ts';
import { SignReader } from '../../src/clinic-file/signs.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { skipped, type Answer, type Answers } from '../../src/engine/answers.ts';
import { Judge } from '../../src/engine/judge.ts';
import { brief, parseLogic, question, rule } from './clinic-file.ts';

const logic = readLogic(defaultLogic);
const safety = [...logic.questions.values()].filter((one) => one.safety);

test('every rule, need and turn that we ship keeps the law', () => {
  expect(dangerIssues(defaultLogic)).toEqual([]);
});

describe('a rule that protects is refused when it', () => {
  const cases: readonly (readonly [string, Condition])[] = [
    ['rests on the absence of danger', { question: 'suicide', is: 'none' }],
    ['rests on one exact grade', { question: 'suicide', is: 'thoughts' }],
    ['rests on grades with a gap', { question: 'suicide', is: ['thoughts', 'attempt', 'now'] }],
    ['denies a danger', { not: { question: 'home', atLeast: 'control' } }],
    ['counts at most so many signs', { question: 'state', chosen: { max: 2 } }],
    ['counts signs on a single-choice question', { question: 'suicide', chosen: { min: 1 } }],
    ['rests on the absence of a sign', { not: { question: 'state', is: 'voices' } }],
    [
      'hides it among harmless parts',
      {
        atLeast: 1,
        of: [
          { question: 'age', is: '18-64' },
          { question: 'high', is: 'some' },
        ],
      },
    ],
    ['denies what is asked only after danger', { not: { question: 'history', is: 'severe' } }],
  ];
  test.each(cases)('%s', (_, when) => {
    const codes = parseLogic({ rules: { own: rule(when, { raise: { help: 'lines' } }) } }).issues.map(
      ({ code }) => code,
    );
    expect(codes).toContain('danger-loses');
  });
});

describe('a rule that protects is taken when it', () => {
  const cases: readonly (readonly [string, Condition])[] = [
    ['says "this or worse"', { question: 'suicide', atLeast: 'thoughts' }],
    ['names the worst grades', { question: 'suicide', is: ['attempt', 'now'] }],
    ['names any signs', { question: 'state', is: ['voices', 'others'] }],
    ['counts signs', { question: 'state', chosen: { min: 2 } }],
    ['denies the absence of danger', { not: { question: 'home', is: 'none' } }],
    ['denies what danger does not touch', { not: { question: 'care', is: 'psychiatrist' } }],
    ['rests on what is asked only after danger', { question: 'history', is: 'severe' }],
    ['rests on a scale', { scale: 'severity', is: 'light' }],
  ];
  test.each(cases)('%s', (_, when) => {
    expect(parseLogic({ rules: { own: rule(when, { raise: { help: 'lines' } }) } }).issues).toEqual([]);
  });
});

test('danger may not touch what favours or pairs couple therapy, not even by raising it', () => {
  const when = { question: 'home', atLeast: 'control' };
  const favour = parseLogic({ rules: { own: rule(when, { favour: { couple: 1 } }) } });
  expect(brief(favour)).toEqual(['danger-touches-guarded logic.rules.own.when']);
  const pair = parseLogic({ rules: { own: rule(when, { pair: { formats: ['individual', 'couple'], weight: 3 } }) } });
  expect(brief(pair)).toEqual(['danger-touches-guarded logic.rules.own.when']);
});

test('a rule that only notes or favours a modality is free', () => {
  const when = { question: 'suicide', is: 'none' };
  expect(parseLogic({ rules: { own: rule(when, { note: ['a'], favour: { cbt: 1 } }) } }).issues).toEqual([]);
});

test('an issue names the question also inside a named condition', () => {
  const { issues } = parseLogic({
    conditions: {
      calm: {
        all: [
          { question: 'suicide', is: 'none' },
          { question: 'age', is: '18-64' },
        ],
      },
    },
    rules: { own: rule({ condition: 'calm' }, { ruleOut: ['emdr'] }) },
  });
  expect(issues).toMatchObject([{ code: 'danger-loses', path: ['logic', 'rules', 'own', 'when'], found: 'suicide' }]);
});

test('what a skip raises, each sign must raise too', () => {
  const own = question({ none: { danger: 0 }, some: { danger: 1 }, much: { danger: 2 } });
  const skip = rule({ skipped: 'own' }, { raise: { help: 'lines' } });
  const file = {
    questions: { own },
    rules: { skip, much: rule({ question: 'own', atLeast: 'much' }, { raise: { help: 'now' } }) },
  };
  const found = parseLogic(file).issues.filter(({ code }) => code === 'skip-not-covered');
  expect(found.map((issue) => issue.found)).toEqual(['own: some']);
});

/** Random conditions, and random visits that differ by one step of danger: the signs must hold in the engine itself. */
describe('the signs of any condition', () => {
  const all = [...logic.questions.values()].filter(({ type }) => type !== 'number');
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom(...safety, ...safety, ...all).chain(leafOf),
      fc.constantFrom(...logic.conditions.keys()).map((id) => ({ condition: id })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts })),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((parts) => ({ atLeast: 2, of: parts })),
      tie('condition').map((part) => ({ not: part })),
    ),
  }));
  const visit = fc.record(Object.fromEntries(all.map((one) => [one.id, fc.option(answerTo(one), { nil: undefined })])));
  const step = fc.constantFrom(...safety).chain((one) => fc.tuple(fc.constant(one.id), riseOn(one)));
  const reader = new SignReader(defaultLogic);

  test('hold while danger rises', () => {
    fc.assert(
      fc.property(condition, visit, step, (of, answers, [id, [lower, higher]]) => {
        const signs = reader.of(of);
        const before = judged(of, { ...answers, [id]: lower });
        const after = judged(of, { ...answers, [id]: higher });
        if (signs.metKept && before === 'met') expect(after).toBe('met');
        if (signs.metNotGained && after === 'met') expect(before).toBe('met');
        if (signs.notMetKept && before === 'not-met') expect(after).toBe('not-met');
        if (signs.notMetNotGained && after === 'not-met') expect(before).toBe('not-met');
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});

function judged(condition: Condition, answers: Readonly<Record<string, Answer | undefined>>) {
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return new Judge(logic, Object.fromEntries(given) as Answers).judge(condition).verdict;
}

function leafOf({ id, options, type }: Question): fc.Arbitrary<Condition> {
  const ids = options.map((option) => option.id);
  const is = fc.subarray(ids, { minLength: 1 }).map((some) => ({ question: id, is: some }));
  const grades = options.filter(({ danger }) => danger);
  const atLeast = grades.map((option) => fc.constant({ question: id, atLeast: option.id }));
  const none = options
    .filter(({ danger }) => danger === 0)
    .map((option) => fc.constant({ question: id, is: option.id }));
  const chosen =
    type === 'multiple' ? [fc.integer({ min: 1, max: 3 }).map((min) => ({ question: id, chosen: { min } }))] : [];
  return fc.oneof(is, ...atLeast, ...none, ...chosen);
}

function answerTo({ options, type }: Question): fc.Arbitrary<Answer> {
  const ids = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => fc.constant<Answer>([id]));
  return type === 'multiple'
    ? fc.oneof(fc.constant(skipped), ...alone, fc.subarray(ids, { minLength: 1 }))
    : fc.constantFrom(skipped, ...options.map(({ id }) => id));
}

/** One step up: none < skipped or unanswered < signs; in a multiple question, one sign more. */
function riseOn({ options, type }: Question): fc.Arbitrary<[Answer | undefined, Answer | undefined]> {
  const open = fc.constantFrom(skipped, undefined);
  const harmless = options.filter(({ danger }) => danger === 0).map(({ id }) => (type === 'multiple' ? [id] : id));
  const signs = options.filter(({ danger }) => danger);
  const one = fc.constantFrom(...signs);
  const many = fc.shuffledSubarray(
    signs.map(({ id }) => id),
    { minLength: 2 },
  );
  const worse = fc.tuple(one, one).filter(([a, b]) => (a.danger ?? 0) < (b.danger ?? 0));
  return fc.oneof(
    fc.tuple(fc.constantFrom(...harmless), open),
    fc.tuple(open, type === 'multiple' ? many : one.map(({ id }) => id)),
    fc.tuple(
      open,
      one.map(({ id }) => (type === 'multiple' ? [id] : id)),
    ),
    type === 'multiple'
      ? many.map((ids): [Answer, Answer] => [ids.slice(1), ids])
      : worse.map(([a, b]): [Answer, Answer] => [a.id, b.id]),
  );
}
