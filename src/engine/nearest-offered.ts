import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Answers } from './answers.ts';
import { firedRules } from './fired.ts';
import { Judge } from './judge.ts';
import { levels } from './levels.ts';
import { outcome } from './outcome.ts';
import { rank } from './ranking.ts';
import type { Ranked } from './recommendation.ts';

/**
 * The highest ranked candidate of a kind among those that a clinic offers; null where none of them may be recommended.
 *
 * What is ruled out, held back, or guarded and below the cut is never the nearest: what a clinic sells makes nothing safe. With an outcome
 * that recommends nothing there is nothing near to it either. Pure and total, as `recommend` is, and `recommend` knows nothing of it.
 *
 * @param offered Ids of the candidates on offer; ids that the logic does not know count for nothing.
 */
export function nearestOffered(
  logic: Logic,
  answers: Answers,
  kind: CandidateKind,
  offered: readonly string[],
): Ranked | null {
  const judge = new Judge(logic, answers);
  const fired = firedRules(logic, judge);
  if (outcome(logic, judge, fired, levels(fired)).outcome !== 'recommended') return null;
  const { recommendable } = rank(logic, judge, fired, kind);
  return [...recommendable.values()].find(({ id }) => offered.includes(id)) ?? null;
}
