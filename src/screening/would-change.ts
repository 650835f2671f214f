import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { whatWouldChange, type WouldChange } from '../engine/what-would-change.ts';
import { remembering } from './remembering.ts';

const openly = remembering((logic: Logic, answers: Answers) => whatWouldChange(logic, answers));

const discreetly = remembering((logic: Logic, answers: Answers) => {
  // A section with a question that is never shown back is about home and partner.
  const questions = [...logic.questions.values()];
  const atHome = new Set(questions.filter(({ discreet }) => discreet).map(({ section }) => section));
  return whatWouldChange(logic, answers, { leaveOut: ({ section }) => atHome.has(section) });
});

/** What would change the recommendation, as far as it may stand on the screen: found once for each visit. */
export function wouldChangeOnScreen(logic: Logic, answers: Answers, discreet: boolean): readonly WouldChange[] {
  return (discreet ? discreetly : openly)(logic, answers);
}
