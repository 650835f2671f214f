import { html, nothing, type TemplateResult } from 'lit';
import { helpCard } from './help-card.ts';
import { foldedReasons } from './reason-list.ts';
import type { Page } from './page.ts';

/** Thank you, what this is, and how much speaks for therapy. Where care comes first, help stands right under the title. */
export function openingBlock(page: Page): TemplateResult {
  const { outcome } = page.facts.recommendation;
  return html`<header class="opening">
    <p class="thanks">${page.tell('recommendation.thanks')}</p>
    <h2 id="top" tabindex="-1">${page.tell(`recommendation.title.${outcome}`)}</h2>
    ${under(page)}
  </header>`;
}

function under(page: Page): TemplateResult {
  const { recommendation, shownHelp } = page.facts;
  const { outcome } = recommendation;
  const suggestion = page.tell('recommendation.lead');
  switch (outcome) {
    case 'recommended':
      return html`<p class="lead">${suggestion}</p>
        ${needBlock(page)}`;
    case 'care-first':
      return html`${shownHelp === 'none' ? nothing : helpCard(page)}
        <p class="lead">${page.tell('recommendation.body.care-first')}</p>
        <p class="quiet">${suggestion}</p>`;
    case 'not-now':
      return html`<p class="lead">${page.tell('recommendation.body.not-now')}</p>
        <p class="quiet">${suggestion}</p>`;
    case 'questions-only':
      return html`<p class="lead">${page.tell('recommendation.body.questions-only')}</p>`;
  }
}

function needBlock(page: Page): TemplateResult {
  const { level, reasons } = page.facts.recommendation.need;
  const at = `recommendation:levels.need.${level}`;
  return html`<div class="need">
    <p class="need-title">${page.tell(`${at}.title`)}</p>
    <p>${page.tell(`${at}.body`)}</p>
    ${foldedReasons(page, reasons)}
  </div>`;
}
