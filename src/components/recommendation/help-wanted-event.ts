/** The visitor asked for the help panel. Stays inside the widget. */
export class HelpWantedEvent extends Event {
  constructor() {
    super('help-wanted', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'help-wanted': HelpWantedEvent;
  }
}
