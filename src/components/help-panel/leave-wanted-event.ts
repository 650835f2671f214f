/** The visitor wants to leave the page, quickly. */
export class LeaveWantedEvent extends Event {
  constructor() {
    super('leave-wanted', { bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leave-wanted': LeaveWantedEvent;
  }
}
