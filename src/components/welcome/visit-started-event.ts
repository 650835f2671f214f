/** The visitor tapped "Start". */
export class VisitStartedEvent extends Event {
  constructor() {
    super('visit-started', { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'visit-started': VisitStartedEvent;
  }
}
