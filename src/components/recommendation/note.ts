import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from '../theme/spoken.ts';
import type { Page } from './page.ts';

/** Names what some people have done. On a tap only, and never on paper. */
const keptOffPaper: ReadonlySet<string> = new Set(['stop-force']);

/** A note that opens on a tap. */
export function foldedNote(page: Page, id: string): TemplateResult | typeof nothing {
  if (!page.has(`recommendation:notes.${id}.title`)) return nothing;
  return html`<details class=${keptOffPaper.has(id) ? 'note never-printed' : 'note'}>
    <summary>${page.tell(`recommendation:notes.${id}.title`)}</summary>
    ${content(page, id)}
  </details>`;
}

/** A note that stands open, under its own heading. */
export function openNote(page: Page, id: string): TemplateResult | typeof nothing {
  if (!page.has(`recommendation:notes.${id}.title`)) return nothing;
  if (keptOffPaper.has(id)) return foldedNote(page, id);
  return html`<div class="open-note">
    <h3>${page.tell(`recommendation:notes.${id}.title`)}</h3>
    ${content(page, id)}
  </div>`;
}

function content(page: Page, id: string): TemplateResult {
  const { prices, translator } = page.facts;
  const at = `recommendation:notes.${id}`;
  const withPrices = prices !== '' && page.has(`${at}.bodyPrices`);
  const items = translator.list(`${at}.items`);
  return html`<p>${withPrices ? page.tell(`${at}.bodyPrices`, { prices }) : page.tell(`${at}.body`)}</p>
    ${
      items.length === 0
        ? nothing
        : html`<ul class="items">
            ${items.map((item) => html`<li>${spoken(item)}</li>`)}
          </ul>`
    }`;
}
