import type { Draft } from '../../hand-off/draft.ts';

/** The visitor did something to the summary, or to the sealed letter. Stays inside the widget. */
export class DraftChangedEvent extends Event {
  readonly draft: Draft;

  constructor(draft: Draft) {
    super('draft-changed', { bubbles: true });
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-changed': DraftChangedEvent;
  }
}
