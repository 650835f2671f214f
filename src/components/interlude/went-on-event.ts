/** The visitor has read what is coming, and goes on. */
export class WentOnEvent extends Event {
  constructor() {
    super('went-on', { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'went-on': WentOnEvent;
  }
}
