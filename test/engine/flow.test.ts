import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { nextQuestion, progress, questionsAsked } from '../../src/engine/flow.ts';
import { ordinary, safety, smallLogic } from './small-logic.ts';
import { anyVisit } from './visits.ts';

const logic = smallLogic({
  sections: { main: {}, safe: { locked: true } },
  questions: {
    first: ordinary(),
    inner: ordinary({ question: 'first', is: 'b' }),
    danger: safety(),
    grade: safety({ question: 'danger', atLeast: 'mild' }),
  },
});

function asked(answers: Record<string, string>): string[] {
  return questionsAsked(logic, answers).map(({ id }) => id);
}

describe('which questions are asked', () => {
  test('one that depends on another waits until that is certain', () => {
    expect(asked({})).not.toContain('inner');
    expect(asked({ first: 'b' })).toContain('inner');
    expect(asked({ first: 'a' })).not.toContain('inner');
  });

  test('a safety question is asked unless it is certainly not needed', () => {
    expect(asked({ danger: 'skipped' })).toContain('grade');
    expect(asked({ danger: 'none' })).not.toContain('grade');
  });

  test('in the order of sections and questions, each once', () => {
    expect(nextQuestion(logic, {})?.id).toBe('first');
    expect(nextQuestion(logic, { first: 'skipped' })?.id).toBe('danger');
    expect(nextQuestion(logic, { first: 'a', danger: 'none' })).toBeNull();
  });

  test('beyond the limit only safety questions', () => {
    const short = smallLogic({
      questions: { a: ordinary(), b: ordinary(), danger: safety() },
      settings: { shortMeetings: 10, questionLimit: 1 },
    });
    expect(nextQuestion(short, { a: 'a' })?.id).toBe('danger');
    expect(nextQuestion(short, { a: 'a', danger: 'none' })).toBeNull();
  });
});

describe('progress', () => {
  const ours = readLogic(defaultLogic);

  test('counts what was answered, and never more than is expected', () => {
    fc.assert(
      fc.property(anyVisit(ours), (answers) => {
        const { answered, expected } = progress(ours, answers);
        expect(expected).toBeGreaterThanOrEqual(answered);
        expect(expected).toBeLessThanOrEqual(60);
      }),
      { numRuns: 200 },
    );
  });

  test('a fresh visit expects about as many questions as a typical one has', () => {
    const { expected } = progress(ours, { country: 'pl' });
    expect(expected).toBeGreaterThan(14);
    expect(expected).toBeLessThan(32);
  });
});
