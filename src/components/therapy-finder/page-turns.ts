import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whoever has something to do as the page turns. */
interface Turned {
  /** The page is left. What is on the screen now is what a way back would show. */
  pageLeft?(): void;
  /** The page comes back out of the browser's memory, where it lay as it was left. */
  pageBack(): void;
}

/**
 * Notices that the page is left and that it comes back, for all who must know.
 *
 * The page's own events tell, not a click: a telephone number, an address for a letter or a download leaves no page.
 */
export class PageTurns implements ReactiveController {
  readonly #turned: readonly Turned[];

  constructor(host: ReactiveControllerHost, ...turned: readonly Turned[]) {
    this.#turned = turned;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.#handleHide);
    window.addEventListener('pageshow', this.#handleShow);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.#handleHide);
    window.removeEventListener('pageshow', this.#handleShow);
  }

  readonly #handleHide = () => {
    for (const one of this.#turned) one.pageLeft?.();
  };

  readonly #handleShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) for (const one of this.#turned) one.pageBack();
  };
}
