/** The visitor asked how to see a psychiatrist, which the page says further up. Stays inside the widget. */
export class ReferralWantedEvent extends Event {
  constructor() {
    super('referral-wanted', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'referral-wanted': ReferralWantedEvent;
  }
}
