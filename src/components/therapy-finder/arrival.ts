import type { LitElement, ReactiveController } from 'lit';

/** An element that fills the screen, and says where reading begins. */
interface Screen extends LitElement {
  focusHeading(): void;
}

/** Brings reading to the new screen after a step. Never on load, and never while the help panel is open. */
export class Arrival implements ReactiveController {
  readonly #host: LitElement;
  #expected = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The next paint shows another screen, because the visitor asked for it. */
  expect() {
    this.#expected = true;
  }

  /** The help panel closed: when what had the focus is gone by now, reading begins at the screen below. */
  expectUnlessFocused() {
    void this.#host.updateComplete.then(() => {
      const { activeElement } = this.#host.renderRoot as ShadowRoot;
      if (activeElement === null || activeElement.matches('therapy-finder-help-panel')) void this.#arrive();
    });
  }

  hostUpdated() {
    if (!this.#expected) return;
    this.#expected = false;
    void this.#arrive();
  }

  async #arrive() {
    const screen = this.#host.renderRoot.querySelector<Screen>('.screen');
    if (!screen) return;
    await screen.updateComplete;
    if (this.#host.renderRoot.querySelector('therapy-finder-help-panel')?.open) return;
    screen.focusHeading();
    const { top } = this.#host.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) this.#host.scrollIntoView({ block: 'start' });
  }
}
