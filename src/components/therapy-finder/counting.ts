import type { Kept } from '../../screening/remembered-visit.ts';
import type { Visit } from '../../screening/visit.ts';
import { TherapyFinderCompleteEvent } from './complete-event.ts';
import { type CountedDuration, TherapyFinderCountEvent } from './count-event.ts';

/** Whether the page wants to count. Looked at anew each time. */
export interface CountingHost extends EventTarget {
  readonly count: boolean;
}

/** Tells the page of the milestones of a visit, each once. */
export class Counting {
  readonly #host: CountingHost;
  #startedAt: Kept['startedAt'] = null;
  #completed = false;

  constructor(host: CountingHost) {
    this.#host = host;
  }

  forget() {
    this.#startedAt = null;
    this.#completed = false;
  }

  /** A visit goes on that was kept. */
  resume({ startedAt, completed }: Kept) {
    this.#startedAt = startedAt;
    this.#completed = completed;
  }

  /** The visitor takes a step by themselves. */
  begin({ step }: Visit) {
    if (step === 1) this.#startedAt = Date.now();
  }

  /** Another screen is shown, whoever brought it about. */
  note({ step, screen, help }: Visit) {
    if (step === 1 && this.#startedAt !== null) this.#count('started', null);
    if (screen.kind !== 'recommendation' || this.#completed) return;
    this.#completed = true;
    // Danger that ended the questions must not show in the tally. Neither event comes then: one without the other would tell.
    if (this.#host.count && help.seen) return;
    this.#host.dispatchEvent(new TherapyFinderCompleteEvent());
    if (this.#startedAt !== null) this.#count('recommendation', durationOf(Date.now() - this.#startedAt));
  }

  /** The visit with what has been told of it once its screen is shown. */
  together(visit: Visit): Kept {
    const completed = this.#completed || visit.screen.kind === 'recommendation';
    return { visit, completed, startedAt: this.#startedAt };
  }

  #count(...what: ConstructorParameters<typeof TherapyFinderCountEvent>) {
    if (this.#host.count) this.#host.dispatchEvent(new TherapyFinderCountEvent(...what));
  }
}

function durationOf(milliseconds: number): CountedDuration {
  const minutes = milliseconds / 60_000;
  if (minutes < 2) return 'under-2-minutes';
  if (minutes < 5) return '2-to-5-minutes';
  return minutes < 15 ? '5-to-15-minutes' : 'over-15-minutes';
}
