import type { Ranking, Recommendation } from '../engine/recommendation.ts';
import { not, type Graph, type Literal } from './graph.ts';

/** When two sets of statements differ: in one that both have, or by one that only one of them has. */
export function differsIn(
  graph: Graph,
  one: ReadonlyMap<string, Literal>,
  other: ReadonlyMap<string, Literal>,
): Literal {
  const names = new Set([...one.keys(), ...other.keys()]);
  return graph.any([...names].map((name) => not(graph.same(one.get(name) ?? 0, other.get(name) ?? 0))));
}

/** What a recommendation says, reasons, scores and version aside: equal texts say the same. */
export function said({ outcome, help, referral, medical, need, pair, notes, ...rest }: Recommendation): string {
  const { formats, modalities, plan } = rest;
  const ids = (ranked: readonly { id: string }[]): string[] => ranked.map(({ id }) => id).sort();
  const ranking = ({ best, alternatives, heldBack, ruledOut }: Ranking): unknown => [
    best?.id ?? null,
    ids(alternatives),
    ids(heldBack),
    ids(ruledOut),
  ];
  const plans = plan
    ? [plan, ...plan.others].map(({ format, length, meetings, frequency, minutes }) => [
        format,
        length.value,
        meetings.value,
        frequency.value,
        minutes.value,
      ])
    : [];
  return JSON.stringify([
    outcome,
    [help, referral, medical, need].map(({ level }) => level),
    ranking(formats),
    ranking(modalities),
    plan ? ranking(plan.settings) : null,
    pair?.formats ?? null,
    plans.sort(),
    ids(notes),
  ]);
}
