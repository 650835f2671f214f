import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Point } from './answer-variables.ts';
import type { Literal } from './graph.ts';

/** A verdict as two statements that exclude each other: certainly met, and certainly not met. Neither is unknown. */
export interface EncodedVerdict {
  readonly met: Literal;
  readonly notMet: Literal;
}

/** What can be said of the questions of one visit. */
export interface EncodedAnswers {
  readonly logic: Logic;
  /** Whether a question is asked. */
  asked(id: string): EncodedVerdict;
  /** True when the question has an answer that says something. */
  given(question: Question): Literal;
  /** True when this option is the answer or part of it, and on offer. */
  chosen(question: Question, option: string): Literal;
  /** The numbers that can be told apart, each with when it is the answer. */
  points(question: Question): readonly Point[];
}
