import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryLine } from '../../hand-off/summary.ts';
import { lineField } from './line-field.ts';
import { words } from './line-words.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** A line in its place. */
export interface Row {
  readonly line: SummaryLine;
  /** Id of its part. */
  readonly part: string;
  /** Its number in the part, from 0. */
  readonly number: number;
  /** Names it in the page. A count: the id of a line would tell an answer to whoever reads attributes. */
  readonly place: string;
}

/** One line, with what can be done to it, or the field that it is changed in. */
export function summaryLine(page: TakeAwayPage, row: Row): TemplateResult {
  const { line, place } = row;
  const out = page.isOut(line);
  return html`<li class="${out ? 'out' : ''} ${line.under === undefined ? '' : 'step'}">
    ${
      page.acts.editing.current === line.id
        ? changing(page, row)
        : html`<p>
              <span id="line-${place}">${out ? html`<del>${words(line)}</del>` : words(line)}</span>
              ${out ? html`<span class="mark">${page.tell('screen.leftOut')}</span>` : nothing}
            </p>
            ${acts(page, row)}`
    }
  </li>`;
}

function acts(page: TakeAwayPage, row: Row): TemplateResult | typeof nothing {
  const { editing } = page.acts;
  const { line, place } = row;
  // A step towards a goal that is left out comes back with the goal.
  if (page.isOutWithAnother(line)) return nothing;
  if (page.isOut(line))
    return html`<div class="line-acts">
      ${button(page, 'putBack', `out-${place}`, place, () => {
        editing.putBack(line);
      })}
    </div>`;
  return html`<div class="line-acts">
    ${button(page, 'change', `change-${place}`, place, () => {
      editing.open(line.id);
    })}
    ${leaving(page, row)}
  </div>`;
}

/** A line of ours is left out, and can be put back; what the visitor added goes away again. */
function leaving(page: TakeAwayPage, { line, part, number, place }: Row): TemplateResult {
  const { editing } = page.acts;
  const id = `out-${place}`;
  switch (part) {
    case 'own':
      return button(page, 'remove', id, place, () => {
        editing.remove(line, number);
      });
    case 'answers':
      return button(page, 'remove', id, place, () => {
        editing.removeAnswer(line);
      });
    default:
      return button(page, 'leaveOut', id, place, () => {
        editing.leaveOut(line);
      });
  }
}

/** Its name says which line it is about. By reference: no attribute holds what the line says. */
function button(page: TakeAwayPage, key: string, id: string, place: string, act: () => void): TemplateResult {
  return html`<button type="button" class="plain small" id=${id} aria-labelledby="${id} line-${place}" @click=${act}>
    ${page.tell(`screen.${key}`)}
  </button>`;
}

function changing(page: TakeAwayPage, { line, number, place }: Row): TemplateResult {
  const { editing } = page.acts;
  const first = page.firstWords(line.id);
  return lineField(page, {
    text: line.text,
    label: 'words',
    save: (text) => {
      if (first) editing.rewrite(first, text, place);
      else editing.rewriteOwn(line, number, text, place);
    },
    giveUp: () => {
      editing.close(`change-${place}`);
    },
    first:
      first && first.text !== line.text
        ? () => {
            editing.rewrite(first, first.text, place);
          }
        : null,
  });
}
