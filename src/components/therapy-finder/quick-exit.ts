import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Known everywhere, opened for a thousand reasons. */
const neutral = 'https://www.wikipedia.org/';

const presses = 3;
const within = 1500;

/**
 * The address when it is a whole one of the web that leads away from this site; null for everything else, such as `javascript:`.
 * Without a base: `www.example.org` or `#` would lead back to a page of the clinic.
 */
export function webAddress(wanted: string): string | null {
  try {
    const { protocol, origin, href } = new URL(wanted);
    return (protocol === 'https:' || protocol === 'http:') && origin !== location.origin ? href : null;
  } catch {
    return null;
  }
}

/** Where a quick exit leads: the page's own choice when it leads away from this site, else somewhere neutral. */
export function exitAddress(wanted: string | null): string {
  return (wanted ? webAddress(wanted) : null) ?? neutral;
}

/** Leaves the whole window, also out of a frame; where the frame may not do that, at least the frame. */
export function leaveTo(address: string): void {
  const leaveFrame = (): void => {
    location.replace(address);
  };
  if (window.top === window || !window.top) {
    leaveFrame();
    return;
  }
  try {
    window.top.location.replace(address);
    // A refusal can be silent: whoever is still here after that leaves alone.
    setTimeout(leaveFrame, 400);
  } catch {
    leaveFrame();
  }
}

/** The quick way out: blank first, then away. Also when Shift is pressed three times in a row, anywhere on the page. */
export class QuickExit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #away: () => void;
  #pressed: number[] = [];
  /** Nothing is shown any more: leaving may take a moment. */
  left = false;

  constructor(host: ReactiveControllerHost, away: () => void) {
    this.#host = host;
    this.#away = away;
    host.addController(this);
  }

  hostConnected() {
    // Capturing, so that no script of the page can keep the keys from us.
    window.addEventListener('keydown', this.#handleKey, true);
    window.addEventListener('pageshow', this.#handleReturn);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#handleKey, true);
    window.removeEventListener('pageshow', this.#handleReturn);
    this.#pressed = [];
  }

  readonly leave = () => {
    this.left = true;
    this.#away();
  };

  readonly #handleKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    // A capital letter is Shift too: anything typed in between begins anew.
    this.#pressed = key === 'Shift' ? [...this.#pressed.filter((at) => timeStamp - at < within), timeStamp] : [];
    if (this.#pressed.length >= presses) this.leave();
  };

  /** Back out of the browser's memory of the page: a fresh start, with nothing of the visit. */
  readonly #handleReturn = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    this.left = false;
    this.#host.requestUpdate();
  };
}
