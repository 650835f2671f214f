import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { not } from './graph.ts';
import { partOf, saidByPart } from './parts.ts';
import type { ProofOptions } from './proof.ts';
import { EncodingMistaken, usualTimeout } from './prover.ts';
import { smallerVisit } from './smaller-visit.ts';
import { loadZ3, Solver } from './solver.ts';

/**
 * Looks, for each part of the recommendation, for a visit on which two logics differ; where there is none, that is a proof.
 *
 * A visit is what one person says to whatever either questionnaire asks.
 *
 * @throws {SolverMissing} When the optional package `z3-solver` is not installed.
 */
export async function compareLogics(
  before: Logic,
  after: Logic,
  options: ProofOptions = {},
): Promise<readonly Difference[]> {
  const { graph, variables, visits, outputs } = new Comparison(before, after);
  const solver = new Solver(await loadZ3(), graph, options.timeout ?? usualTimeout);
  solver.assume(visits);
  const parts = new Map<string, number[]>();
  for (const [name, [was, is]] of outputs)
    parts.set(partOf(name), [...(parts.get(partOf(name)) ?? []), not(graph.same(was, is))]);
  const differences: Difference[] = [];
  for (const [part, changes] of parts) {
    options.onProgress?.('guarantee', differences.length, parts.size);
    const start = performance.now();
    const answered = await solver.ask(graph.any(changes));
    const visit = answered.found === 'yes' ? shown(before, after, part, variables.answers(answered.isTrue)) : null;
    const [kind = '', ...id] = part.split(' ');
    differences.push({
      part: { kind, id: id.join(' ') } as Difference['part'],
      status: answered.found === 'yes' ? 'changed' : answered.found === 'no' ? 'same' : 'open',
      seconds: (performance.now() - start) / 1000,
      visit,
    });
  }
  solver.close();
  return differences;
}

/** The visit, replayed in both engines and made as small as it goes. */
function shown(before: Logic, after: Logic, part: string, answers: Answers): Answers {
  const differs = (visit: Answers): boolean =>
    saidByPart(recommend(before, visit)).get(part) !== saidByPart(recommend(after, visit)).get(part);
  if (!differs(answers)) throw new EncodingMistaken(`a difference in ${part}`, answers);
  return smallerVisit(answers, differs);
}
