import { html, nothing, type TemplateResult } from 'lit';
import { foldedReasons, reasonList } from './reason-list.ts';
import { ruledOutList } from './waiting-list.ts';
import type { Page } from './page.ts';

/** The approach that may fit, with its reasons, and others. */
export function modalityBlock(page: Page): TemplateResult {
  const { best, alternatives, ruledOut } = page.facts.recommendation.modalities;
  return html`
    ${
      best
        ? html`<div class="approach">
            <h3 class="candidate">${page.tell(`recommendation:candidates.${best.id}.name`)}</h3>
            <p>${page.tell(`recommendation:candidates.${best.id}.about`)}</p>
            ${reasonList(page, best.reasons)}
          </div>`
        : nothing
    }
    ${
      alternatives.length === 0
        ? nothing
        : html`<h3>${page.tell('recommendation.modalityOthers')}</h3>
            <div class="notes">
              ${alternatives.map(
                ({ id, reasons }) =>
                  html`<details class="note">
                    <summary>${page.tell(`recommendation:candidates.${id}.name`)}</summary>
                    <p>${page.tell(`recommendation:candidates.${id}.about`)}</p>
                    ${foldedReasons(page, reasons)}
                  </details>`,
              )}
            </div>`
    }
    ${ruledOutList(page, ruledOut)}
  `;
}
