import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { progress, questionsAsked } from '../engine/flow.ts';

/** The country is asked on the welcome screen: it is not one of the questions that the visitor counts. */
const askedBefore = 'country';

/** "Question n of about m", as the visitor counts. */
export interface Position {
  readonly n: number;
  readonly count: number;
}

export function positionOf(logic: Logic, answers: Answers, questionId: string): Position {
  const asked = questionsAsked(logic, answers).filter(({ id }) => id !== askedBefore || id === questionId);
  const place = asked.findIndex(({ id }) => id === questionId);
  const behind = asked.filter(({ id }, i) => i < place && id in answers);
  const n = behind.length + 1;
  return { n, count: Math.max(n, progress(logic, answers).expected - 1) };
}

/** Somebody who reads each question calmly needs about so many seconds for one. */
const secondsEach = 15;

/** About how many minutes a visit takes. */
export function minutesOf(logic: Logic): number {
  return Math.max(1, Math.round((progress(logic, {}).expected * secondsEach) / 60));
}
