/** The visitor asked to answer one question again. Stays inside the widget. */
export class AnswerChangingEvent extends Event {
  readonly questionId: string;

  constructor(questionId: string) {
    super('answer-changing', { bubbles: true });
    this.questionId = questionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'answer-changing': AnswerChangingEvent;
  }
}
