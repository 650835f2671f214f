import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { AnswerVariables } from './answer-variables.ts';
import { Graph, type Literal } from './graph.ts';
import type { Proof, ProofOptions } from './proof.ts';
import { RecommendationEncoder } from './recommendation-encoder.ts';
import { Solver, type Answered, type Z3 } from './solver.ts';
import { VisitEncoder } from './visit-encoder.ts';

/** Longest time for one question where nothing else is said, in milliseconds: some fifty times what the slowest one of the default set takes. */
export const usualTimeout = 20_000;

/** One logic written down once, and the solver to ask about it. */
export class Prover {
  readonly logic: Logic;
  readonly graph = new Graph();
  readonly variables: AnswerVariables;
  readonly encoder: RecommendationEncoder;
  readonly visit: VisitEncoder;
  readonly options: ProofOptions;
  readonly #z3: Z3;

  constructor(z3: Z3, logic: Logic, options: ProofOptions = {}) {
    this.#z3 = z3;
    this.logic = logic;
    this.options = options;
    this.variables = new AnswerVariables(this.graph, logic);
    this.encoder = new RecommendationEncoder(this.graph, this.variables, logic);
    this.visit = new VisitEncoder(this.graph, this.variables, this.encoder.verdicts);
  }

  /** A solver of its own for one class of questions. Close it when they are asked. */
  solver(premise: Literal): Solver {
    const solver = new Solver(this.#z3, this.graph, this.options.timeout ?? usualTimeout);
    solver.assume(premise);
    return solver;
  }

  /**
   * A visit that fits the statement, the most natural one first: whole, then half-way, then any answers at all.
   *
   * When none fits that last kind, none does.
   */
  async findVisit(solver: Solver, statement: Literal): Promise<Answered> {
    for (const kind of [this.visit.complete, this.visit.coherent]) {
      const answered = await solver.ask(this.graph.all([kind, statement]));
      if (answered.found === 'yes') return answered;
    }
    return solver.ask(statement);
  }

  /** The answers behind a solution. */
  answers(answered: Extract<Answered, { found: 'yes' }>): Answers {
    return this.variables.answers(answered.isTrue);
  }
}

/** The solver found a visit that the engine judges otherwise. A mistake in this folder, never in a clinic's file. */
export class EncodingMistaken extends Error {
  override name = 'EncodingMistaken';

  constructor(about: string, answers: Answers) {
    super(`The proof about ${about} and the engine disagree on ${JSON.stringify(answers)}.`);
  }
}

/** Runs one proof and says how long it took. */
export async function timed(run: () => Promise<Omit<Proof, 'seconds'>>): Promise<Proof> {
  const start = performance.now();
  const proof = await run();
  return { ...proof, seconds: (performance.now() - start) / 1000 };
}
