import type { Wishes } from '../../roster/wishes.ts';

/** The visitor said what matters to them in a therapist. Stays inside the widget. */
export class WishesChangedEvent extends Event {
  readonly wishes: Wishes;

  constructor(wishes: Wishes) {
    super('wishes-changed', { bubbles: true });
    this.wishes = wishes;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wishes-changed': WishesChangedEvent;
  }
}
