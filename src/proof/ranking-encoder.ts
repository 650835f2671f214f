import type { Candidate, Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import { shownAtMost } from '../engine/ranking.ts';
import { no, not, yes, type Graph, type Literal, type Term } from './graph.ts';
import type { VerdictEncoder } from './verdict-encoder.ts';

/** One candidate in a ranking, as statements about the visit. */
export interface EncodedStanding {
  readonly ruledOut: Literal;
  /** Not ruled out, but what it needs is not certainly so. */
  readonly heldBack: Literal;
  readonly recommendable: Literal;
  /** The first that may be recommended. */
  readonly best: Literal;
  /** Best, or one of the alternatives. */
  readonly shown: Literal;
}

/** A score is its base and these terms. */
interface Score {
  readonly base: number;
  readonly terms: readonly Term[];
}

/** Writes down what `engine/ranking.ts` does for the candidates of one kind. Whether anything is recommended at all is not in it. */
export class RankingEncoder {
  readonly #graph: Graph;
  readonly #candidates: readonly Candidate[];
  readonly #kind: CandidateKind;
  readonly #scores: readonly Score[];
  readonly #before = new Map<string, Literal>();
  readonly #standings: ReadonlyMap<string, EncodedStanding>;

  constructor(
    graph: Graph,
    logic: Logic,
    verdicts: VerdictEncoder,
    fired: ReadonlyMap<string, Literal>,
    kind: CandidateKind,
  ) {
    this.#graph = graph;
    this.#kind = kind;
    this.#candidates = [...logic.candidates.values()].filter((candidate) => candidate.kind === kind);
    this.#scores = this.#candidates.map((candidate) => score(graph, logic, fired, candidate));
    const ruledOut = this.#candidates.map(({ id }) =>
      graph.any(logic.rules.filter(({ then }) => then.ruleOut?.includes(id)).map((rule) => fired.get(rule.id) ?? no)),
    );
    const needs = this.#candidates.map((candidate) => (candidate.needs ? verdicts.judge(candidate.needs).met : yes));
    const recommendable = this.#candidates.map(({ guarded }, i) =>
      graph.all([not(ruledOut[i] ?? no), needs[i] ?? yes, guarded ? this.#aboveCut(i) : yes]),
    );
    this.#standings = new Map(
      this.#candidates.map(({ id }, i) => {
        const first = this.#candidates.map((_, other) =>
          other === i ? yes : graph.any([not(recommendable[other] ?? no), this.#isBefore(i, other)]),
        );
        const mine = recommendable[i] ?? no;
        const best = graph.all([mine, ...first]);
        return [
          id,
          {
            ruledOut: ruledOut[i] ?? no,
            heldBack: graph.all([not(ruledOut[i] ?? no), not(needs[i] ?? yes)]),
            recommendable: mine,
            best,
            shown: graph.any([best, graph.all([mine, this.#aboveCut(i)])]),
          },
        ];
      }),
    );
  }

  get ids(): readonly string[] {
    return [...this.#standings.keys()];
  }

  of(id: string): EncodedStanding | undefined {
    return this.#standings.get(id);
  }

  /** Some candidate may be recommended. */
  get any(): Literal {
    return this.#graph.any([...this.#standings.values()].map(({ recommendable }) => recommendable));
  }

  /** Candidate `one` stands before `other`: more points, or as many and first in the logic's order. */
  isBefore(one: string, other: string): Literal {
    const place = (id: string): number => this.#candidates.findIndex((candidate) => candidate.id === id);
    return this.#isBefore(place(one), place(other));
  }

  #isBefore(one: number, other: number): Literal {
    const key = `${String(one)} ${String(other)}`;
    const known = this.#before.get(key);
    if (known !== undefined) return known;
    const before = this.#difference(this.#scores[one], this.#scores[other], 1, one < other ? 0 : 1);
    this.#before.set(key, before);
    return before;
  }

  /** `times` of the first score are at least `by` more than the second. */
  #difference(first: Score = nothing, second: Score = nothing, times: number, by: number): Literal {
    const terms = [
      ...first.terms.map((term) => ({ ...term, times: times * term.times })),
      ...second.terms.map((term) => ({ ...term, times: -term.times })),
    ];
    return this.#graph.sum(terms, by - times * first.base + second.base);
  }

  /** Above zero, at least half of the greatest score, and among the first so many: over all candidates. */
  #aboveCut(i: number): Literal {
    const others = this.#candidates.map((_, other) => other).filter((other) => other !== i);
    const mine = this.#scores[i] ?? nothing;
    const before = others.map((other) => this.#isBefore(other, i));
    return this.#graph.all([
      this.#graph.sum(mine.terms, 1 - mine.base),
      ...others.map((other) => this.#difference(mine, this.#scores[other], 2, 0)),
      not(this.#graph.atLeast(shownAtMost[this.#kind] + 1, before)),
    ]);
  }
}

const nothing: Score = { base: 0, terms: [] };

/** Base plus, for each topic, its highest weight: one point for each weight that is reached. */
function score(graph: Graph, logic: Logic, fired: ReadonlyMap<string, Literal>, { id, base }: Candidate): Score {
  const topics = new Map<string, { weight: number; literal: Literal }[]>();
  for (const { id: rule, topic, then } of logic.rules) {
    const weight = then.favour?.[id];
    if (weight === undefined) continue;
    topics.set(topic, [...(topics.get(topic) ?? []), { weight, literal: fired.get(rule) ?? no }]);
  }
  const terms = [...topics.values()].flatMap((favours) =>
    [1, 2, 3].map((least) => ({
      literal: graph.any(favours.filter(({ weight }) => weight >= least).map(({ literal }) => literal)),
      times: 1,
    })),
  );
  return { base, terms };
}
