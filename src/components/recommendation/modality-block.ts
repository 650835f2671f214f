import { html, nothing, type TemplateResult } from 'lit';
import type { Ranked } from '../../engine/recommendation.ts';
import { about } from './about.ts';
import { instead, type Instead, nearestLead, noneOffered, notOffered, others } from './not-offered.ts';
import { foldedReasons, reasonList } from './reason-list.ts';
import { heldBackList, ruledOutList } from './waiting-list.ts';
import type { Page } from './page.ts';

/** The approach that may fit, with its reasons, and others. */
export function modalityBlock(page: Page): TemplateResult {
  const { modalities } = page.facts.recommendation;
  const { best, heldBack, ruledOut } = modalities;
  const found = instead(page, 'modality', modalities);
  const more = others(modalities, found);
  return html`
    ${
      best
        ? html`<div class="approach">
            <h3 class="candidate">${page.tellName(best.id)}</h3>
            ${notOffered(page, 'modality', best.id)} ${about(page, best.id)} ${reasonList(page, best.reasons)}
          </div>`
        : nothing
    }
    ${found ? nearestNote(page, found) : nothing}
    ${
      more.length === 0
        ? nothing
        : html`<h3>${page.tell('recommendation.modalityOthers')}</h3>
            <div class="notes">${more.map((ranked) => approachNote(page, ranked))}</div>`
    }
    ${heldBackList(page, 'modality', heldBack)} ${ruledOutList(page, ruledOut)}
  `;
}

/** An approach that opens on a tap. */
function approachNote(page: Page, { id, reasons }: Ranked): TemplateResult {
  return html`<details class="note">
    <summary>${page.tellName(id)}</summary>
    ${notOffered(page, 'modality', id)} ${about(page, id)} ${foldedReasons(page, reasons)}
  </details>`;
}

function nearestNote(page: Page, { nearest }: Instead): TemplateResult {
  if (!nearest) return noneOffered(page);
  return html`${nearestLead(page, nearest)}
    <div class="notes">${approachNote(page, nearest)}</div>`;
}
