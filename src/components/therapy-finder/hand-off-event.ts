/**
 * The visitor has sealed their summary for the clinic, after an explicit consent.
 *
 * The only event that carries anything of a visit, and only what was agreed: the letter as it left, which nobody but the clinic can open.
 */
export class TherapyFinderHandOffEvent extends Event {
  /** Armoured `age` file. */
  readonly sealed: string;
  /** Posted to the clinic's address, or downloaded by the visitor. */
  readonly way: 'posted' | 'downloaded';

  constructor(sealed: string, way: TherapyFinderHandOffEvent['way']) {
    super('therapy-finder-hand-off', { bubbles: true, composed: true });
    this.sealed = sealed;
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-hand-off': TherapyFinderHandOffEvent;
  }
}
