import { type CSSResult, render, type TemplateResult } from 'lit';
import { directionOf } from '../../foundation/locale.ts';

/** A page of its own, apart from the one on the screen. */
export interface Paper {
  /** What print programs show, and propose as the name of a file: it tells nothing. */
  readonly title: string;
  readonly language: string;
  readonly content: TemplateResult;
  readonly styles: CSSResult;
}

/** Puts a paper into an empty document. No style attribute and no script: the strictest content policy allows it. */
function layOut(paper: Paper, target: Document): void {
  const view = target.defaultView;
  if (!view) throw new Error('a document without a window cannot be printed');
  target.title = paper.title;
  target.documentElement.lang = paper.language;
  target.documentElement.dir = directionOf(paper.language);
  // A sheet belongs to the window that made it: ours would be refused there.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper.styles.cssText);
  target.adoptedStyleSheets = [sheet];
  render(paper.content, target.body, { creationScope: target });
}

/** Prints from a frame of our own, and takes it away again: the page around stays as it is, and no history entry is made. */
export class Printer {
  readonly #root: () => ParentNode;
  #frame: HTMLIFrameElement | null = null;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /**
   * Opens the browser's print dialogue.
   *
   * @param back - Where the focus was. It comes back there: keys pressed in the frame would not reach the quick way out.
   * @throws Where the browser cannot print.
   */
  async print(paper: Paper, back: Element | null): Promise<void> {
    this.clear();
    const frame = document.createElement('iframe');
    frame.className = 'paper';
    frame.title = paper.title;
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    this.#frame = frame;
    const loaded = new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
    });
    this.#root().append(frame);
    // Firefox puts a second empty document into a new frame, a moment later.
    await loaded;
    const { contentDocument, contentWindow } = frame;
    // Taken away meanwhile: by a quick exit, or by printing again.
    if (this.#frame !== frame || !contentDocument || !contentWindow) return;
    layOut(paper, contentDocument);
    contentWindow.addEventListener('afterprint', () => {
      if (this.#frame !== frame) return;
      this.clear();
      if (back instanceof HTMLElement) back.focus();
    });
    contentWindow.focus();
    contentWindow.print();
  }

  /** Takes the paper away. Safari on a telephone does not tell when printing is over: then it goes with the next print, or with the screen. */
  clear(): void {
    this.#frame?.remove();
    this.#frame = null;
  }
}
