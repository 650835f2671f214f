import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Logic } from '../../clinic-file/logic.ts';
import { type Kept, keptUntil, mayBeKept, readVisit, writeVisit } from '../../screening/remembered-visit.ts';
import { answersInView } from '../../screening/visit.ts';
import { canStore, drop, keep, readKept } from './visit-store.ts';

/** What the element says about remembering. Looked at anew each time: a page may change it. */
export interface RememberingHost extends ReactiveControllerHost {
  readonly remember: string;
  readonly src: string | null;
}

/** A laptop that slept has lost no time by its clock, but its timers have: so often, in milliseconds, the clock is asked. */
const look = 60_000;

/** Places on the page that elements hold, so that two of them never share what they keep. */
const places = new Set<number>();

/**
 * Keeps the visit in this tab, where the page allows it and the visitor has said yes; else in memory alone.
 *
 * Kept under the address of the clinic file and the element's place among those of the page. The hash of the logic is inside: a changed file finds nothing.
 */
export class Remembering implements ReactiveController {
  readonly #host: RememberingHost;
  /** Where the visit is kept now; null while it is not. */
  #key: string | null = null;
  #place = -1;
  #until = 0;
  #timer: number | undefined;
  /** Nothing of this visit is kept any more, whatever comes. */
  #over = false;
  /** The browser refused to keep something. */
  #refused = false;
  /** What the visitor said; null for as long as they have said nothing. */
  choice: boolean | null = null;

  constructor(host: RememberingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The welcome screen asks whether to keep the visit. Never once it is over: not even a question may hint at why. */
  get asks(): boolean {
    return this.#allowed && !this.#over && !this.fails;
  }

  get isKept(): boolean {
    return this.#key !== null;
  }

  /** The visitor said yes, and it is kept no more. Why is not said: the time, the browser and a danger look the same. */
  get hasEnded(): boolean {
    return this.choice === true && (this.#over || this.#refused);
  }

  /** The page allows it, and the browser does not. */
  get fails(): boolean {
    return this.#allowed && (this.#refused || !canStore());
  }

  hostConnected() {
    for (this.#place = 0; places.has(this.#place);) this.#place++;
    places.add(this.#place);
  }

  hostDisconnected() {
    places.delete(this.#place);
  }

  hostUpdate() {
    if (this.#allowed) return;
    // The page has taken its permission back.
    this.#drop();
    this.choice = null;
  }

  choose(yes: boolean) {
    this.choice = yes;
    if (!yes) this.#drop();
  }

  /** Writes down how the visit stands now. The first answer that may not be kept takes everything away, for good. */
  note(logic: Logic, kept: Kept) {
    if (!mayBeKept(logic, answersInView(kept.visit))) this.#end();
    // On the welcome screen there is nothing to lose yet.
    if (!this.#allowed || this.choice !== true || this.#over || kept.visit.step === 0) return;
    const key = this.#keyNow;
    if (this.#key !== key) this.#drop();
    const until = keptUntil(Date.now());
    this.#refused = !keep(key, writeVisit(logic, kept, until));
    if (this.#refused) this.#drop();
    else this.#holdUntil(key, until);
  }

  /** The visit that is kept for this element, if it still holds; what does not is removed. */
  recall(logic: Logic): Kept | null {
    const key = this.#keyNow;
    const text = this.#allowed ? readKept(key) : null;
    if (text === null) return null;
    const kept = readVisit(logic, text, Date.now());
    if (kept === null) {
      drop(key);
      return null;
    }
    this.choice = true;
    this.#holdUntil(key, kept.until);
    return kept;
  }

  /** The visit is over: what is kept goes first. The next one is asked anew. */
  forget() {
    this.#drop();
    this.letGo();
  }

  /** The page is left: what is kept stays for the way back, and this element knows nothing of it. */
  letGo() {
    window.clearTimeout(this.#timer);
    this.#key = this.choice = null;
    this.#over = this.#refused = false;
  }

  get #allowed(): boolean {
    return this.#host.remember === 'visit';
  }

  get #keyNow(): string {
    const { src } = this.#host;
    const address = src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
    return `${String(this.#place)}:${address}`;
  }

  #holdUntil(key: string, until: number) {
    this.#key = key;
    this.#until = until;
    this.#watch();
  }

  readonly #watch = () => {
    window.clearTimeout(this.#timer);
    const left = this.#until - Date.now();
    if (left > 0) this.#timer = window.setTimeout(this.#watch, Math.min(left, look));
    else this.#end();
  };

  #end() {
    this.#over = true;
    this.#drop();
    this.#host.requestUpdate();
  }

  #drop() {
    window.clearTimeout(this.#timer);
    if (this.#key !== null) drop(this.#key);
    this.#key = null;
  }
}
