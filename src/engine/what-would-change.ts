import type { Logic, Question } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Answers } from './answers.ts';
import { questionsAsked } from './flow.ts';
import { otherAnswers, type AnswerChange } from './what-would-change-answers.ts';
import { Outlooks } from './what-would-change-outlook.ts';

/** One or two other answers that would bring another candidate first. */
export interface WouldChange {
  readonly change: readonly AnswerChange[];
  readonly target: CandidateKind;
  /** What comes first now. */
  readonly from: string;
  readonly to: string;
}

const targets = ['format', 'modality', 'setting'] as const satisfies readonly CandidateKind[];
const namedAtMost = 6;

/**
 * The smallest changes of answer that would bring another format, modality or setting first.
 *
 * One other answer; two only where no single one does it for that target. Each candidate is named once for its target,
 * by the first change that brings it in the logic's order, and six at most in all. The other answers stay as they are;
 * what a change brings up anew stays unanswered.
 *
 * It must never coach anybody to deny danger. So it never varies a question that is locked, about safety, discreet,
 * about health or needed by the flow; and a visit that it imagines is recommended something, has help, referral and
 * medical advice no lower than now, and everything ruled out that is ruled out now. The same holds for either half of two.
 *
 * Pure, synchronous and total, as `recommend`. Empty unless the outcome is `recommended`.
 *
 * @param onScreen False, for a clinician, looks at single answers about what troubles the person too, not at `changeable` questions alone.
 * @param leaveOut Questions that must not be named to whoever reads.
 */
export function whatWouldChange(
  logic: Logic,
  answers: Answers,
  { onScreen = true, leaveOut }: Readonly<{ onScreen?: boolean; leaveOut?: (question: Question) => boolean }> = {},
): WouldChange[] {
  const outlooks = new Outlooks(logic, answers);
  if (outlooks.now.outcome !== 'recommended') return [];
  const asked = questionsAsked(logic, answers).filter((question) => mayVary(question) && !leaveOut?.(question));
  const changes = (questions: readonly Question[]): AnswerChange[] =>
    questions.flatMap((question) =>
      otherAnswers(logic, answers, question).map((to): AnswerChange => ({ question: question.id, to })),
    );
  const wishes = changes(asked.filter(({ changeable }) => changeable === true));
  const troubles = onScreen ? [] : changes(asked.filter(({ changeable }) => changeable !== true));
  const found = targets.map((target) => {
    const bears = ({ question }: AnswerChange): boolean => outlooks.bearsOn(question, target);
    const single = [...wishes, ...troubles].filter(bears).map((change) => [change]);
    const one = firstOfEach(outlooks, target, single);
    return one.length > 0 ? one : firstOfEach(outlooks, target, pairsOf(wishes.filter(bears)));
  });
  return inTurn(found).slice(0, namedAtMost);
}

/** Whatever a clinic file says: these never change for the sake of a recommendation. */
function mayVary(question: Question): boolean {
  return !question.locked && !question.safety && !question.discreet && !question.health && question.skippable !== false;
}

/** For each candidate that some of the changes bring first, the first that does. */
function firstOfEach(
  outlooks: Outlooks,
  target: CandidateKind,
  changes: Iterable<readonly AnswerChange[]>,
): WouldChange[] {
  const from = outlooks.now.best(target);
  // Where danger leaves nothing to recommend, nobody is shown a way around it.
  if (from === null) return [];
  const found = new Map<string, WouldChange>();
  for (const change of changes) {
    const to = outlooks.after(change).best(target);
    if (to === null || to === from || found.has(to) || !isHarmless(outlooks, change)) continue;
    found.set(to, { change, target, from, to });
  }
  return [...found.values()];
}

/** A visitor may make only one of two changes: each alone must be harmless, too. */
function isHarmless(outlooks: Outlooks, change: readonly AnswerChange[]): boolean {
  const steps = change.length > 1 ? [change, ...change.map((one) => [one])] : [change];
  return steps.every((step) => outlooks.after(step).protectsAsMuchAs(outlooks.now));
}

/** Every two answers to different questions. */
function* pairsOf(changes: readonly AnswerChange[]): Generator<readonly AnswerChange[]> {
  for (const [place, first] of changes.entries())
    for (const second of changes.slice(place + 1)) if (first.question !== second.question) yield [first, second];
}

/** Smallest first; among equals each target has its turn, so that none crowds out the others. */
function inTurn(found: readonly (readonly WouldChange[])[]): WouldChange[] {
  return found
    .flatMap((ofTarget) => ofTarget.map((one, turn) => ({ one, turn })))
    .sort((a, b) => a.one.change.length - b.one.change.length || a.turn - b.turn)
    .map(({ one }) => one);
}
