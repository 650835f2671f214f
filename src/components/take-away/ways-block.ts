import { html, nothing, type TemplateResult } from 'lit';
import { summaryAsText } from '../../hand-off/summary-text.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** How to take the summary along. All of it happens on the device. */
export function waysBlock(page: TakeAwayPage): TemplateResult {
  const { taking } = page.acts;
  const { summaryFacts } = page.facts;
  return html`<section class="ways" aria-labelledby="ways">
    <h3 id="ways">${page.tell('screen.waysTitle')}</h3>
    <p>${page.tell(summaryFacts.discreet ? 'screen.foundDiscreet' : 'screen.found')}</p>
    <div class="acts">
      ${way(page, 'print', () => taking.print(page))} ${way(page, 'copy', () => taking.copy(page))}
      ${
        // Not in every browser, whatever the types say.
        'share' in navigator ? way(page, 'share', () => taking.share(page)) : nothing
      }
      ${way(page, 'saveText', () => {
        taking.saveText(page);
      })}
      ${way(page, 'saveData', () => {
        taking.saveData(page);
      })}
    </div>
    <p class="outcome" role="status">${taking.outcome ? page.tell(`screen.outcome.${taking.outcome}`) : nothing}</p>
    ${taking.byHand ? byHand(page) : nothing}
    <p class="mail">
      <a class="button plain flush" href="mailto:${summaryFacts.clinic?.email ?? ''}">${page.tell('screen.mail')}</a>
      <span class="quiet small">${page.tell('screen.mailNote')}</span>
    </p>
  </section>`;
}

function way(page: TakeAwayPage, key: string, act: () => void | Promise<void>): TemplateResult {
  return html`<button type="button" class=${key} @click=${() => void act()}>${page.tell(`screen.${key}`)}</button>`;
}

/** Made anew with the summary: what is left out meanwhile does not stay here. */
function byHand(page: TakeAwayPage): TemplateResult {
  return html`<label for="by-hand">${page.tell('screen.copyField')}</label>
    <textarea
      id="by-hand"
      class="field"
      rows="8"
      readonly
      autocomplete="off"
      spellcheck="false"
      .value=${summaryAsText(page.kept)}
    ></textarea>`;
}
