import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens folded notes and reasons for printing, and closes them afterwards.
 *
 * The list of all answers, and what would change the suggestion, stay as the visitor left them: paper is found by others.
 */
export class PrintOpener implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const closed = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
      'details:not([open], .answers, .imagined, .never-printed)',
    );
    this.#opened = [...(closed ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
