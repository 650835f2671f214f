/** The visitor asked to forget this visit and start again. Stays inside the widget. */
export class VisitRestartedEvent extends Event {
  constructor() {
    super('visit-restarted', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'visit-restarted': VisitRestartedEvent;
  }
}
