import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/engine/answers.ts';
import { ordinary, smallLogic } from './small-logic.ts';

const logic = smallLogic({
  questions: {
    one: ordinary(),
    many: { section: 'main', type: 'multiple', atMost: 2, options: { x: {}, y: {}, z: {}, none: { exclusive: true } } },
    years: { section: 'main', type: 'number', min: 0, max: 99 },
  },
});

function codes(input: unknown): string[] {
  return readAnswers(logic, input).issues.map(({ code }) => code);
}

describe('what is an answer', () => {
  test('is kept as it is', () => {
    const answers = { one: 'a', many: ['x', 'y'], years: 40 };
    expect(readAnswers(logic, answers)).toEqual({ answers, issues: [] });
    expect(codes({ one: 'skipped', many: 'skipped', years: 'skipped' })).toEqual([]);
  });
});

describe('what is not', () => {
  const cases: [unknown, string, object][] = [
    [null, 'answers-not-object', {}],
    [['one'], 'answers-not-object', {}],
    [{ other: 'a' }, 'unknown-question', {}],
    [{ one: 'd' }, 'unknown-option', {}],
    [{ one: 3 }, 'unknown-option', {}],
    [{ many: 'x' }, 'answer-not-list', {}],
    [{ many: ['x', 'q'] }, 'unknown-option', { many: ['x'] }],
    [{ many: ['none', 'x'] }, 'exclusive-with-others', { many: ['x'] }],
    [{ many: ['x', 'y', 'z'] }, 'too-many-chosen', { many: ['x', 'y'] }],
    [{ years: '40' }, 'answer-not-number', {}],
    [{ years: 120 }, 'answer-out-of-range', {}],
  ];
  test.each(cases)('%j is reported and left out', (input, code, kept) => {
    expect(codes(input)).toEqual([code]);
    expect(readAnswers(logic, input).answers).toEqual(kept);
  });

  test('a list with nothing chosen is no answer', () => {
    expect(readAnswers(logic, { many: [] }).answers).toEqual({});
  });

  test('a key of every object is no question', () => {
    expect(codes(JSON.parse('{"__proto__": "a", "constructor": "a"}'))).toEqual([
      'unknown-question',
      'unknown-question',
    ]);
  });
});
