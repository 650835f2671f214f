import type { Answer } from '../../engine/answers.ts';

/**
 * Something else is chosen now, and not yet sent; null when nothing is.
 *
 * Not composed, like all events inside: an answer about somebody's health is not announced to the page around us.
 */
export class AnswerConsideredEvent extends Event {
  readonly questionId: string;
  readonly value: Answer | null;
  /** Reached with the arrow keys, perhaps only on the way to another option. */
  readonly passing: boolean;

  constructor(questionId: string, value: Answer | null, passing: boolean) {
    super('answer-considered', { bubbles: true, composed: false });
    this.questionId = questionId;
    this.value = value;
    this.passing = passing;
  }
}

declare global {
  interface HTMLElementEventMap {
    'answer-considered': AnswerConsideredEvent;
  }
}
