import type { Logic, Question } from '../clinic-file/logic.ts';
import { offeredOptions, skipped, type Answer, type Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';

/** A number from 0 up to 1, the same row for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often a question is left open, and how often a safety question reports a sign. */
export interface Lean {
  readonly skip: number;
  readonly danger: number;
}

/**
 * A visit drawn at random: the questions that its own answers bring about, each answered or openly left open.
 *
 * Answers are drawn for all questions at once, and those to questions that are not asked dropped until nothing changes:
 * the same visit as one question after the other, in a fraction of the time.
 */
export function randomVisit(logic: Logic, random: Random, lean: Lean): Answers {
  const draft: Record<string, Answer> = {};
  for (const question of logic.questions.values()) draft[question.id] = draw(logic, draft, question, random, lean);
  let answers: Answers = draft;
  for (;;) {
    const asked = questionsAsked(logic, answers).map(({ id }) => id);
    const kept = asked.filter((id) => id in answers);
    if (kept.length === Object.keys(answers).length && kept.length === asked.length) return answers;
    answers = Object.fromEntries(asked.map((id) => [id, draft[id] ?? skipped]));
  }
}

function draw(logic: Logic, answers: Answers, question: Question, random: Random, lean: Lean): Answer {
  if (question.skippable !== false && random() < lean.skip) return skipped;
  if (question.type === 'number') return drawNumber(question, random);
  const options = offeredOptions(logic, answers, question);
  const alone = options.filter(({ exclusive, danger }) => exclusive ?? danger === 0);
  const others = options.filter((option) => !alone.includes(option));
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const silent = alone.length > 0 && random() >= (question.safety ? lean.danger : 0.7);
  if (question.type !== 'multiple')
    return pick(question.safety ? (silent || others.length === 0 ? alone : others) : options)?.id ?? skipped;
  const first = pick(silent || others.length === 0 ? alone : others);
  if (!first) return skipped;
  if (first.exclusive) return [first.id];
  const most = Math.min(question.atMost ?? others.length, others.length);
  const wanted = 1 + Math.floor(random() ** 2 * most);
  const chosen = new Set([first.id]);
  while (chosen.size < Math.min(wanted, most)) chosen.add(pick(others)?.id ?? first.id);
  return [...chosen];
}

/** A whole number in the question's range, where there is one. */
function drawNumber({ min = 0, max = min }: Question, random: Random): number {
  return Math.min(max, Math.max(min, Math.round(min + random() * (max - min))));
}
