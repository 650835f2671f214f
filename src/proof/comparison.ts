import type { Logic } from '../clinic-file/logic.ts';
import { AnswerVariables } from './answer-variables.ts';
import { Graph, no, type Literal } from './graph.ts';
import { outputsOf } from './outputs.ts';
import { RecommendationEncoder } from './recommendation-encoder.ts';
import { VisitEncoder } from './visit-encoder.ts';

/** Two logics written down over the same answers. */
export class Comparison {
  readonly graph = new Graph();
  readonly variables: AnswerVariables;
  readonly encoders: readonly [RecommendationEncoder, RecommendationEncoder];
  /** Answers that fit both, given only to what one of the two asks. */
  readonly visits: Literal;
  /** What each says, by name: before and after. */
  readonly outputs: ReadonlyMap<string, readonly [Literal, Literal]>;

  constructor(before: Logic, after: Logic) {
    const { graph } = this;
    this.variables = new AnswerVariables(graph, before, after);
    const encoders = [before, after].map((logic) => new RecommendationEncoder(graph, this.variables, logic));
    this.encoders = encoders as unknown as [RecommendationEncoder, RecommendationEncoder];
    const asked = encoders.map(({ verdicts }) => new VisitEncoder(graph, this.variables, verdicts).asked);
    this.visits = graph.all([
      ...[before, after].map((logic) => this.variables.valid(logic)),
      ...this.variables.questions.map((question) =>
        graph.implies(graph.any(this.variables.of(question)), graph.any(asked.map((of) => of.get(question.id) ?? no))),
      ),
    ]);
    const [was, is] = encoders.map((encoder) => outputsOf(encoder));
    const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    this.outputs = new Map([...names].map((name) => [name, [was?.get(name) ?? no, is?.get(name) ?? no]]));
  }
}
