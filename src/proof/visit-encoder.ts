import type { AnswerVariables } from './answer-variables.ts';
import { not, yes, type Graph, type Literal } from './graph.ts';
import type { VerdictEncoder } from './verdict-encoder.ts';

/** Statements about what kind of visit it is. */
export class VisitEncoder {
  /** The answers fit their questions. What the engine is asked at all is no more than this. */
  readonly valid: Literal;
  /** Besides, only what is asked was answered, and nothing was skipped that the flow needs: a visit on the screen, whole or half-way. */
  readonly coherent: Literal;
  /** Besides, everything that is asked was answered or skipped: a visit that reached its end. */
  readonly complete: Literal;
  /** Each question with when it is asked. */
  readonly asked: ReadonlyMap<string, Literal>;

  constructor(graph: Graph, variables: AnswerVariables, verdicts: VerdictEncoder) {
    const questions = [...verdicts.logic.questions.values()];
    this.asked = new Map(questions.map((question) => [question.id, verdicts.isAsked(question)]));
    this.valid = variables.valid(verdicts.logic);
    const answered = questions.map((question) => graph.any(variables.of(question)));
    const isAsked = (i: number): Literal => this.asked.get(questions[i]?.id ?? '') ?? yes;
    this.coherent = graph.all([
      this.valid,
      ...answered.map((given, i) => graph.implies(given, isAsked(i))),
      ...questions.map(({ id, skippable }) => (skippable === false ? not(variables.skip(id)) : yes)),
      // Only what is on offer can be chosen.
      ...questions.flatMap((question) =>
        question.options.map(({ id }) =>
          graph.implies(variables.option(question.id, id), verdicts.chosen(question, id)),
        ),
      ),
    ]);
    this.complete = graph.all([this.coherent, ...answered.map((given, i) => graph.implies(isAsked(i), given))]);
  }
}
