import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SummaryPart } from '../../hand-off/summary.ts';
import { addingBlock } from './adding-block.ts';
import { isEdited } from './draft-edits.ts';
import { summaryLine } from './summary-line.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** The same for everybody: folded on the screen, where what the visitor told comes first. */
const general: ReadonlySet<string> = new Set(['ask', 'prepare', 'contact']);

/** What the visitor added goes away line by line. */
const added: ReadonlySet<string> = new Set(['own', 'answers']);

/** A part with so many lines can be left out at one go. */
const many = 4;

/** The summary as it will be taken along, line by line, each to be left out or changed. */
export function summaryBlock(page: TakeAwayPage): TemplateResult {
  const { editing } = page.acts;
  const { draft } = page.facts;
  const { title, parts, closing } = page.whole;
  return html`<section class="summary" aria-labelledby="summary">
    <h3 id="summary" tabindex="-1">${title}</h3>
    <p class="quiet">${page.tell('screen.edit')}</p>
    ${repeat(
      parts,
      ({ id }) => id,
      (part, number) => partBlock(page, part, String(number)),
    )}
    ${addingBlock(page)}
    <p class="quiet closing">${closing}</p>
    ${
      isEdited(draft)
        ? html`<button
            type="button"
            class="plain flush"
            @click=${() => {
              editing.undoAll();
            }}
          >
            ${page.tell('screen.undo')}
          </button>`
        : nothing
    }
    <p class="only-read-aloud" role="status">
      ${editing.done ? page.tell(`screen.done.${editing.done.act}`, { line: editing.done.line }) : nothing}
    </p>
  </section>`;
}

function partBlock(page: TakeAwayPage, part: SummaryPart, place: string): TemplateResult {
  const title = html`<h4 id="part-${place}">${part.title}</h4>`;
  const lines = html`<ul class="lines">
      ${repeat(
        part.lines,
        ({ id }) => id,
        (line, number) => summaryLine(page, { line, part: part.id, number, place: `${place}-${String(number)}` }),
      )}
    </ul>
    ${wholePart(page, part, place)}`;
  return general.has(part.id)
    ? html`<details class="part">
        <summary>${title}</summary>
        ${lines}
      </details>`
    : html`<div class="part">${title} ${lines}</div>`;
}

function wholePart(page: TakeAwayPage, part: SummaryPart, place: string): TemplateResult | typeof nothing {
  const { editing } = page.acts;
  if (added.has(part.id) || part.lines.length < many) return nothing;
  const out = part.lines.every((line) => page.isOut(line));
  return html`<button
    type="button"
    class="plain flush small"
    id="all-${place}"
    aria-labelledby="all-${place} part-${place}"
    @click=${() => {
      if (out) editing.putAllBack(part);
      else editing.leaveAllOut(part);
    }}
  >
    ${page.tell(out ? 'screen.putAllBack' : 'screen.leaveAllOut')}
  </button>`;
}
