import type { Logic, Question } from '../clinic-file/logic.ts';
import { given, offeredOptions, type Answer, type Answers } from './answers.ts';
import { questionsAsked } from './flow.ts';
import { questionInterval } from './scales.ts';
import { conditionsOf, leavesOf } from './what-would-change-reach.ts';

/** Another answer to one question. */
export interface AnswerChange {
  readonly question: string;
  readonly to: Answer;
}

/**
 * The answers to one question that are one step away, in the logic's order.
 *
 * Each other option; of several, one more or else one less ("none of these" is nobody's wish, and nothing at all is no
 * answer); of a number, those at which a condition or the band of a scale turns, the nearest first.
 */
export function otherAnswers(logic: Logic, answers: Answers, question: Question): Answer[] {
  const now = given(logic, answers, question);
  if (question.type === 'number')
    return otherNumbers(logic, answers, question, now && 'number' in now ? now.number : null);
  const chosen = now && 'chosen' in now ? now.chosen : [];
  const options = offeredOptions(logic, answers, question);
  if (question.type !== 'multiple') return options.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const several = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const kept = several.filter((id) => chosen.includes(id));
  const isFull = kept.length >= (question.atMost ?? several.length);
  const added = isFull ? [] : several.filter((id) => !kept.includes(id));
  const dropped = kept.length > 1 ? kept : [];
  return [
    ...added.map((more) => several.filter((id) => id === more || kept.includes(id))),
    ...dropped.map((less) => kept.filter((id) => id !== less)),
  ];
}

/** Whole numbers on both sides of each turn, within what may be answered. */
function otherNumbers(logic: Logic, answers: Answers, question: Question, now: number | null): number[] {
  const turns = [...conditionTurns(logic, question), ...bandTurns(logic, answers, question)];
  const { min = -Infinity, max = Infinity } = question;
  const near = now ?? min;
  return [...new Set(turns.flatMap((turn) => [turn - 1, turn]))]
    .filter((number) => number !== now && number >= min && number <= max)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
}

/** The least whole numbers from which a condition on the question is another one. */
function conditionTurns(logic: Logic, { id }: Question): number[] {
  return conditionsOf(logic)
    .flatMap((condition) => leavesOf(condition))
    .flatMap((leaf) => {
      if (!('number' in leaf) || leaf.question !== id) return [];
      const { min, max } = leaf.number;
      return [...(min === undefined ? [] : [Math.ceil(min)]), ...(max === undefined ? [] : [Math.floor(max) + 1])];
    });
}

/** The least whole numbers that lift the sum of a scale into a band, while open questions add the least or the most. */
function bandTurns(logic: Logic, answers: Answers, question: Question): number[] {
  const asked = questionsAsked(logic, answers);
  return [...logic.scales.values()]
    .filter(({ sum }) => sum.includes(question.id))
    .flatMap(({ sum, bands }) => {
      const parts = asked
        .filter((other) => other.id !== question.id && sum.includes(other.id))
        .map((other) => questionInterval(other, given(logic, answers, other)));
      return (['least', 'greatest'] as const).flatMap((end) => {
        const others = parts.reduce((total, part) => total + part[end], 0);
        return bands.map(({ min }) => Math.ceil(min - others));
      });
    });
}
