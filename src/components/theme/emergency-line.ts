import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../wording/translator.ts';
import { spoken } from './spoken.ts';
import { telephone } from './telephone.ts';

/** The emergency number in one calm line. */
export function emergencyLine(translator: Translator | null, number: string): TemplateResult {
  const call = translator ? spoken(translator.said('help.call', { number })) : number;
  const why = translator ? html`<span>${spoken(translator.said('help.emergencyWhy'))}:</span> ` : '';
  return html`${why}<a href=${telephone(number)}>${call}</a>`;
}
