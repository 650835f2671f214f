import type { Answers } from '../engine/answers.ts';

/**
 * The same visit with as few answers as still show the same: a counter-example that can be read in a sentence.
 *
 * @param shows Whether a visit still shows it, by the engine itself.
 */
export function smallerVisit(answers: Answers, shows: (answers: Answers) => boolean): Answers {
  let smallest = answers;
  for (let before: Answers | null = null; before !== smallest;) {
    before = smallest;
    for (const id of Object.keys(smallest).reverse()) {
      for (const less of withLess(smallest, id)) {
        if (!shows(less)) continue;
        smallest = less;
        break;
      }
    }
  }
  return smallest;
}

/** The visit without one answer, or with one option less of it. */
function withLess(answers: Answers, id: string): Answers[] {
  const { [id]: answer, ...rest } = answers;
  if (!Array.isArray(answer) || answer.length < 2) return [rest];
  return [rest, ...answer.map((option) => ({ ...answers, [id]: answer.filter((other) => other !== option) }))];
}
