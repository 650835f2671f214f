/** The visitor said whether the visit may be kept in this tab. */
export class RememberChosenEvent extends Event {
  readonly keep: boolean;

  constructor(keep: boolean) {
    super('remember-chosen', { bubbles: true, composed: false });
    this.keep = keep;
  }
}

declare global {
  interface HTMLElementEventMap {
    'remember-chosen': RememberChosenEvent;
  }
}
