import { html, nothing, type TemplateResult } from 'lit';
import type { Pair, Ranked } from '../../engine/recommendation.ts';
import { formatDrawing } from './format-drawing.ts';
import { foldedReasons, reasonList } from './reason-list.ts';
import { heldBackList, ruledOutList } from './waiting-list.ts';
import type { Page } from './page.ts';

/** The format that may fit, with its reasons; the others beside it, and what waits. */
export function formatBlock(page: Page): TemplateResult {
  const { formats, pair } = page.facts.recommendation;
  return html`
    ${formats.best ? bestCard(page, formats.best) : nothing} ${pair ? pairCard(page, pair) : nothing}
    ${
      formats.alternatives.length === 0
        ? nothing
        : html`<h3>${page.tell('recommendation.alternatives')}</h3>
            <ul class="side-by-side">
              ${formats.alternatives.map((ranked) => html`<li>${smallCard(page, ranked)}</li>`)}
            </ul>`
    }
    ${heldBackList(page, formats.heldBack)} ${ruledOutList(page, formats.ruledOut)}
  `;
}

function bestCard(page: Page, { id, reasons }: Ranked): TemplateResult {
  const why = reasonList(page, reasons);
  return html`<div class="card best">
    ${formatDrawing(id)}
    <div class="best-words">
      <h3 class="candidate">${page.tell(`recommendation:candidates.${id}.name`)}</h3>
      <p>${page.tell(`recommendation:candidates.${id}.about`)}</p>
    </div>
    ${why === nothing ? nothing : html`<div class="best-reasons">${why}</div>`}
  </div>`;
}

/** A candidate that may fit as well. */
function smallCard(page: Page, { id, reasons }: Ranked): TemplateResult {
  return html`<div class="card small-card">
    ${formatDrawing(id)}
    <p class="candidate">${page.tell(`recommendation:candidates.${id}.name`)}</p>
    <p>${page.tell(`recommendation:candidates.${id}.about`)}</p>
    ${foldedReasons(page, reasons)}
  </div>`;
}

function pairCard(page: Page, { formats, reasons }: Pair): TemplateResult {
  const [first, second] = formats.map((id) =>
    inSentence(page, id === 'current' ? page.say('recommendation.pairCurrent') : page.nameOf(id)),
  );
  const body = page.say('recommendation.pairBody', { first: first ?? '', second: second ?? '' });
  return html`<div class="card pair">
    <div class="pair-pictures">${formats.map((id) => formatDrawing(id === 'current' ? currentTherapy(page) : id))}</div>
    <h3>${page.tell('recommendation.pair')}</h3>
    <p>${body.charAt(0).toLocaleUpperCase(page.facts.translator.language)}${body.slice(1)}</p>
    ${foldedReasons(page, reasons)}
  </div>`;
}

/** The format of the therapy under way. */
function currentTherapy({ facts }: Page): string {
  const current = facts.answers['therapist-now'];
  return typeof current === 'string' ? current : 'individual';
}

/** Names begin with a capital where they stand alone. */
function inSentence(page: Page, name: string): string {
  return name.charAt(0).toLocaleLowerCase(page.facts.translator.language) + name.slice(1);
}
