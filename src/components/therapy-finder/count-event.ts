/** What every visit passes that goes on to its end. */
export type CountedStep = 'started' | 'recommendation';

/** How long somebody took, in classes too coarse to tell what they were asked. */
export type CountedDuration = 'under-2-minutes' | '2-to-5-minutes' | '5-to-15-minutes' | 'over-15-minutes';

/**
 * For a clinic's own tally, where the page asks for it with `count`.
 *
 * By its type it can carry no answer. Once danger was seen in a visit nothing more of it is counted: that looks like anybody who left.
 */
export class TherapyFinderCountEvent extends Event {
  readonly step: CountedStep;
  /** Since the visitor began; null at the beginning. */
  readonly duration: CountedDuration | null;

  constructor(step: CountedStep, duration: CountedDuration | null) {
    super('therapy-finder-count', { bubbles: true, composed: true });
    this.step = step;
    this.duration = duration;
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-count': TherapyFinderCountEvent;
  }
}
