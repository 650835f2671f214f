import type { Logic, Question } from '../clinic-file/logic.ts';
import { skipped, type Answer, type Answers } from '../engine/answers.ts';
import { not, type Graph, type Literal } from './graph.ts';
import { leavesIn } from './logic-conditions.ts';

/** From so many values on, one count is lighter than keeping every two apart. */
const manyValues = 40;

/** A number that stands for all that no condition tells from it. */
export interface Point {
  readonly value: number;
  readonly literal: Literal;
}

/**
 * The answers of one visit as variables: one for each option, each number that conditions can tell apart, and each skip.
 *
 * Several logics can share them, so that the same visit is judged by each.
 */
export class AnswerVariables {
  readonly #graph: Graph;
  readonly #points = new Map<string, readonly Point[]>();
  readonly #questions = new Map<string, Question>();

  constructor(graph: Graph, ...logics: readonly Logic[]) {
    this.#graph = graph;
    for (const logic of logics) {
      for (const question of logic.questions.values()) {
        const before = this.#questions.get(question.id);
        const known = new Set(before?.options.map(({ id }) => id));
        const more = question.options.filter(({ id }) => !known.has(id));
        this.#questions.set(question.id, before ? { ...before, options: [...before.options, ...more] } : question);
      }
    }
    for (const question of this.#questions.values())
      if (question.type === 'number') this.#points.set(question.id, this.#pointsOf(question, logics));
  }

  /** Every question of any of the logics, with the options of all of them. */
  get questions(): readonly Question[] {
    return [...this.#questions.values()];
  }

  option(question: string, option: string): Literal {
    return this.#graph.variable(`${question}.${option}`);
  }

  skip(question: string): Literal {
    return this.#graph.variable(`${question}?`);
  }

  points(question: string): readonly Point[] {
    return this.#points.get(question) ?? [];
  }

  /** Every variable of a question, the skip first. */
  of(question: Question): readonly Literal[] {
    const values = this.points(question.id).map(({ literal }) => literal);
    return [this.skip(question.id), ...values, ...question.options.map(({ id }) => this.option(question.id, id))];
  }

  /** What makes the variables answers: one at a time, exclusive options alone, no more than `atMost`. */
  valid(logic: Logic): Literal {
    return this.#graph.all([...logic.questions.values()].map((question) => this.#isAnswer(question)));
  }

  #isAnswer(question: Question): Literal {
    const all = this.of(question);
    const apart = (one: Literal, others: readonly Literal[]): Literal[] =>
      others.filter((other) => other !== one).map((other) => not(this.#graph.all([one, other])));
    if (question.type !== 'multiple')
      return all.length > manyValues
        ? not(this.#graph.atLeast(2, all))
        : this.#graph.all(all.flatMap((one, i) => apart(one, all.slice(i + 1))));
    const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => this.option(question.id, id));
    const [skip = 0, ...options] = all;
    const few =
      question.atMost === undefined || question.atMost >= options.length
        ? []
        : [not(this.#graph.atLeast(question.atMost + 1, options))];
    return this.#graph.all([...apart(skip, options), ...alone.flatMap((one) => apart(one, options)), ...few]);
  }

  /** The answers that a solution stands for. */
  answers(isTrue: (name: string) => boolean): Answers {
    const holds = (literal: Literal): boolean => this.#graph.holds(literal, isTrue);
    const found: Record<string, Answer> = {};
    for (const question of this.#questions.values()) {
      const chosen = question.options.filter(({ id }) => holds(this.option(question.id, id))).map(({ id }) => id);
      const point = this.points(question.id).find(({ literal }) => holds(literal));
      if (holds(this.skip(question.id))) found[question.id] = skipped;
      else if (point) found[question.id] = point.value;
      else if (chosen[0] !== undefined) found[question.id] = question.type === 'multiple' ? chosen : chosen[0];
    }
    return found;
  }

  /** Which variables hold for these answers; a number by the point that stands for it. */
  assignment(answers: Answers): (name: string) => boolean {
    const names = new Set<string>();
    for (const [id, answer] of Object.entries(answers)) {
      if (answer === skipped) names.add(`${id}?`);
      else if (typeof answer === 'number') names.add(`${id}=${String(this.#pointFor(id, answer))}`);
      else for (const option of typeof answer === 'string' ? [answer] : answer) names.add(`${id}.${option}`);
    }
    return (name) => names.has(name);
  }

  /** Points come by turns: a bound, and all between it and the next. */
  #pointFor(question: string, value: number): number | undefined {
    const points = this.points(question);
    const next = points.findIndex((point, i) => i % 2 === 0 && point.value >= value);
    return points[points[next]?.value === value ? next : next - 1]?.value;
  }

  /** Every bound in use, and a number on each side of it; in a sum also every whole number and the halves between. */
  #pointsOf(question: Question, logics: readonly Logic[]): Point[] {
    const { min = 0, max = 0 } = question;
    const bounds = logics.flatMap((logic) => boundsOn(logic, question.id));
    const summed = logics.some((logic) => [...logic.scales.values()].some(({ sum }) => sum.includes(question.id)));
    const steps = summed ? Array.from({ length: 2 * (max - min) + 1 }, (_, i) => min + i / 2) : [];
    const marks = [...new Set([min, max, ...bounds, ...steps])].filter((value) => value >= min && value <= max);
    marks.sort((a, b) => a - b);
    const between = marks.flatMap((mark, i) => (i === 0 ? [] : [(mark + (marks[i - 1] ?? mark)) / 2]));
    return [...new Set([...marks, ...between])]
      .sort((a, b) => a - b)
      .map((value) => ({ value, literal: this.#graph.variable(`${question.id}=${String(value)}`) }));
  }
}

function boundsOn(logic: Logic, question: string): number[] {
  return leavesIn(logic).flatMap((leaf) =>
    'number' in leaf && leaf.question === question
      ? [leaf.number.min, leaf.number.max].filter((bound) => bound !== undefined)
      : [],
  );
}
