import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/clinic-file/condition.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { Judge } from '../../src/engine/judge.ts';
import { ordinary, safety, smallLogic } from './small-logic.ts';

const logic = smallLogic({
  questions: {
    gate: ordinary(),
    inner: ordinary({ question: 'gate', is: 'b' }),
    danger: safety(),
    grade: safety({ question: 'danger', atLeast: 'mild' }),
    many: { section: 'main', type: 'multiple', options: { x: {}, y: {}, z: {}, none: { exclusive: true } } },
    choice: {
      section: 'main',
      type: 'single',
      optionsFrom: 'many',
      options: { x: {}, y: {}, z: {}, equal: {} },
    },
    years: { section: 'main', type: 'number', min: 0, max: 99, unit: 'years' },
  },
  scales: {
    sum: {
      sum: ['gate', 'inner'],
      bands: { low: { min: 0, max: 1 }, high: { min: 2, max: 4 } },
      source: ['own'],
    },
    inside: { sum: ['inner'], bands: { low: { min: 0, max: 2 } }, source: ['own'] },
  },
});

function verdict(condition: Condition, answers: Answers): string {
  return new Judge(logic, answers).judge(condition).verdict;
}

describe('an option', () => {
  const chosen: Condition = { question: 'gate', is: ['b', 'c'] };
  test('is met when one of those named was chosen', () => {
    expect(verdict(chosen, { gate: 'c' })).toBe('met');
  });
  test('is not met when another was', () => {
    expect(verdict(chosen, { gate: 'a' })).toBe('not-met');
  });
  test('is unknown while the question is open or skipped', () => {
    expect(verdict(chosen, {})).toBe('unknown');
    expect(verdict(chosen, { gate: 'skipped' })).toBe('unknown');
  });
});

describe('a question that depends on another', () => {
  const inside: Condition = { question: 'inner', is: 'a' };
  test('makes conditions not met when it is certainly not asked, whatever is stored', () => {
    expect(verdict(inside, { gate: 'a', inner: 'a' })).toBe('not-met');
  });
  test('makes them unknown while it may still be asked, whatever is stored', () => {
    expect(verdict(inside, { inner: 'a' })).toBe('unknown');
    expect(verdict(inside, { gate: 'skipped', inner: 'a' })).toBe('unknown');
  });
  test('leaves open the question that it waits for', () => {
    expect(new Judge(logic, {}).judge(inside).open).toEqual(['gate']);
  });
});

describe('a safety question', () => {
  const grave: Condition = { question: 'grade', atLeast: 'grave' };
  test('is met at this grade or worse', () => {
    expect(verdict({ question: 'danger', atLeast: 'mild' }, { danger: 'grave' })).toBe('met');
    expect(verdict({ question: 'danger', atLeast: 'grave' }, { danger: 'mild' })).toBe('not-met');
  });
  test('keeps its answer where it is no longer asked', () => {
    expect(verdict(grave, { danger: 'none', grade: 'grave' })).toBe('met');
  });
  test('is not met without an answer only where it is certainly not asked', () => {
    expect(verdict(grave, { danger: 'none' })).toBe('not-met');
    expect(verdict(grave, { danger: 'skipped', grade: 'skipped' })).toBe('unknown');
  });
});

describe('several parts', () => {
  const met: Condition = { question: 'gate', is: 'a' };
  const unmet: Condition = { question: 'gate', is: 'b' };
  const open: Condition = { question: 'many', is: 'x' };
  const cases: [string, Condition, string][] = [
    ['all of met and open', { all: [met, open] }, 'unknown'],
    ['all of not met and open', { all: [unmet, open] }, 'not-met'],
    ['all of nothing', { all: [] }, 'met'],
    ['any of met and open', { any: [met, open] }, 'met'],
    ['any of not met and open', { any: [unmet, open] }, 'unknown'],
    ['not open', { not: open }, 'unknown'],
    ['two of met, met, open', { atLeast: 2, of: [met, met, open] }, 'met'],
    ['two of met, not met, open', { atLeast: 2, of: [met, unmet, open] }, 'unknown'],
    ['two of not met, not met, open', { atLeast: 2, of: [unmet, unmet, open] }, 'not-met'],
  ];
  test.each(cases)('%s', (_, condition, expected) => {
    expect(verdict(condition, { gate: 'a' })).toBe(expected);
  });
});

describe('how many were chosen', () => {
  test('leaves exclusive options out', () => {
    expect(verdict({ question: 'many', chosen: { min: 1 } }, { many: ['none'] })).toBe('not-met');
    expect(verdict({ question: 'many', chosen: { min: 2 } }, { many: ['x', 'y'] })).toBe('met');
  });
});

describe('a question that takes its options from another', () => {
  test('cannot have an answer that is not on offer', () => {
    expect(verdict({ question: 'choice', is: 'z' }, { many: ['x', 'y'], choice: 'z' })).toBe('not-met');
    expect(verdict({ question: 'choice', is: 'x' }, { many: ['x', 'y'], choice: 'x' })).toBe('met');
    expect(verdict({ question: 'choice', is: 'equal' }, { many: ['x', 'y'], choice: 'equal' })).toBe('met');
  });
});

describe('a scale', () => {
  test('is met only when every sum still possible lies in the band', () => {
    expect(verdict({ scale: 'sum', is: 'low' }, { gate: 'a' })).toBe('met');
    expect(verdict({ scale: 'sum', is: 'low' }, { gate: 'b' })).toBe('unknown');
    expect(verdict({ scale: 'sum', atLeast: 'high' }, { gate: 'b', inner: 'c' })).toBe('met');
    expect(verdict({ scale: 'sum', atLeast: 'high' }, { gate: 'a' })).toBe('not-met');
  });

  test('has no band at all where none of its questions is asked', () => {
    expect(verdict({ scale: 'inside', is: 'low' }, { gate: 'a' })).toBe('not-met');
    expect(verdict({ scale: 'inside', is: 'low' }, {})).toBe('unknown');
    expect(verdict({ scale: 'inside', is: 'low' }, { gate: 'b', inner: 'a' })).toBe('met');
  });
});

describe('a number', () => {
  test('is judged by its range, both ends included', () => {
    expect(verdict({ question: 'years', number: { min: 18 } }, { years: 18 })).toBe('met');
    expect(verdict({ question: 'years', number: { min: 18 } }, { years: 17 })).toBe('not-met');
  });
});

describe('an explicit skip', () => {
  test('is two-valued: never unknown', () => {
    expect(verdict({ skipped: 'gate' }, { gate: 'skipped' })).toBe('met');
    expect(verdict({ skipped: 'gate' }, {})).toBe('not-met');
  });
});
