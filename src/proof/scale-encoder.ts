import type { Leaf } from '../clinic-file/condition.ts';
import type { Question, Scale } from '../clinic-file/logic.ts';
import { bandsFrom, hull, questionInterval, type Interval } from '../engine/scales.ts';
import type { EncodedAnswers, EncodedVerdict } from './encoded-verdict.ts';
import { no, not, yes, type Graph, type Literal, type Term } from './graph.ts';

/** Above a band begins right after its end: a number need not be whole. Smaller than the distance of any two sums. */
const aBit = 1 / 1024;

/** One thing that can be so of a question, and the sums that it leaves possible. The cases of a question exclude each other. */
interface Case {
  readonly when: Literal;
  readonly interval: Interval;
}

/** The least and the greatest sum of a scale, as sums over what was answered. */
interface EncodedSum {
  readonly least: readonly Term[];
  readonly greatest: readonly Term[];
  /** All of its questions are certainly not asked. */
  readonly empty: Literal;
  /** At least one of them certainly adds to it. */
  readonly counted: Literal;
}

/** Writes down what the engine does with scales: an interval of sums, and the bands that it can still fall into. */
export class ScaleEncoder {
  readonly #graph: Graph;
  readonly #answers: EncodedAnswers;
  readonly #sums = new Map<string, EncodedSum>();

  constructor(graph: Graph, answers: EncodedAnswers) {
    this.#graph = graph;
    this.#answers = answers;
  }

  judge(leaf: Extract<Leaf, { scale: string }>): EncodedVerdict {
    const scale = this.#answers.logic.scales.get(leaf.scale);
    if (!scale) return { met: no, notMet: yes };
    const wanted = 'is' in leaf ? (typeof leaf.is === 'string' ? [leaf.is] : leaf.is) : bandsFrom(scale, leaf.atLeast);
    const { least, greatest, empty, counted } = this.#sum(scale);
    const possible = scale.bands.map(({ id, min, max }) => ({
      inside: wanted.includes(id),
      literal: this.#graph.all([this.#graph.sum(greatest, min), not(this.#graph.sum(least, max + aBit))]),
    }));
    const some = (inside: boolean): Literal =>
      this.#graph.any(possible.filter((band) => band.inside === inside).map(({ literal }) => literal));
    return {
      met: this.#graph.all([not(empty), some(true), not(some(false)), counted]),
      notMet: this.#graph.any([empty, not(some(true))]),
    };
  }

  #sum(scale: Scale): EncodedSum {
    const known = this.#sums.get(scale.id);
    if (known) return known;
    const questions = scale.sum.flatMap((id) => this.#answers.logic.questions.get(id) ?? []);
    const cases = questions.map((question) => this.#cases(question));
    const side = (pick: (interval: Interval) => number): Term[] =>
      cases.flatMap(({ of }) => of.map(({ when, interval }) => ({ literal: when, times: pick(interval) })));
    const sum = {
      least: side(({ least }) => least),
      greatest: side(({ greatest }) => greatest),
      empty: this.#graph.all(cases.map(({ out }) => out)),
      counted: this.#graph.any(cases.map(({ counts }) => counts)),
    };
    this.#sums.set(scale.id, sum);
    return sum;
  }

  #cases(question: Question): { of: Case[]; out: Literal; counts: Literal } {
    const given = this.#answers.given(question);
    const asked = this.#answers.asked(question.id);
    const always = question.safety ? given : no;
    const counts = this.#graph.any([always, asked.met]);
    const out = this.#graph.all([not(always), asked.notMet]);
    const maybe = this.#graph.all([not(counts), not(out)]);
    const nothing = { least: 0, greatest: 0 };
    const open: Case = { when: not(given), interval: questionInterval(question, null) };
    const exact = this.#values(question);
    return {
      of: [open, ...exact].flatMap(({ when, interval }) => [
        { when: this.#graph.all([counts, when]), interval },
        { when: this.#graph.all([maybe, when]), interval: hull(nothing, interval) },
      ]),
      out,
      counts,
    };
  }

  /** What each answer adds. */
  #values(question: Question): Case[] {
    const exactly = (value: number): Interval => ({ least: value, greatest: value });
    if (question.type === 'number')
      return this.#answers.points(question).map(({ value, literal }) => ({ when: literal, interval: exactly(value) }));
    if (question.type === 'multiple')
      return [...this.#totals(question)].map(([total, when]) => ({ when, interval: exactly(total) }));
    return question.options.map(({ id, score }) => ({
      when: this.#answers.chosen(question, id),
      interval: exactly(score ?? 0),
    }));
  }

  /** Each total that the chosen options can have, with when they have it. */
  #totals(question: Question): Map<number, Literal> {
    let totals = new Map([[0, this.#answers.given(question)]]);
    for (const { id, score = 0 } of question.options.filter((option) => option.score)) {
      const chosen = this.#answers.chosen(question, id);
      const next = new Map<number, Literal>();
      const add = (total: number, when: Literal): void => {
        next.set(total, this.#graph.any([next.get(total) ?? no, when]));
      };
      for (const [total, when] of totals) {
        add(total, this.#graph.all([when, not(chosen)]));
        add(total + score, this.#graph.all([when, chosen]));
      }
      totals = next;
    }
    return totals;
  }
}
