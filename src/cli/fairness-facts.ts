import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind, Outcome } from '../clinic-file/logic-schema.ts';
import { helpLevels, referralLevels } from '../engine/level-order.ts';
import { AnswerVariables } from '../proof/answer-variables.ts';
import { BitEvaluator, lanes } from '../proof/bit-evaluator.ts';
import { Graph, no, not, type Literal } from '../proof/graph.ts';
import { RecommendationEncoder } from '../proof/recommendation-encoder.ts';
import { SyntheticVisits } from '../proof/synthetic-visits.ts';
import type { VisitFacts } from '../roster/facts.ts';

/** What of a synthetic visit a match needs. */
export interface SyntheticVisit {
  readonly facts: VisitFacts;
  /** The nearest of the formats on offer; null where none may be recommended. */
  readonly nearest: string | null;
}

/** A value with the statement that holds where a visit has it. */
type Valued<Value extends string> = readonly [Value, Literal];

const outcomes = ['care-first', 'questions-only', 'not-now', 'recommended'] as const satisfies readonly Outcome[];

/**
 * Draws visits and says what a match needs of each, without running the engine for each: its semantics, as the proofs write them down, are evaluated
 * for 32 visits at once. `test/cli/fairness-facts.test.ts` holds the two to the same facts. Only alternatives stand in the logic's order: they all weigh the same.
 */
export class SyntheticFacts {
  readonly #visits: SyntheticVisits;
  readonly #evaluator: BitEvaluator;
  readonly #encoder: RecommendationEncoder;
  readonly #statements: ReturnType<typeof statementsOf>;

  /** @param offered Formats that the clinic offers; left out: all. */
  constructor(logic: Logic, offered: readonly string[] | undefined, seed: number) {
    const graph = new Graph();
    const variables = new AnswerVariables(graph, logic);
    this.#encoder = new RecommendationEncoder(graph, variables, logic);
    this.#statements = statementsOf(this.#encoder, offered ?? [...this.#encoder.ranking('format').ids]);
    const all = Object.values(this.#statements).flatMap((group) => group.map(([, literal]) => literal));
    this.#evaluator = new BitEvaluator(graph, all);
    this.#visits = new SyntheticVisits(graph, variables, [this.#encoder.verdicts], seed);
  }

  /** The next 32 visits. */
  next(): readonly SyntheticVisit[] {
    this.#evaluator.run(this.#visits.next());
    return Array.from({ length: lanes }, (_, lane) => this.#visit(lane));
  }

  #visit(lane: number): SyntheticVisit {
    const all = <Value extends string>(group: readonly Valued<Value>[]): Value[] =>
      group.filter(([, literal]) => ((this.#evaluator.holds(literal) >>> lane) & 1) === 1).map(([value]) => value);
    const { best, shown, bestModality, shownModality, nearest, outcome, help, referral, pair, closed } =
      this.#statements;
    const { age, setting, concerns, mattersMost, style } = this.#statements;
    const first = (group: readonly Valued<string>[]): string | null => all(group)[0] ?? null;
    const recommended = (bests: readonly Valued<string>[], shownOnes: readonly Valued<string>[]): string[] => [
      ...new Set([...all(bests), ...all(shownOnes)]),
    ];
    const named = all(concerns);
    const most = first(mattersMost);
    return {
      facts: {
        outcome: all(outcome)[0] ?? 'recommended',
        help: all(help).at(-1) ?? 'none',
        referral: all(referral).at(-1) ?? 'none',
        formats: recommended(best, shown),
        pair: first(pair)?.split(' ') ?? null,
        modalities: recommended(bestModality, shownModality),
        closed: new Set(all(closed)),
        age: first(age),
        setting: first(setting),
        concerns: named,
        mattersMost: most !== null && named.includes(most) ? most : null,
        style: all(style),
      },
      nearest: first(nearest),
    };
  }
}

function statementsOf(encoder: RecommendationEncoder, offered: readonly string[]) {
  const { graph } = encoder;
  const recommends = encoder.outcome('recommended');
  const standings = (kind: CandidateKind, literalOf: 'best' | 'shown'): Valued<string>[] =>
    encoder.ranking(kind).ids.map((id) => [id, graph.all([recommends, encoder.standing(id)?.[literalOf] ?? no])]);
  const closed = (kind: CandidateKind): Valued<string>[] =>
    encoder.ranking(kind).ids.map((id) => {
      const { ruledOut = no, heldBack = no } = encoder.standing(id) ?? {};
      return [id, graph.any([ruledOut, heldBack])];
    });
  return {
    outcome: outcomes.map((value) => [value, encoder.outcome(value)] as const),
    help: helpLevels.map((level) => [level, encoder.levelAtLeast('help', level)] as const),
    referral: referralLevels.map((level) => [level, encoder.levelAtLeast('referral', level)] as const),
    best: standings('format', 'best'),
    shown: standings('format', 'shown'),
    bestModality: standings('modality', 'best'),
    shownModality: standings('modality', 'shown'),
    nearest: nearestOf(encoder, offered),
    pair: encoder.pairs().map(({ formats, literal }) => [formats.join(' '), graph.all([recommends, literal])] as const),
    closed: [...closed('modality'), ...closed('setting')],
    age: answersTo(encoder, 'age'),
    setting: answersTo(encoder, 'setting'),
    concerns: answersTo(encoder, 'concerns'),
    mattersMost: answersTo(encoder, 'matters-most'),
    style: answersTo(encoder, 'style'),
  };
}

/** As `nearestOffered` of the engine: the first of those that may be recommended, shown or not. */
function nearestOf(encoder: RecommendationEncoder, offered: readonly string[]): Valued<string>[] {
  const { graph } = encoder;
  const ranking = encoder.ranking('format');
  const onOffer = ranking.ids.filter((id) => offered.includes(id));
  return onOffer.map((id) => {
    const isFirst = onOffer.map((other) =>
      other === id
        ? (ranking.of(id)?.recommendable ?? no)
        : graph.any([not(ranking.of(other)?.recommendable ?? no), ranking.isBefore(id, other)]),
    );
    return [id, graph.all([encoder.outcome('recommended'), ...isFirst])];
  });
}

/** The options of a question, without what stands alone, as far as they count. */
function answersTo({ logic, graph, verdicts }: RecommendationEncoder, id: string): Valued<string>[] {
  const options = logic.questions.get(id)?.options.filter(({ exclusive }) => !exclusive) ?? [];
  return options.map((option) => [
    option.id,
    graph.all([verdicts.asked(id).met, verdicts.judge({ question: id, is: option.id }).met]),
  ]);
}
