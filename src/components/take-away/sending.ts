import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from '../../hand-off/draft.ts';
import { letterText } from '../../hand-off/letter.ts';
import { type Posting, postWaiting, type Transport } from '../../hand-off/post-letter.ts';
import { seal } from '../../hand-off/seal.ts';
import { summaryAsText } from '../../hand-off/summary-text.ts';
import { letterHead } from '../../wording/summary-letter-words.ts';
import { HandedOffEvent, type HandOffWay } from './handed-off-event.ts';
import { saveFile } from './save-file.ts';
import type { SummaryPage } from './summary-page.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly draft: Draft };

/** What the sending needs of the element around it. */
interface Surroundings {
  readonly change: (draft: Draft) => void;
  readonly focusOn: (id: string) => void;
  /** The summary as it stands now; null where nothing may be taken along. */
  readonly page: () => SummaryPage | null;
  readonly transport: () => Transport<AbortSignal>;
}

/**
 * From the consent to the letter that has gone. Nothing is fetched and nothing is sent before the visitor has agreed.
 *
 * The sealed letter lies in the draft until the visitor discards it: whatever goes wrong, the same bytes can be sent again.
 */
export class Sending implements ReactiveController {
  readonly #host: Host;
  readonly #around: Surroundings;
  /** What was on the screen when the visitor agreed. */
  #agreedTo: string | null = null;
  /** Counts what was begun and called off: whatever an earlier turn brings is thrown away. */
  #turn = 0;
  /** The consent stands on the screen. */
  asking = false;
  /** The visitor wanted to send without having agreed. */
  unticked = false;
  busy: 'sealing' | 'posting' | null = null;
  trouble: 'seal' | Exclude<Posting['outcome'], 'posted'> | null = null;

  constructor(host: Host, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Agreed to this very summary, for this clinic on these terms: another line, and the tick is gone. */
  agreed(page: SummaryPage): boolean {
    return this.#agreedTo === agreement(page);
  }

  ask(): void {
    this.asking = true;
    this.#around.focusOn('consent');
  }

  notNow(): void {
    this.#close();
    this.#around.focusOn('look');
  }

  tick(page: SummaryPage, ticked: boolean): void {
    this.#agreedTo = ticked ? agreement(page) : null;
    this.unticked = false;
    this.#host.requestUpdate();
  }

  /** Seals what was agreed to, then posts or saves it. */
  async seal(page: SummaryPage, way: HandOffWay): Promise<void> {
    const { handOff, translator, today } = page.facts;
    const { clinic } = page.facts.summaryFacts;
    if (!handOff || !clinic || this.busy) return;
    if (!this.agreed(page)) {
      this.#askForTick();
      return;
    }
    const turn = this.#begin('sealing');
    const head = letterHead(translator, handOff, clinic.name, today);
    const sealed = await seal(letterText(head, page.kept), handOff.key).catch(() => null);
    // No longer wanted: then nothing leaves.
    if (turn !== this.#turn) return;
    const now = this.#around.page();
    if (sealed === null || now === null || !this.agreed(now)) {
      this.#end(sealed === null ? 'seal' : null);
      // The summary was changed while it was sealed, or the tick taken away: what was sealed is not what holds.
      if (sealed !== null) this.#askForTick();
      return;
    }
    this.#close();
    const draft: Draft = { ...this.#host.draft, letter: { sealed, state: 'waiting' } };
    this.#around.change(draft);
    this.#around.focusOn('send');
    if (way === 'posted') await this.#post(draft, handOff.post);
    else this.save(page, sealed);
  }

  /** Sends the letter that waits, the very same. */
  async again({ facts: { handOff } }: SummaryPage): Promise<void> {
    if (this.busy) return;
    this.#around.focusOn('send');
    await this.#post(this.#host.draft, handOff?.post);
  }

  /** Saves the sealed letter as a file, for the visitor to pass on. */
  save(page: SummaryPage, sealed: string): void {
    saveFile(`${page.say('send.fileName')}-${page.facts.today}.age`, 'application/octet-stream', sealed);
    if (this.#host.draft.letter?.state !== 'downloaded') this.#gone(sealed, 'downloaded');
  }

  discard(): void {
    this.#close();
    this.#around.change({ ...this.#host.draft, letter: null });
    this.#around.focusOn('send');
  }

  async #post(before: Draft, address: string | undefined): Promise<void> {
    if (address === undefined) return;
    const turn = this.#begin('posting');
    const { draft, posting } = await postWaiting(before, address, this.#around.transport());
    // Forgotten meanwhile, with the whole visit: there is nobody to tell.
    if (turn !== this.#turn) return;
    if (posting === null || posting.outcome === 'posted') this.#end(null);
    else this.#end(posting.outcome);
    if (draft.letter?.state === 'posted') this.#gone(draft.letter.sealed, 'posted');
  }

  #gone(sealed: string, way: HandOffWay): void {
    this.#around.change({ ...this.#host.draft, letter: { sealed, state: way } });
    this.#host.dispatchEvent(new HandedOffEvent(sealed, way));
  }

  #askForTick(): void {
    this.unticked = true;
    this.#around.focusOn('agree');
  }

  #begin(busy: 'sealing' | 'posting'): number {
    this.busy = busy;
    this.trouble = null;
    this.#host.requestUpdate();
    return ++this.#turn;
  }

  #end(trouble: Sending['trouble']): void {
    this.busy = null;
    this.trouble = trouble;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#turn++;
    this.asking = this.unticked = false;
    this.#agreedTo = this.busy = this.trouble = null;
    this.#host.requestUpdate();
  }
}

/** All that consent is given to: every line, to whom, and on what terms. */
function agreement({ kept, facts: { handOff, summaryFacts } }: SummaryPage): string {
  return JSON.stringify([summaryAsText(kept), summaryFacts.clinic?.name, handOff]);
}
