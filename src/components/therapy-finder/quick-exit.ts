import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dropAll } from './visit-store.ts';

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

/** The ways out that are on the page: who leaves by one leaves by all of them. */
const exits = new Set<QuickExit>();

interface Host extends ReactiveControllerHost {
  readonly quickExit: string | null;
}

/** The class of the element: looked at when leaving, since a test puts its own in. */
interface Leaver {
  readonly leave: (address: string) => void;
}

/** The quick way out: blank first, then away. Also when Shift is pressed three times in a row, anywhere on the page. */
export class QuickExit implements ReactiveController {
  readonly #host: Host;
  readonly #leaver: Leaver;
  readonly #blank: () => void;
  #pressed: number[] = [];
  /** Nothing is shown any more: leaving may take a moment. */
  left = false;

  /** @param blank Forgets the visit and paints at once, without a trace of it. */
  constructor(host: Host, leaver: Leaver, blank: () => void) {
    this.#host = host;
    this.#leaver = leaver;
    this.#blank = blank;
    host.addController(this);
  }

  hostConnected() {
    // Capturing, so that no script of the page can keep the keys from us.
    window.addEventListener('keydown', this.#handleKey, true);
    exits.add(this);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#handleKey, true);
    exits.delete(this);
    this.#pressed = [];
  }

  readonly leave = () => {
    dropAll();
    for (const exit of exits) {
      exit.left = true;
      exit.#blank();
    }
    this.#leaver.leave(exitAddress(this.#host.quickExit));
  };

  /** Back out of the browser's memory of the page: a fresh start. */
  pageBack() {
    this.left = false;
    this.#host.requestUpdate();
  }

  readonly #handleKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    // A capital letter is Shift too: anything typed in between begins anew.
    this.#pressed = key === 'Shift' ? [...this.#pressed.filter((at) => timeStamp - at < within), timeStamp] : [];
    if (this.#pressed.length >= presses) this.leave();
  };
}
