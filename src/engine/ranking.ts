import type { Candidate, Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import { reasonOf, type Fired } from './fired.ts';
import type { Judge } from './judge.ts';
import type { HeldBack, Ranked, Ranking, RuledOut, WeighedReason } from './recommendation.ts';

/** How many alternatives are shown at most. */
export const shownAtMost: Readonly<Record<CandidateKind, number>> = { format: 2, modality: 3, setting: 1 };

/** A ranking before the outcome is known, with every candidate that may be recommended. */
export interface Standing extends Ranking {
  /** Not ruled out and with its needs certainly met, shown or not; the best first. */
  readonly recommendable: ReadonlyMap<string, Ranked>;
}

/**
 * Ranks the candidates of one kind.
 *
 * The cut (half of the greatest score, and how many are shown) is taken over *all* candidates, also those ruled out or held back.
 * So taking one away never moves another in: a danger sign that rules group therapy out cannot bring couple therapy onto the page.
 * A guarded candidate below the cut is not recommendable at all, also where nothing else is left.
 */
export function rank(logic: Logic, judge: Judge, fired: readonly Fired[], kind: CandidateKind): Standing {
  const candidates = [...logic.candidates.values()].filter((candidate) => candidate.kind === kind);
  const scored = candidates.map((candidate) => ({ candidate, ranked: score(candidate, fired) }));
  const ordered = scored
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => b.ranked.score - a.ranked.score || a.place - b.place);
  const half = (ordered[0]?.ranked.score ?? 0) / 2;
  const aboveCut = ({ score }: Ranked, place: number): boolean =>
    score > 0 && score >= half && place <= shownAtMost[kind];

  const ruledOut: RuledOut[] = [];
  const heldBack: HeldBack[] = [];
  const recommendable: { ranked: Ranked; place: number }[] = [];
  ordered.forEach(({ candidate, ranked }, place) => {
    const against = fired.filter(({ rule }) => rule.then.ruleOut?.includes(candidate.id));
    const needs = candidate.needs ? judge.judge(candidate.needs) : null;
    if (against.length > 0) ruledOut.push({ id: candidate.id, reasons: against.map(reasonOf) });
    else if (needs && needs.verdict !== 'met') heldBack.push({ ...ranked, open: needs.open, unmet: needs.evidence });
    else if (!candidate.guarded || aboveCut(ranked, place)) recommendable.push({ ranked, place });
  });
  const [best, ...others] = recommendable;
  const alternatives = others.filter(({ ranked, place }) => aboveCut(ranked, place));
  return {
    best: best?.ranked ?? null,
    alternatives: alternatives.map(({ ranked }) => ranked),
    heldBack,
    ruledOut,
    recommendable: new Map(recommendable.map(({ ranked }) => [ranked.id, ranked])),
  };
}

/** Base plus weights, where each topic counts once, by its highest weight. */
function score(candidate: Candidate, fired: readonly Fired[]): Ranked {
  const favouring = fired.flatMap((one) => {
    const weight = one.rule.then.favour?.[candidate.id];
    return weight === undefined ? [] : [{ one, weight }];
  });
  const heaviest = new Map<string, (typeof favouring)[number]>();
  for (const favour of favouring) {
    const before = heaviest.get(favour.one.rule.topic);
    if (!before || favour.weight > before.weight) heaviest.set(favour.one.rule.topic, favour);
  }
  const reasons = favouring
    .map((favour): WeighedReason => ({
      ...reasonOf(favour.one),
      weight: favour.weight,
      counts: heaviest.get(favour.one.rule.topic) === favour,
    }))
    .sort((a, b) => Number(b.counts) - Number(a.counts) || b.weight - a.weight);
  const total = [...heaviest.values()].reduce((sum, { weight }) => sum + weight, candidate.base);
  return { id: candidate.id, score: total, base: candidate.base, reasons };
}

/** The same ranking with nothing recommended. */
export function recommendNothing({ heldBack, ruledOut }: Ranking): Ranking {
  return { best: null, alternatives: [], heldBack, ruledOut };
}
