/** The texts and the clinic file are there, and the visit can begin. */
export class TherapyFinderReadyEvent extends Event {
  constructor() {
    super('therapy-finder-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-ready': TherapyFinderReadyEvent;
  }
}
