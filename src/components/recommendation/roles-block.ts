import { html, nothing, type TemplateResult } from 'lit';
import { countryOf } from '../../default-set/countries.ts';
import { labelIn } from '../../wording/label-words.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import type { Page } from './page.ts';

const professions = ['psychologist', 'psychotherapist', 'psychiatrist'] as const;

/** Who does what in the country of the visit, and where to look therapists up. */
export function rolesBlock(page: Page, open: boolean): TemplateResult {
  const title = page.tell('recommendation:notes.roles.title');
  const body = html`<p>${page.tell('recommendation:notes.roles.body')}</p>
    <dl class="roles">
      ${professions.map(
        (profession) =>
          html`<div>
            <dt>${page.tell(`recommendation.profession.${profession}`)}</dt>
            <dd>${page.tell(`recommendation:roles.${page.facts.helpView.country}.${profession}`)}</dd>
          </div>`,
      )}
    </dl>
    ${registers(page)}`;
  return open
    ? html`<div class="open-note">
        <h3>${title}</h3>
        ${body}
      </div>`
    : html`<details class="note">
        <summary>${title}</summary>
        ${body}
      </details>`;
}

function registers(page: Page): TemplateResult | typeof nothing {
  const { helpView, translator } = page.facts;
  const { registers } = countryOf(helpView.country);
  if (registers.length === 0) return nothing;
  return html`<p class="label">${page.tell('recommendation.registers')}</p>
    <ul class="items">
      ${registers.map(
        ({ label, url }) => html`<li>${outsideLink(page, url, spoken(labelIn(translator.language, label)))}</li>`,
      )}
    </ul>`;
}

/** A link away from the visit: in a new tab, and without telling the other side where from. */
export function outsideLink(page: Page, url: string, text: Spoken): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="only-read-aloud"> (${page.tell('recommendation.newTab')})</span></a
  >`;
}
