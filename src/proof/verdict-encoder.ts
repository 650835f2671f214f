import type { Condition, Leaf } from '../clinic-file/condition.ts';
import type { Logic, Question } from '../clinic-file/logic.ts';
import type { AnswerVariables, Point } from './answer-variables.ts';
import type { EncodedAnswers, EncodedVerdict } from './encoded-verdict.ts';
import { no, not, yes, type Graph, type Literal } from './graph.ts';
import { ScaleEncoder } from './scale-encoder.ts';

const never: EncodedVerdict = { met: no, notMet: yes };

/** What was said to a question, with what `optionsFrom` leaves of it. */
interface EncodedAnswer {
  readonly given: Literal;
  readonly chosen: ReadonlyMap<string, Literal>;
}

/**
 * Writes down what `engine/judge.ts` does, for every visit at once.
 *
 * Kleene's three values as pairs; a question that is certainly not asked is not met, one that may still be asked is unknown; a safety answer always counts.
 */
export class VerdictEncoder implements EncodedAnswers {
  readonly logic: Logic;
  readonly #graph: Graph;
  readonly #variables: AnswerVariables;
  readonly #scales: ScaleEncoder;
  readonly #asked = new Map<string, EncodedVerdict>();
  readonly #named = new Map<string, EncodedVerdict>();
  readonly #answers = new Map<string, EncodedAnswer>();
  readonly #judged = new WeakMap<Condition, EncodedVerdict>();

  constructor(graph: Graph, variables: AnswerVariables, logic: Logic) {
    this.#graph = graph;
    this.#variables = variables;
    this.logic = logic;
    this.#scales = new ScaleEncoder(graph, this);
  }

  /** Whether a question is asked. */
  asked(id: string): EncodedVerdict {
    return remember(this.#asked, id, () => {
      const askWhen = this.logic.questions.get(id)?.askWhen;
      return askWhen ? this.judge(askWhen) : { met: yes, notMet: no };
    });
  }

  /** A safety question is asked unless it is certainly not; any other when it certainly is. */
  isAsked({ id, safety }: Question): Literal {
    const { met, notMet } = this.asked(id);
    return safety ? not(notMet) : met;
  }

  judge(condition: Condition): EncodedVerdict {
    const known = this.#judged.get(condition);
    if (known) return known;
    const judged = this.#judge(condition);
    this.#judged.set(condition, judged);
    return judged;
  }

  #judge(condition: Condition): EncodedVerdict {
    if ('not' in condition) {
      const { met, notMet } = this.judge(condition.not);
      return { met: notMet, notMet: met };
    }
    if ('all' in condition) return this.#atLeast(condition.all.length, condition.all);
    if ('any' in condition) return this.#atLeast(1, condition.any);
    if ('of' in condition) return this.#atLeast(condition.atLeast, condition.of);
    return this.#leaf(condition);
  }

  /** Met when the met ones reach `count`, not met when even the unknown ones could not. */
  #atLeast(count: number, conditions: readonly Condition[]): EncodedVerdict {
    const parts = conditions.map((part) => this.judge(part));
    return {
      met: this.#graph.atLeast(
        count,
        parts.map(({ met }) => met),
      ),
      notMet: not(
        this.#graph.atLeast(
          count,
          parts.map(({ notMet }) => not(notMet)),
        ),
      ),
    };
  }

  #leaf(leaf: Leaf): EncodedVerdict {
    if ('condition' in leaf) {
      return remember(this.#named, leaf.condition, () => {
        const named = this.logic.conditions.get(leaf.condition);
        return named ? this.judge(named) : never;
      });
    }
    if ('skipped' in leaf) {
      const skip = this.#variables.skip(leaf.skipped);
      return { met: skip, notMet: not(skip) };
    }
    if ('scale' in leaf) return this.#scales.judge(leaf);
    const question = this.logic.questions.get(leaf.question);
    return question ? this.#question(question, leaf) : never;
  }

  #question(question: Question, leaf: Extract<Leaf, { question: string }>): EncodedVerdict {
    const asked = this.asked(question.id);
    const counts = this.#graph.all([this.given(question), question.safety ? yes : asked.met]);
    const holds = this.#holds(question, leaf);
    const closed = this.#graph.any([asked.notMet, this.#graph.all([asked.met, this.#cannotHold(question, leaf)])]);
    return {
      met: this.#graph.all([counts, holds]),
      notMet: this.#graph.any([this.#graph.all([counts, not(holds)]), this.#graph.all([not(counts), closed])]),
    };
  }

  /** True when the question has an answer that says something. */
  given(question: Question): Literal {
    return this.#answer(question).given;
  }

  /** True when this option is the answer or part of it, and on offer. */
  chosen(question: Question, option: string): Literal {
    return this.#answer(question).chosen.get(option) ?? no;
  }

  /** The numbers that can be told apart, each with when it is the answer. */
  points(question: Question): readonly Point[] {
    return this.#variables.points(question.id);
  }

  #answer(question: Question): EncodedAnswer {
    return remember(this.#answers, question.id, () => {
      const chosen = new Map(
        question.options.map(({ id }) => [
          id,
          this.#graph.all([this.#variables.option(question.id, id), this.#offered(question, id)]),
        ]),
      );
      const numbers = this.points(question).map(({ literal }) => literal);
      return { given: this.#graph.any([...numbers, ...chosen.values()]), chosen };
    });
  }

  #offered(question: Question, option: string): Literal {
    const from = question.optionsFrom === undefined ? undefined : this.logic.questions.get(question.optionsFrom);
    return from?.options.some(({ id }) => id === option) ? this.chosen(from, option) : yes;
  }

  /** An option that is certainly not on offer cannot become the answer. */
  #cannotHold(question: Question, leaf: Extract<Leaf, { question: string }>): Literal {
    const from = question.optionsFrom === undefined ? undefined : this.logic.questions.get(question.optionsFrom);
    if (!from || !('is' in leaf)) return no;
    const known = question.options.filter(({ id }) => list(leaf.is).includes(id));
    const offered = this.#graph.any(known.map(({ id }) => this.#offered(question, id)));
    return this.#graph.all([this.given(from), not(offered)]);
  }

  #holds(question: Question, leaf: Extract<Leaf, { question: string }>): Literal {
    const chosen = (ids: readonly string[]): Literal[] => ids.map((id) => this.chosen(question, id));
    if ('number' in leaf) {
      const { min = -Infinity, max = Infinity } = leaf.number;
      const within = this.points(question).filter(({ value }) => value >= min && value <= max);
      return this.#graph.any(within.map(({ literal }) => literal));
    }
    if ('is' in leaf) return this.#graph.any(chosen(list(leaf.is)));
    if ('chosen' in leaf) {
      const counted = chosen(question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id));
      const { min, max } = leaf.chosen;
      return this.#graph.all([
        this.#graph.atLeast(min ?? 0, counted),
        max === undefined ? yes : not(this.#graph.atLeast(max + 1, counted)),
      ]);
    }
    const wanted = question.options.find(({ id }) => id === leaf.atLeast)?.danger;
    if (wanted === undefined) return no;
    return this.#graph.any(
      chosen(question.options.filter(({ danger }) => (danger ?? -1) >= wanted).map(({ id }) => id)),
    );
  }
}

function remember<Value>(memory: Map<string, Value>, id: string, make: () => Value): Value {
  const known = memory.get(id);
  if (known !== undefined) return known;
  const value = make();
  memory.set(id, value);
  return value;
}

function list(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}
