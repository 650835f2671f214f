import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { summaryAsJson } from '../../hand-off/summary-json.ts';
import { summaryAsText } from '../../hand-off/summary-text.ts';
import { summaryPaper } from './paper.ts';
import { Printer } from './print-paper.ts';
import { saveFile } from './save-file.ts';
import type { SummaryPage } from './summary-page.ts';

/** How the last way ended: the last part of its key. */
type Outcome = 'copied' | 'copyRefused' | 'saved' | 'shareFailed' | 'printFailed';

/** Takes the summary off the screen, on the device alone: to paper, the clipboard, a file, or another program of the visitor's. */
export class Taking implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #printer: Printer;
  #toSelect = false;
  outcome: Outcome | null = null;
  /** The browser does not let us copy: the text stands in a field, to be copied by hand. */
  byHand = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#printer = new Printer(() => host.shadowRoot ?? host);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#toSelect) return;
    this.#toSelect = false;
    const field = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('#by-hand');
    field?.focus();
    field?.select();
  }

  hostDisconnected(): void {
    this.#printer.clear();
    this.outcome = null;
    this.byHand = false;
  }

  async print(page: SummaryPage): Promise<void> {
    this.#end(null);
    const { kept, facts } = page;
    try {
      const paper = summaryPaper(kept, facts.translator, facts.country);
      await this.#printer.print(paper, this.#host.shadowRoot?.activeElement ?? null);
    } catch {
      this.#printer.clear();
      this.#end('printFailed');
    }
  }

  async copy({ kept }: SummaryPage): Promise<void> {
    try {
      // Not there at all where the page came without encryption.
      await navigator.clipboard.writeText(summaryAsText(kept));
      this.#end('copied');
    } catch {
      this.#end('copyRefused');
      this.byHand = this.#toSelect = true;
    }
  }

  saveText(page: SummaryPage): void {
    // Without the mark some programs of old take the letters of Polish and Romanian for others.
    saveFile(`${fileName(page)}.txt`, 'text/plain;charset=utf-8', `\uFEFF${summaryAsText(page.kept)}`);
    this.#end('saved');
  }

  saveData(page: SummaryPage): void {
    saveFile(`${fileName(page)}.json`, 'application/json', summaryAsJson(page.kept));
    this.#end('saved');
  }

  async share({ kept }: SummaryPage): Promise<void> {
    this.#end(null);
    try {
      await navigator.share({ text: summaryAsText(kept) });
    } catch (error) {
      // Closing the list of programs is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#end('shareFailed');
    }
  }

  #end(outcome: Outcome | null): void {
    this.outcome = outcome;
    this.byHand = false;
    this.#host.requestUpdate();
  }
}

/** Tells of nothing but the day. */
function fileName(page: SummaryPage): string {
  return `${page.say('screen.fileName')}-${page.facts.today}`;
}
