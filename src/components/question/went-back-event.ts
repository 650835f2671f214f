/** The visitor wants the screen before this one. */
export class WentBackEvent extends Event {
  constructor() {
    super('went-back', { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'went-back': WentBackEvent;
  }
}
