import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';

/** True for a visit as the screen leads it: nothing was answered that is not asked. */
export function isCoherent(logic: Logic, answers: Answers): boolean {
  const asked = new Set(questionsAsked(logic, answers).map(({ id }) => id));
  return Object.keys(answers).every((id) => asked.has(id));
}
