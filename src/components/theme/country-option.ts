import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../wording/translator.ts';

/** A country to choose from. An option holds text alone, so that it carries its language itself. */
export function countryOption({ text, lang }: Said, id: string, chosen: string): TemplateResult {
  return html`<option value=${id} lang=${lang ?? nothing} .selected=${id === chosen}>${text}</option>`;
}
