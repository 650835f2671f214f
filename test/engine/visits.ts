import fc from 'fast-check';
import type { Logic, Question } from '../../src/clinic-file/logic.ts';
import { offeredOptions, skipped, type Answer, type Answers } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/flow.ts';

/** Everything that may be said to a question, as far as its type allows. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const ids = question.options.map(({ id }) => id);
  const ordinary = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => [id]);
  if (question.type === 'number') return fc.integer({ min: question.min ?? -9, max: question.max ?? 9 });
  if (question.type !== 'multiple') return fc.constantFrom(...ids);
  const several = fc.subarray(ordinary, { minLength: 1, maxLength: Math.min(question.atMost ?? 99, ordinary.length) });
  return exclusive.length > 0 ? fc.oneof(several, fc.constantFrom(...exclusive)) : several;
}

/** Any answers at all: also to questions that nobody asked. */
export function anyAnswers(logic: Logic): fc.Arbitrary<Answers> {
  const entries = [...logic.questions.values()].map(
    (question) =>
      [
        question.id,
        fc.option(
          fc.oneof({ weight: 4, arbitrary: anyAnswer(question) }, { weight: 1, arbitrary: fc.constant(skipped) }),
          { nil: undefined, freq: 5 },
        ),
      ] as const,
  );
  return fc
    .record(Object.fromEntries(entries))
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Answer] => entry[1] !== undefined)),
    );
}

/**
 * A visit as the flow leads it: each question asked gets an answer or a skip.
 *
 * Drawn as a tape of numbers that is read answer by answer: quick to make, and it shrinks to a shorter visit.
 *
 * @param stopEarly Whether it may also end half-way, as when a visitor goes to the recommendation at once.
 */
export function anyVisit(logic: Logic, stopEarly = true): fc.Arbitrary<Answers> {
  const tape = fc.array(fc.nat({ max: 0xffffff }), { minLength: stopEarly ? 0 : 60, maxLength: 60, size: 'max' });
  return tape.map((numbers) => {
    const answers: Record<string, Answer> = {};
    for (const number of numbers) {
      const question = nextQuestion(logic, answers);
      if (!question) break;
      answers[question.id] = answerFrom(number, logic, answers, question);
    }
    return answers;
  });
}

/** Reads one answer off a number: one in six is a skip where that is allowed. */
function answerFrom(number: number, logic: Logic, answers: Answers, question: Question): Answer {
  if (question.skippable !== false && number % 6 === 0) return skipped;
  const bits = Math.floor(number / 6);
  if (question.type === 'number') return (question.min ?? 0) + (bits % ((question.max ?? 9) - (question.min ?? 0) + 1));
  const options = offeredOptions(logic, answers, question);
  const one = options[bits % options.length];
  if (!one) return skipped;
  if (question.type !== 'multiple') return one.id;
  if (one.exclusive) return [one.id];
  const more = options
    .filter((option, i) => option !== one && !option.exclusive && ((bits >> (i % 20)) & 3) === 3)
    .map(({ id }) => id);
  return [one.id, ...more].slice(0, question.atMost ?? options.length);
}
