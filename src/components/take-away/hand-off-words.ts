import { html, type TemplateResult } from 'lit';
import type { HandOff } from '../../clinic-file/hand-off-schema.ts';
import { labelIn } from '../../wording/label-words.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import { outside, type SummaryPage } from './summary-page.ts';

/** Who reads letters and when, as the clinic says it. */
export function readWhenWords({ facts: { translator } }: SummaryPage, { readWhen }: HandOff): Spoken {
  return typeof readWhen === 'string' ? readWhen : spoken(labelIn(translator.language, readWhen));
}

/** Where consent is taken back: its address in plain sight, to be written down as well. */
export function withdrawal(page: SummaryPage, { withdraw }: HandOff): TemplateResult {
  const shown = withdraw.replace(/^(mailto:|tel:|https?:\/\/)/, '');
  return /^https?:/.test(withdraw) ? outside(page, withdraw, shown) : html`<a href=${withdraw}>${shown}</a>`;
}
