/** The visitor reached the recommendation, for the first time in this visit. It does not say which. */
export class TherapyFinderCompleteEvent extends Event {
  constructor() {
    super('therapy-finder-complete', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-complete': TherapyFinderCompleteEvent;
  }
}
