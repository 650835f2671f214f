import type { Candidate, Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Fired } from './fired.ts';
import type { Judge } from './judge.ts';
import { shownAtMost } from './ranking.ts';

/**
 * The candidate that `rank` puts first, or null.
 *
 * By the same rules (a property test holds the two together) but without reasons: it is asked some hundred times over.
 */
export function leader(logic: Logic, judge: Judge, fired: readonly Fired[], kind: CandidateKind): string | null {
  const candidates = [...logic.candidates.values()].filter((candidate) => candidate.kind === kind);
  const scores = scoresOf(candidates, fired);
  const ordered = candidates
    .map((candidate) => ({ candidate, score: scores.get(candidate.id) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const half = (ordered[0]?.score ?? 0) / 2;
  const mayLead = ({ candidate: { id, guarded, needs }, score }: (typeof ordered)[number], place: number): boolean =>
    (!guarded || (score > 0 && score >= half && place <= shownAtMost[kind])) &&
    !fired.some(({ rule }) => rule.then.ruleOut?.includes(id)) &&
    (!needs || judge.judge(needs).verdict === 'met');
  return ordered.find(mayLead)?.candidate.id ?? null;
}

/** Base plus, for each topic, the highest weight. */
function scoresOf(candidates: readonly Candidate[], fired: readonly Fired[]): ReadonlyMap<string, number> {
  const scores = new Map(candidates.map(({ id, base }) => [id, base]));
  const counted = new Map<string, number>();
  for (const { rule } of fired) {
    for (const [id, weight] of Object.entries(rule.then.favour ?? {})) {
      const score = scores.get(id);
      if (score === undefined) continue;
      const key = `${rule.topic} ${id}`;
      const before = counted.get(key) ?? 0;
      if (weight <= before) continue;
      counted.set(key, weight);
      scores.set(id, score + weight - before);
    }
  }
  return scores;
}
