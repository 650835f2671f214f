import type { Question } from '../clinic-file/logic.ts';
import { AnswerVariables } from './answer-variables.ts';
import { BitEvaluator, lanes } from './bit-evaluator.ts';
import type { Graph, Literal } from './graph.ts';
import { seeded, type Random } from './random-visit.ts';
import type { VerdictEncoder } from './verdict-encoder.ts';

/** How often a question is left open, and how often a safety question reports a sign. */
const lean = { skip: 0.05, danger: 0.15 };

/**
 * Draws visits, 32 at a time: every question gets an answer, and those to questions that are then not asked are dropped until nothing changes.
 *
 * Drawn at random, mostly without danger; no forecast of real visitors. The same seed gives the same visits for any logic with these questions.
 */
export class SyntheticVisits {
  readonly #variables: AnswerVariables;
  readonly #questions: readonly Question[];
  readonly #asked: ReadonlyMap<string, readonly Literal[]>;
  readonly #evaluator: BitEvaluator;
  readonly #random: Random;
  readonly #graph: Graph;

  /** @param verdicts One of each logic that is compared: a question counts as asked when any of them asks it. */
  constructor(graph: Graph, variables: AnswerVariables, verdicts: readonly VerdictEncoder[], seed: number) {
    this.#graph = graph;
    this.#variables = variables;
    this.#random = seeded(seed);
    this.#questions = variables.questions;
    const asked = this.#questions.map(({ id }): [string, Literal[]] => [
      id,
      verdicts.flatMap((one) => {
        const question = one.logic.questions.get(id);
        return question ? one.isAsked(question) : [];
      }),
    ]);
    this.#asked = new Map(asked);
    this.#evaluator = new BitEvaluator(
      graph,
      asked.flatMap(([, literals]) => literals),
    );
  }

  /** The next 32 visits: for each variable, by name, the visits in which it holds. */
  next(): (name: string) => number {
    const drawn = new Map<string, Map<string, number>>();
    for (const question of this.#questions) drawn.set(question.id, new Map());
    for (let lane = 0; lane < lanes; lane++) this.#draw(lane, drawn);
    const all = new Map([...drawn.values()].flatMap((bits) => [...bits]));
    for (;;) {
      const bits = (name: string): number => all.get(name) ?? 0;
      this.#evaluator.run(bits);
      let changed = false;
      for (const [id, literals] of this.#asked) {
        const asked = literals.reduce((some, literal) => some | this.#evaluator.holds(literal), 0);
        for (const [name, first] of drawn.get(id) ?? []) {
          const kept = (first & asked) >>> 0;
          if (kept !== all.get(name)) changed = true;
          all.set(name, kept);
        }
      }
      if (!changed) return bits;
    }
  }

  #draw(lane: number, drawn: ReadonlyMap<string, Map<string, number>>): void {
    const chosen = new Map<string, ReadonlySet<string>>();
    for (const question of this.#questions) {
      const bits = drawn.get(question.id);
      const hold = (literal: Literal): void => {
        const node = this.#graph.node(literal);
        if (node.kind === 'variable') bits?.set(node.name, ((bits.get(node.name) ?? 0) | (1 << lane)) >>> 0);
      };
      const isOpen = question.skippable !== false && this.#random() < lean.skip;
      const options = isOpen ? [] : this.#answer(question, chosen);
      chosen.set(question.id, new Set(options));
      const points = isOpen ? [] : this.#variables.points(question.id);
      const point = points[Math.floor(this.#random() * points.length)];
      if (point) hold(point.literal);
      else if (options.length === 0) hold(this.#variables.skip(question.id));
      for (const option of options) hold(this.#variables.option(question.id, option));
    }
  }

  /** Options drawn for one question; none where it has none to offer. */
  #answer(question: Question, chosen: ReadonlyMap<string, ReadonlySet<string>>): string[] {
    const from = question.optionsFrom === undefined ? undefined : chosen.get(question.optionsFrom);
    const offered = from ? question.options.filter(({ id }) => from.has(id)) : question.options;
    const alone = offered.filter(({ exclusive, danger }) => exclusive ?? danger === 0);
    const others = offered.filter((option) => !alone.includes(option));
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(this.#random() * list.length)];
    const silent = alone.length > 0 && this.#random() >= (question.safety ? lean.danger : 0.7);
    const first =
      question.type === 'multiple' || question.safety
        ? pick(silent || others.length === 0 ? alone : others)
        : pick(offered);
    if (!first) return [];
    if (question.type !== 'multiple' || first.exclusive) return [first.id];
    const most = Math.min(question.atMost ?? others.length, others.length);
    const wanted = 1 + Math.floor(this.#random() ** 2 * most);
    const found = new Set([first.id]);
    for (let n = 1; n < wanted; n++) found.add(pick(others)?.id ?? first.id);
    return [...found];
  }
}
