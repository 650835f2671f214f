import { html, nothing, type TemplateResult } from 'lit';
import type { HandOff } from '../../clinic-file/hand-off-schema.ts';
import { emergencyNumber } from '../../foundation/emergency-number.ts';
import { keptUntil } from '../../wording/summary-letter-words.ts';
import { emergencyLine } from '../theme/emergency-line.ts';
import { readWhenWords, withdrawal } from './hand-off-words.ts';
import { words } from './line-words.ts';
import { outside } from './summary-page.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** Everything that has to be known before a letter goes, and the question whether it may. Nothing is ticked beforehand. */
export function consentBlock(page: TakeAwayPage, handOff: HandOff): TemplateResult {
  const { country, translator, today } = page.facts;
  const until = translator.dateIn('takeAway.send.kept', keptUntil(handOff, today));
  return html`<div class="consent" role="group" aria-labelledby="consent">
    <h4 id="consent" tabindex="-1">${page.tell('send.before')}</h4>
    <dl>
      ${fact(
        page,
        'what',
        html`<p>${page.tell('send.whatLead')}</p>
          ${everyLine(page)}`,
      )}
      ${fact(page, 'whom', html`<p>${page.clinicName}</p>`)}
      ${fact(page, 'why', html`<p>${page.tell('send.whyText')}</p>`)}
      ${fact(
        page,
        'when',
        html`<p>${readWhenWords(page, handOff)}</p>
          <p>${page.tell('send.nobody')}</p>
          <p>${emergencyLine(translator, emergencyNumber(country))}</p>`,
      )}
      ${fact(page, 'kept', html`<p>${page.tell('send.keptText', { count: handOff.keptDays, date: until })}</p>`)}
      ${fact(
        page,
        'withdraw',
        html`<p>${page.tell('send.withdrawText')} ${withdrawal(page, handOff)}</p>
          ${
            handOff.privacy === undefined
              ? nothing
              : html`<p>${outside(page, handOff.privacy, page.tell('send.privacy'))}</p>`
          }`,
      )}
    </dl>
    ${agreement(page)} ${acts(page, handOff)}
  </div>`;
}

function fact(page: TakeAwayPage, key: string, content: TemplateResult): TemplateResult {
  return html`<div class=${key}>
    <dt>${page.tell(`send.${key}`)}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** Seen in full: nothing goes that does not stand here. */
function everyLine(page: TakeAwayPage): TemplateResult {
  const { title, parts, closing } = page.kept;
  return html`<div class="letter-lines">
    <p class="label">${title}</p>
    ${parts.map(
      (part) =>
        html`<p class="label">${part.title}</p>
          <ul>
            ${part.lines.map((line) => html`<li class=${line.under === undefined ? '' : 'step'}>${words(line)}</li>`)}
          </ul>`,
    )}
    <p class="quiet small">${closing}</p>
  </div>`;
}

function agreement(page: TakeAwayPage): TemplateResult {
  const { sending } = page.acts;
  const tick = (event: Event): void => {
    sending.tick(page, (event.currentTarget as HTMLInputElement).checked);
  };
  return html`<label class="agree">
      <input
        type="checkbox"
        id="agree"
        autocomplete="off"
        aria-describedby="unticked"
        .checked=${sending.agreed(page)}
        @change=${tick}
      />
      <span>${page.tell('send.agree', { name: page.clinicName })}</span>
    </label>
    <p id="unticked" role="alert">${sending.unticked ? page.tell('send.tickFirst') : nothing}</p>`;
}

function acts(page: TakeAwayPage, { post }: HandOff): TemplateResult {
  const { sending } = page.acts;
  const act = (key: string, name: string, run: () => void): TemplateResult =>
    html`<button type="button" class=${name} @click=${run}>${page.tell(`send.${key}`)}</button>`;
  const download = (): void => void sending.seal(page, 'downloaded');
  return html`<div class="acts">
    ${post === undefined ? nothing : act('send', 'primary', () => void sending.seal(page, 'posted'))}
    ${act('download', post === undefined ? 'primary' : '', download)}
    ${act('notNow', 'plain', () => {
      sending.notNow();
    })}
  </div>`;
}
