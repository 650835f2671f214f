import { html, nothing, type TemplateResult } from 'lit';
import { type EmergencyWords, fill } from '../../wording/emergency.ts';
import { telephone } from '../theme/telephone.ts';
import type { Loaded } from './loading.ts';

/** What stands in the place of the screen while there is none. */
export function waitingScreen(
  state: Loaded,
  words: EmergencyWords,
  emergency: string,
  retry: () => unknown,
): TemplateResult {
  if (state.kind !== 'failed') return loadingScreen(words, emergency);
  return failedScreen(words, emergency, state.clinic?.phone ?? null, retry);
}

/** Shown until the texts are there: one calm line, and the emergency number. */
function loadingScreen(words: EmergencyWords, emergency: string): TemplateResult {
  return html`<div class="waiting">
    <p role="status" class="quiet">${words.loading}</p>
    ${emergencyNumber(words, emergency)}
  </div>`;
}

/** Shown when even the texts did not arrive. Never a blank page: whom to call, and another try. */
function failedScreen(
  words: EmergencyWords,
  emergency: string,
  phone: string | null,
  retry: () => unknown,
): TemplateResult {
  const [before, after] = fill(words.callClinic, 'phone', '\n').split('\n');
  return html`<div class="waiting">
    <div role="alert"><h2>${words.failed}</h2></div>
    <p>${phone ? html`${before}<a href=${telephone(phone)}>${phone}</a>${after ?? nothing}` : words.contactClinic}</p>
    <p><button type="button" @click=${retry}>${words.retry}</button></p>
    ${emergencyNumber(words, emergency)}
  </div>`;
}

function emergencyNumber(words: EmergencyWords, emergency: string): TemplateResult {
  return html`<p>
    <a class="number" href=${telephone(emergency)}>${fill(words.call, 'number', emergency)}</a><br />
    ${words.why}
  </p>`;
}
