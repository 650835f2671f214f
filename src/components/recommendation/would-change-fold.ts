import type { ReactiveControllerHost } from 'lit';

/** Whether the visitor has asked what would change the recommendation: only then is it worked out. */
export class WouldChangeFold {
  readonly #host: ReactiveControllerHost;
  #opened = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get opened(): boolean {
    return this.#opened;
  }

  /** Follows the fold. What was worked out stays when it is folded again. */
  readonly toggled = (event: Event): void => {
    if (this.#opened || !(event.currentTarget as HTMLDetailsElement).open) return;
    this.#opened = true;
    this.#host.requestUpdate();
  };
}
