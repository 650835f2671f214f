import { html, nothing, type TemplateResult } from 'lit';
import { countryOf } from '../../default-set/countries.ts';
import { Judge } from '../../engine/judge.ts';
import { foldedReasons } from './reason-list.ts';
import type { Page } from './page.ts';

/** True when a doctor is worth seeing soon: then this stands with the safe step, not further down. */
export function referralSoon({ facts }: Page): boolean {
  const { referral, medical } = facts.recommendation;
  return ['advised', 'urgent'].includes(referral.level) || ['soon', 'today'].includes(medical.level);
}

/** Whether a psychiatrist and a family doctor are worth seeing, also when not. In a crisis only what is to be done is said. */
export function referralBlock(page: Page): TemplateResult {
  const { referral, medical } = page.facts.recommendation;
  const psychiatrist = html`<div class=${referral.level === 'none' ? 'level' : 'level raised'}>
    ${levelText(page, 'referral', referral.level)}
    ${referral.level === 'none' ? nothing : html`${access(page)}${foldedReasons(page, referral.reasons)}`}
  </div>`;
  const physician = html`<div class=${medical.level === 'none' ? 'level' : 'level raised'}>
    ${levelText(page, 'medical', medical.level)}
    ${medical.level === 'none' ? nothing : foldedReasons(page, medical.reasons)}
  </div>`;
  const calm = page.facts.recommendation.outcome !== 'care-first';
  const blocks = [
    ...(calm || referral.level !== 'none' ? [psychiatrist] : []),
    ...(calm || medical.level !== 'none' ? [physician] : []),
  ];
  return html`<div class="levels">${medical.level === 'today' ? blocks.toReversed() : blocks}</div>`;
}

function levelText(page: Page, kind: 'referral' | 'medical', level: string): TemplateResult {
  const at = `recommendation:levels.${kind}.${level}`;
  return html`<h3>${page.tell(`${at}.title`)}</h3>
    <p>${page.tell(`${at}.body`)}</p>`;
}

/** How to reach a psychiatrist in the country of the visit. */
function access(page: Page): TemplateResult {
  const { helpView, recommendation, logic, answers, translator } = page.facts;
  const { access } = countryOf(helpView.country);
  const today = page.facts.now.toISOString().slice(0, 10);
  const sure = access.confirmed && (access.expiresOn === null || today <= access.expiresOn);
  const minor = new Judge(logic, answers).judge({ condition: 'minor' }).verdict === 'met';
  const say = (way: string): TemplateResult => {
    const key = `recommendation:access.${helpView.country}.${way}`;
    const until = access.until === undefined ? '' : translator.dateIn(key, access.until);
    return html`<p>${page.tell(key, { until })}</p>`;
  };
  return html`<div class="access">
    <p class="label">${page.tell('recommendation.access')}</p>
    ${say(minor ? 'child' : 'psychiatrist')} ${recommendation.referral.level === 'urgent' ? say('urgent') : nothing}
    ${sure ? nothing : html`<p class="quiet">${page.tell('help.unconfirmed')}</p>`}
  </div>`;
}
