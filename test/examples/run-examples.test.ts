import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/clinic-file/example-schema.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { runExamples, type Difference } from '../../src/examples/run-examples.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';

const logic = readLogic(defaultLogic);
const couple: Answers = {
  country: 'pl',
  'for-whom': 'couple',
  age: '18-64',
  concerns: ['close'],
  close: ['quarrels'],
};
const me: Answers = { 'for-whom': 'me', age: '18-64' };
const worry: Answers = { ...me, concerns: ['worry'] };
const thoughts: Answers = { ...me, concerns: ['mood'], suicide: 'thoughts' };

function run(answers: Answers, expect: Expectation): readonly Difference[] {
  return runExamples(logic, [{ index: 0, name: 'One', answers, expect }]).results[0]!.differences;
}

describe('an example passes when all that it expects is so', () => {
  test('exactly, in a range, as one of several, and never', () => {
    expect(
      run(thoughts, {
        outcome: 'care-first',
        help: 'now',
        referral: { atLeast: 'advised', atMost: 'urgent' },
        never: ['group', 'couple', 'individual'],
        note: 'stay-near',
      }),
    ).toEqual([]);
    expect(run(worry, { best: ['group', 'individual'] })).toEqual([]);
  });
});

describe('what differs is said with what is expected, what is found, and the rules that did it', () => {
  test('a level that is too low, and one that is too high', () => {
    expect(run(worry, { help: { atLeast: 'lines' } })).toEqual([
      { what: 'help', bound: 'at-least', expected: ['lines'], found: ['none'], rules: [], open: [] },
    ]);
    const [high] = run(thoughts, { referral: { atMost: 'consider' } });
    expect(high).toMatchObject({ what: 'referral', bound: 'at-most', expected: ['consider'], found: ['urgent'] });
    expect(high!.rules).toContain('suicide-thoughts');
  });

  test('a format that waits names the questions that it waits for', () => {
    const [waiting] = run(couple, { best: 'couple' });
    expect(waiting).toMatchObject({ what: 'best', bound: 'one-of', expected: ['couple'] });
    expect(waiting!.open).toContain('home');
  });

  test('a format that is ruled out names the rule, and the outcome that leaves none', () => {
    const [out] = run({ ...couple, suicide: 'thoughts' }, { best: 'couple' });
    expect(out!.found).toEqual([]);
    const against = recommend(logic, { ...couple, suicide: 'thoughts' }).formats.ruledOut.find(
      ({ id }) => id === 'couple',
    )!;
    expect(out!.rules).toEqual(expect.arrayContaining(against.reasons.map(({ rule }) => rule)));
  });

  test('something recommended that never should be', () => {
    expect(run(worry, { never: ['individual', 'couple'] })).toMatchObject([
      { what: 'never', bound: 'none-of', expected: ['individual', 'couple'], found: ['individual'] },
    ]);
  });

  test('a note that is missing, and another outcome', () => {
    const found = run(worry, { note: ['stay-near'], outcome: 'not-now' });
    expect(found).toMatchObject([
      { what: 'outcome', bound: 'exactly', expected: ['not-now'], found: ['recommended'] },
      { what: 'note', bound: 'all-of', expected: ['stay-near'] },
    ]);
    expect(found[1]!.open).toContain('suicide');
  });
});

test('rules that no example makes fire are named, in the order of the logic', () => {
  const none = runExamples(logic, []).uncovered;
  expect(none).toEqual(logic.rules.map(({ id }) => id));
  const some = runExamples(logic, [{ index: 0, name: 'One', answers: thoughts, expect: { help: 'now' } }]).uncovered;
  expect(some).not.toContain('suicide-thoughts');
  expect(none.filter((id) => some.includes(id))).toEqual(some);
});

test('whatever the visit, expecting what it brings passes, and expecting another best does not', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const answers = randomVisit(logic, seeded(seed), { skip: 0.2, danger: 0.2 });
      const { outcome, help, referral, medical, formats, modalities, notes } = recommend(logic, answers);
      const best = formats.best?.id;
      const same: Expectation = {
        ...{ outcome, help: help.level, referral: referral.level, medical: medical.level },
        ...(best === undefined ? {} : { best }),
        ...(modalities.best ? { modality: modalities.best.id } : {}),
        ...(notes.length > 0 ? { note: notes.map(({ id }) => id) } : {}),
        never: [...formats.ruledOut, ...formats.heldBack].map(({ id }) => id),
      };
      expect(run(answers, same)).toEqual([]);
      const other = ['individual', 'group'].find((id) => id !== best)!;
      expect(run(answers, { best: other }).map(({ what }) => what)).toEqual(['best']);
    }),
    { numRuns: 60 },
  );
});
