/** How a sealed letter left: posted to the clinic's address, or saved as a file for the visitor to pass on. */
export type HandOffWay = 'posted' | 'downloaded';

/** The visitor consented, and the sealed letter was posted or saved. Stays inside the widget. */
export class HandedOffEvent extends Event {
  /** Armoured `age` file: only the clinic can open it. */
  readonly sealed: string;
  readonly way: HandOffWay;

  constructor(sealed: string, way: HandOffWay) {
    super('handed-off', { bubbles: true });
    this.sealed = sealed;
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'handed-off': HandedOffEvent;
  }
}
