import type { Answer } from '../../engine/answers.ts';

/** The visitor answered, or openly left the question open (`"skipped"`). Not composed. */
export class AnswerGivenEvent extends Event {
  readonly questionId: string;
  readonly value: Answer;

  constructor(questionId: string, value: Answer) {
    super('answer-given', { bubbles: true, composed: false });
    this.questionId = questionId;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'answer-given': AnswerGivenEvent;
  }
}
