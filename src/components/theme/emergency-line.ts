import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../wording/translator.ts';
import { telephone } from './telephone.ts';

/** The emergency number in one calm line. */
export function emergencyLine(translator: Translator | null, number: string): TemplateResult {
  const call = translator?.say('help.call', { number }) ?? number;
  return html`<span>${translator?.say('help.emergencyWhy') ?? ''}:</span> <a href=${telephone(number)}>${call}</a>`;
}
