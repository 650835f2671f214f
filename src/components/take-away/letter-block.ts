import { html, nothing, type TemplateResult } from 'lit';
import type { HandOff } from '../../clinic-file/hand-off-schema.ts';
import type { SealedLetter } from '../../hand-off/draft.ts';
import { readWhenWords, withdrawal } from './hand-off-words.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** A sealed letter: on its way, waiting for another try, or gone, with what happens next. */
export function letterBlock(
  page: TakeAwayPage,
  handOff: HandOff,
  letter: SealedLetter,
): TemplateResult | typeof nothing {
  if (letter.state === 'waiting') return waiting(page, handOff, letter);
  return html`<div class="letter">
    ${letter.state === 'downloaded' ? passingOn(page) : nothing}
    <p class="label">${page.tell('send.next')}</p>
    <p>${readWhenWords(page, handOff)}</p>
    <p>${page.tell('send.nobody')}</p>
    <p>${page.tell('send.withdrawText')} ${withdrawal(page, handOff)}</p>
    <div class="acts">
      ${letter.state === 'downloaded' ? saveButton(page, letter) : nothing} ${discardButton(page, 'close')}
    </div>
  </div>`;
}

/** Nothing is lost: the same bytes go again, or into a file. */
function waiting(page: TakeAwayPage, { post }: HandOff, letter: SealedLetter): TemplateResult | typeof nothing {
  const { sending } = page.acts;
  if (sending.busy) return nothing;
  return html`<div class="letter">
    <p>${page.tell('send.keptHere')}</p>
    <div class="acts">
      ${
        post === undefined
          ? nothing
          : html`<button type="button" class="primary" @click=${() => void sending.again(page)}>
              ${page.tell('send.again')}
            </button>`
      }
      ${saveButton(page, letter)} ${discardButton(page, 'discard')}
    </div>
  </div>`;
}

function passingOn(page: TakeAwayPage): TemplateResult {
  const { clinic } = page.facts.summaryFacts;
  return html`<p>${page.tell('send.passOn')}</p>
    ${clinic?.email === undefined ? nothing : html`<p><a href="mailto:${clinic.email}">${clinic.email}</a></p>`}`;
}

function saveButton(page: TakeAwayPage, { sealed }: SealedLetter): TemplateResult {
  return html`<button
    type="button"
    @click=${() => {
      page.acts.sending.save(page, sealed);
    }}
  >
    ${page.tell('send.save')}
  </button>`;
}

function discardButton(page: TakeAwayPage, key: 'close' | 'discard'): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      page.acts.sending.discard();
    }}
  >
    ${page.tell(`send.${key}`)}
  </button>`;
}
