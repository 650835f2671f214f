import { html, nothing, type TemplateResult } from 'lit';
import { maySend } from '../../hand-off/may-send.ts';
import type { Spoken } from '../theme/spoken.ts';
import { consentBlock } from './consent-block.ts';
import { letterBlock } from './letter-block.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** Sending to the clinic, where the clinic takes letters; else nothing. Who may not send is told why, and what they can do. */
export function sendBlock(page: TakeAwayPage): TemplateResult | typeof nothing {
  const { summaryFacts, handOff, country, draft } = page.facts;
  const { sending } = page.acts;
  const clinicCountry = summaryFacts.clinic?.country;
  const may = maySend({ ...summaryFacts, handOff, country, clinicCountry });
  if (may === 'no-key' || may === 'help-now' || !handOff) return nothing;
  return html`<section class="send" aria-labelledby="send">
    <h3 id="send" tabindex="-1">${page.tell('send.title')}</h3>
    <p class="status" role="status">${may === 'yes' ? status(page) : nothing}</p>
    ${
      may === 'yes'
        ? draft.letter
          ? letterBlock(page, handOff, draft.letter)
          : sending.asking
            ? consentBlock(page, handOff)
            : begin(page)
        : html`<p>${page.tell(`send.not.${may}`)}</p>`
    }
  </section>`;
}

function begin(page: TakeAwayPage): TemplateResult {
  return html`<p>${page.tell('send.lead')}</p>
    <button
      type="button"
      id="look"
      @click=${() => {
        page.acts.sending.ask();
      }}
    >
      ${page.tell('send.look')}
    </button>`;
}

/** How the letter stands. Said aloud by itself. */
function status(page: TakeAwayPage): Spoken | typeof nothing {
  const { sending } = page.acts;
  const { draft } = page.facts;
  if (sending.busy) return page.tell(`send.busy.${sending.busy}`);
  if (sending.trouble) return page.tell(`send.trouble.${sending.trouble}`);
  return draft.letter ? page.tell(`send.state.${draft.letter.state}`) : nothing;
}
