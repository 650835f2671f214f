/** The visitor tapped help. Never sent when an answer opened the panel: that would tell the page about the answer. */
export class TherapyFinderHelpEvent extends Event {
  constructor() {
    super('therapy-finder-help', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-help': TherapyFinderHelpEvent;
  }
}
