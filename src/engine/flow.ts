import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Answers } from './answers.ts';
import { Judge } from './judge.ts';

/** How likely a question is to come whose turn depends on answers still to be given, for the estimate of progress. */
const likelihood = 0.3;

/**
 * The questions that this visit asks as far as is known, in their order.
 *
 * A question is asked when its `askWhen` is certainly met; a safety question unless it is certainly not met.
 */
export function questionsAsked(logic: Logic, answers: Answers): Question[] {
  const judge = new Judge(logic, answers);
  return [...logic.questions.values()].filter((question) => isAsked(judge, question));
}

function isAsked(judge: Judge, question: Question): boolean {
  const { verdict } = judge.asked(question.id);
  return verdict === 'met' || (question.safety && verdict === 'unknown');
}

/**
 * The question to ask next: the first one asked that has no answer, not even a skip. Null at the end.
 *
 * After `questionLimit` answers only safety questions are still asked.
 */
export function nextQuestion(logic: Logic, answers: Answers): Question | null {
  const asked = questionsAsked(logic, answers);
  const full = asked.filter(({ id }) => id in answers).length >= logic.settings.questionLimit;
  return asked.find((question) => !(question.id in answers) && (!full || question.safety)) ?? null;
}

/** Where a visit stands: questions answered or skipped, and about how many there will be in all. */
export interface Progress {
  readonly answered: number;
  readonly expected: number;
}

/** Estimates the length of a visit. The caller keeps the share from ever falling. */
export function progress(logic: Logic, answers: Answers): Progress {
  const judge = new Judge(logic, answers);
  let answered = 0;
  let waiting = 0;
  let possible = 0;
  for (const question of logic.questions.values()) {
    const { verdict } = judge.asked(question.id);
    if (question.id in answers) answered += isAsked(judge, question) ? 1 : 0;
    else if (verdict === 'met') waiting++;
    else if (verdict === 'unknown') possible++;
  }
  const expected = Math.min(
    answered + waiting + Math.round(possible * likelihood),
    Math.max(logic.settings.questionLimit, answered),
  );
  return { answered, expected: Math.max(expected, answered) };
}
