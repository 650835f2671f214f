import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft } from '../../hand-off/draft.ts';
import type { SummaryLine, SummaryPart } from '../../hand-off/summary.ts';
import * as edits from './draft-edits.ts';

/** What was done last, to be said aloud: the last part of its key, and the line. */
export interface Done {
  readonly act: 'leftOut' | 'putBack' | 'changed' | 'added' | 'removed' | 'undone';
  readonly line: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly draft: Draft };

/** The line that is being added. */
export const newLine = 'new';

/** Which line stands in a field, what was done last, and where the focus goes after it. The draft itself is the outer element's. */
export class Editing implements ReactiveController {
  readonly #host: Host;
  readonly #change: (draft: Draft) => void;
  #focus: string | null = null;
  /** Id of the line in the field; null while none is. */
  current: string | null = null;
  done: Done | null = null;

  constructor(host: Host, change: (draft: Draft) => void) {
    this.#host = host;
    this.#change = change;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#focus === null) return;
    this.#host.shadowRoot?.getElementById(this.#focus)?.focus();
    this.#focus = null;
  }

  /** Puts the focus on an element of the next rendering, by its id. */
  focusOn(id: string): void {
    this.#focus = id;
    this.#host.requestUpdate();
  }

  open(line: string): void {
    this.current = line;
    this.focusOn('words');
  }

  /** Gives up the field; `back` is the id of the button that opened it. */
  close(back: string): void {
    this.current = null;
    this.focusOn(back);
  }

  leaveOut(line: SummaryLine): void {
    this.#do('leftOut', line.text, edits.leaveOut(this.#host.draft, [line.id]));
  }

  putBack(line: SummaryLine): void {
    this.#do('putBack', line.text, edits.putBack(this.#host.draft, [line.id]));
  }

  leaveAllOut({ title, lines }: SummaryPart): void {
    const ids = lines.map(({ id }) => id);
    this.#do('leftOut', title, edits.leaveOut(this.#host.draft, ids));
  }

  putAllBack({ title, lines }: SummaryPart): void {
    const ids = lines.map(({ id }) => id);
    this.#do('putBack', title, edits.putBack(this.#host.draft, ids));
  }

  /** @param place - Of the line in the summary: its buttons are named by it. */
  rewrite(first: SummaryLine, text: string, place: string): void {
    const wanted = text.trim();
    this.close(wanted === '' ? `out-${place}` : `change-${place}`);
    this.#do(wanted === '' ? 'leftOut' : 'changed', wanted || first.text, edits.rewrite(this.#host.draft, first, text));
  }

  add(text: string): void {
    this.close('add-line');
    if (text.trim() !== '') this.#do('added', text.trim(), edits.addLine(this.#host.draft, text));
  }

  /** A line of the visitor's own, by its number from 0. */
  rewriteOwn(line: SummaryLine, number: number, text: string, place: string): void {
    if (text.trim() === '') {
      this.remove(line, number);
      return;
    }
    this.close(`change-${place}`);
    this.#do('changed', text.trim(), edits.rewriteOwn(this.#host.draft, number, text));
  }

  remove(line: SummaryLine, number: number): void {
    this.close('add-line');
    this.#do('removed', line.text, edits.rewriteOwn(this.#host.draft, number, ''));
  }

  /** @param last - After it there is none to add, and no list of them. */
  addAnswer(question: string, line: SummaryLine, last: boolean): void {
    this.focusOn(last ? 'add-line' : 'add-answer');
    this.#do('added', line.text, edits.addAnswer(this.#host.draft, question));
  }

  removeAnswer(line: SummaryLine): void {
    this.close('add-line');
    this.#do('removed', line.text, edits.removeAnswer(this.#host.draft, line.id));
  }

  undoAll(): void {
    this.close('summary');
    this.#do('undone', '', edits.undoAll(this.#host.draft));
  }

  #do(act: Done['act'], line: string, draft: Draft): void {
    this.done = { act, line };
    this.#change(draft);
    this.#host.requestUpdate();
  }
}
