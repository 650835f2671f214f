/** Another screen is shown. It carries a running number and nothing else: neither which screen, nor what was answered. */
export class TherapyFinderStepEvent extends Event {
  readonly step: number;

  constructor(step: number) {
    super('therapy-finder-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-step': TherapyFinderStepEvent;
  }
}
