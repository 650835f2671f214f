/** The visitor chose a country: on the welcome screen where they are, in the help panel whose numbers they want to see. */
export class CountryChosenEvent extends Event {
  readonly country: string;

  constructor(country: string) {
    super('country-chosen', { bubbles: true, composed: false });
    this.country = country;
  }
}

declare global {
  interface HTMLElementEventMap {
    'country-chosen': CountryChosenEvent;
  }
}
