import { html, nothing, type TemplateResult } from 'lit';
import type { Pair, Ranked } from '../../engine/recommendation.ts';
import { inSentence } from '../../wording/in-sentence.ts';
import { about } from './about.ts';
import { formatDrawing } from './format-drawing.ts';
import { instead, type Instead, isNotOffered, nearestLead, noneOffered, notOffered, others } from './not-offered.ts';
import { foldedReasons, reasonList } from './reason-list.ts';
import { heldBackList, ruledOutList } from './waiting-list.ts';
import type { Page } from './page.ts';

/** The format that may fit, with its reasons; the others beside it, and what waits. */
export function formatBlock(page: Page): TemplateResult {
  const { formats, pair } = page.facts.recommendation;
  const found = instead(page, 'format', formats);
  const more = others(formats, found);
  return html`
    ${formats.best ? bestCard(page, formats.best) : nothing} ${found ? nearestCard(page, found) : nothing}
    ${pair ? pairCard(page, pair) : nothing}
    ${
      more.length === 0
        ? nothing
        : html`<h3>${page.tell('recommendation.alternatives')}</h3>
            <ul class="side-by-side">
              ${more.map((ranked) => html`<li>${smallCard(page, ranked)}</li>`)}
            </ul>`
    }
    ${heldBackList(page, 'format', formats.heldBack)} ${ruledOutList(page, formats.ruledOut)}
  `;
}

function bestCard(page: Page, { id, reasons }: Ranked): TemplateResult {
  const why = reasonList(page, reasons);
  return html`<div class="card best">
    ${formatDrawing(id)}
    <div class="best-words">
      <h3 class="candidate">${page.tellName(id)}</h3>
      ${notOffered(page, 'format', id)} ${about(page, id)}
    </div>
    ${why === nothing ? nothing : html`<div class="best-reasons">${why}</div>`}
  </div>`;
}

/** A candidate that may fit as well. */
function smallCard(page: Page, { id, reasons }: Ranked): TemplateResult {
  return html`<div class="card small-card">
    ${formatDrawing(id)}
    <p class="candidate">${page.tellName(id)}</p>
    ${notOffered(page, 'format', id)} ${about(page, id)} ${foldedReasons(page, reasons)}
  </div>`;
}

function nearestCard(page: Page, { nearest }: Instead): TemplateResult {
  if (!nearest) return noneOffered(page);
  return html`${nearestLead(page, nearest)}
    <div class="side-by-side nearest"><div>${smallCard(page, nearest)}</div></div>`;
}

function pairCard(page: Page, { formats, reasons }: Pair): TemplateResult {
  const [first, second] = formats.map((id) =>
    inSentence(page.facts.translator, id === 'current' ? page.say('recommendation.pairCurrent') : page.nameOf(id)),
  );
  const elsewhere = formats
    .filter((id) => id !== 'current' && isNotOffered(page, 'format', id))
    .map((id) => inSentence(page.facts.translator, page.nameOf(id)));
  const body = page.say('recommendation.pairBody', { first: first ?? '', second: second ?? '' });
  return html`<div class="card pair">
    <div class="pair-pictures">${formats.map((id) => formatDrawing(id === 'current' ? currentTherapy(page) : id))}</div>
    <h3>${page.tell('recommendation.pair')}</h3>
    <p>${body.charAt(0).toLocaleUpperCase(page.facts.translator.language)}${body.slice(1)}</p>
    ${elsewhere.length === 0 ? nothing : html`<p class="not-offered">${page.tell('recommendation.notOfferedNames', { names: page.facts.translator.join(elsewhere) })}</p>`}
    ${foldedReasons(page, reasons)}
  </div>`;
}

/** The format of the therapy under way. */
function currentTherapy({ facts }: Page): string {
  const current = facts.answers['therapist-now'];
  return typeof current === 'string' ? current : 'individual';
}
