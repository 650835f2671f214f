/** The help panel was closed: to go on where the visitor was, or to finish the questions here. */
export class HelpClosedEvent extends Event {
  readonly finish: boolean;

  constructor({ finish }: { readonly finish: boolean }) {
    super('help-closed', { bubbles: true, composed: false });
    this.finish = finish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'help-closed': HelpClosedEvent;
  }
}
