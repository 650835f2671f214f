/** The visitor put a therapist on their summary, or took them off it. Stays inside the widget. */
export class TherapistNotedEvent extends Event {
  /** Id of the therapist. */
  readonly therapist: string;

  constructor(therapist: string) {
    super('therapist-noted', { bubbles: true });
    this.therapist = therapist;
  }
}

declare global {
  interface HTMLElementEventMap {
    'therapist-noted': TherapistNotedEvent;
  }
}
