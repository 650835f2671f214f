import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAwayPage } from './take-away-page.ts';

/** What a field writes, and how it ends. */
interface Field {
  /** What stands in it at first. */
  readonly text: string;
  readonly label: 'words' | 'newLine';
  readonly save: (text: string) => void;
  readonly giveUp: () => void;
  /** Writes the first wording again; null where the line has no other. */
  readonly first: (() => void) | null;
}

/** So many signs may a line have: more would not fit the paper. */
const longest = 1000;

/** A line to write in, in the place where it stands. There is one at a time. */
export function lineField(page: TakeAwayPage, { text, label, save, giveUp, first }: Field): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    save((event.currentTarget as HTMLFormElement).querySelector('textarea')?.value ?? '');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Some browsers send what is written to a server, to check its spelling or to go on writing.
  return html`<form method="dialog" class="line-field" novalidate autocomplete="off" @submit=${submit}>
    <label for="words">${page.tell(`screen.${label}`)}</label>
    <textarea
      id="words"
      class="field"
      rows="3"
      maxlength=${longest}
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
      aria-describedby="keys"
      .value=${text}
      @keydown=${press}
    ></textarea>
    <p id="keys" class="quiet small">${page.tell('screen.keys')}</p>
    <div class="acts">
      <button type="submit" class="primary">${page.tell(label === 'newLine' ? 'screen.add' : 'screen.save')}</button>
      <button type="button" class="plain" @click=${giveUp}>${page.tell('screen.keep')}</button>
      ${first ? html`<button type="button" class="plain" @click=${first}>${page.tell('screen.first')}</button>` : nothing}
    </div>
  </form>`;
}
