import type { Condition } from '../clinic-file/condition.ts';
import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind, Outcome } from '../clinic-file/logic-schema.ts';
import type { AnswerVariables } from './answer-variables.ts';
import { no, not, yes, type Graph, type Literal } from './graph.ts';
import { levelAtLeast, type LevelName } from './level-encoder.ts';
import { RankingEncoder, type EncodedStanding } from './ranking-encoder.ts';
import { VerdictEncoder } from './verdict-encoder.ts';

/**
 * What `recommend` says of a visit, as statements over its answers: the engine's semantics written down once more, for all visits at once.
 *
 * `test/proof` holds it to the engine over thousands of random logics and answers. Rules can be left out or replaced, to see what depends on them.
 */
export class RecommendationEncoder {
  readonly graph: Graph;
  readonly logic: Logic;
  readonly verdicts: VerdictEncoder;
  /** When each rule fires. */
  readonly fired: ReadonlyMap<string, Literal>;
  readonly #rankings = new Map<CandidateKind, RankingEncoder>();

  constructor(graph: Graph, variables: AnswerVariables, logic: Logic, verdicts?: VerdictEncoder) {
    this.graph = graph;
    this.logic = logic;
    this.verdicts = verdicts ?? new VerdictEncoder(graph, variables, logic);
    this.fired = new Map(logic.rules.map(({ id, when }) => [id, this.verdicts.judge(when).met]));
  }

  levelAtLeast(name: LevelName, level: string): Literal {
    return levelAtLeast(this.graph, this.logic, this.fired, name, level);
  }

  /** Help, referral or medical advice was raised at all. */
  get raised(): Literal {
    const first = { help: 'lines', referral: 'consider', medical: 'check' } as const;
    return this.graph.any(Object.entries(first).map(([name, level]) => this.levelAtLeast(name as LevelName, level)));
  }

  outcome(outcome: Outcome): Literal {
    const { graph } = this;
    const care = graph.any([
      this.levelAtLeast('help', 'now'),
      ...this.logic.rules.filter(({ then }) => then.defer).map(({ id }) => this.fired.get(id) ?? no),
    ]);
    const questions = graph.all([this.#named('questions-only').met, not(this.raised)]);
    const notNow = graph.all([
      not(this.levelAtLeast('need', 'growth')),
      ...this.logic.rules.filter(({ then }) => then.raise?.need).map(({ when }) => this.#known(when)),
      not(this.raised),
      this.#named('wish').notMet,
    ]);
    switch (outcome) {
      case 'care-first':
        return care;
      case 'questions-only':
        return graph.all([not(care), questions]);
      case 'not-now':
        return graph.all([not(care), not(questions), notNow]);
      case 'recommended':
        return graph.all([not(care), not(questions), not(notNow)]);
    }
  }

  ranking(kind: CandidateKind): RankingEncoder {
    const known = this.#rankings.get(kind);
    if (known) return known;
    const ranking = new RankingEncoder(this.graph, this.logic, this.verdicts, this.fired, kind);
    this.#rankings.set(kind, ranking);
    return ranking;
  }

  standing(candidate: string): EncodedStanding | undefined {
    const kind = this.logic.candidates.get(candidate)?.kind;
    return kind && this.ranking(kind).of(candidate);
  }

  /** The candidate is the best, an alternative, or in the pair. */
  recommends(candidate: string): Literal {
    const kind = this.logic.candidates.get(candidate)?.kind;
    const standing = this.standing(candidate);
    if (!kind || !standing) return no;
    const hasPlan = kind === 'setting' ? this.ranking('format').any : yes;
    return this.graph.all([
      this.outcome('recommended'),
      this.graph.any([this.graph.all([standing.shown, hasPlan]), this.pairWith(candidate)]),
    ]);
  }

  best(candidate: string): Literal {
    return this.graph.all([this.outcome('recommended'), this.standing(candidate)?.best ?? no]);
  }

  /** The weightiest pair that fires, the first of them, names this format and may be recommended whole. */
  pairWith(format: string): Literal {
    return this.graph.any(this.pairs().flatMap(({ formats, literal }) => (formats.includes(format) ? literal : [])));
  }

  /** Each rule's pair, with when it is the one that is recommended (should anything be). */
  pairs(): { formats: readonly [string, string]; literal: Literal }[] {
    const pairing = this.logic.rules.flatMap(({ id, then }) => (then.pair ? [{ id, ...then.pair }] : []));
    return pairing.map(({ id, weight, formats }, place) => {
      const heavier = pairing.filter((other, i) => other.weight > weight || (other.weight === weight && i < place));
      const fit = formats.map((one) => (one === 'current' ? yes : (this.standing(one)?.recommendable ?? no)));
      const others = heavier.map((other) => not(this.fired.get(other.id) ?? no));
      return { formats, literal: this.graph.all([this.fired.get(id) ?? no, ...others, ...fit]) };
    });
  }

  hasNote(note: string): Literal {
    return this.graph.any(
      this.logic.rules.filter(({ then }) => then.note?.includes(note)).map(({ id }) => this.fired.get(id) ?? no),
    );
  }

  #named(id: string): { met: Literal; notMet: Literal } {
    return this.verdicts.judge({ condition: id });
  }

  #known(condition: Condition): Literal {
    const { met, notMet } = this.verdicts.judge(condition);
    return this.graph.any([met, notMet]);
  }
}
