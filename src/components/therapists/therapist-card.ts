import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import { primarySubtag } from '../../foundation/locale.ts';
import type { Matched } from '../../roster/match.ts';
import { labelIn } from '../../wording/label-words.ts';
import {
  candidateName,
  freeWords,
  initials,
  languageName,
  priceOf,
  roleWords,
  therapistName,
} from '../../wording/match-therapist-words.ts';
import type { Said } from '../../wording/translator.ts';
import { besideEachOther, directionIn, spoken, type Spoken } from '../theme/spoken.ts';
import { bookingLink, outsideLink } from './links.ts';
import type { Listing } from './listing.ts';
import { TherapistNotedEvent } from './therapist-noted-event.ts';

/** One therapist: who it is, why they fit and in what not, and how to reach them. */
export function therapistCard(listing: Listing, matched: Matched): TemplateResult {
  const { therapist } = matched;
  const { translator } = listing.facts;
  const reasons = reasonsFor(listing, matched);
  const unmet = listing.writer.unmet(matched);
  return html`
    <div class="who">
      ${listing.picture(therapist) ?? html`<span class="photo initials" aria-hidden="true">${initials(therapist)}</span>`}
      <div class="name">
        <h4 tabindex="-1">${therapistName(therapist)}</h4>
        <p class="quiet">${besideEachOther(roleWords(translator, therapist))}</p>
      </div>
    </div>
    ${
      reasons.length === 0
        ? nothing
        : html`<ul class="reasons">
            ${reasons.map((reason) => html`<li>${spoken(reason)}</li>`)}
          </ul>`
    }
    ${unmet ? html`<p class="unmet">${spoken(unmet)}</p>` : nothing}
    <dl>${facts(listing, therapist)}</dl>
    ${about(listing, therapist)}
    <div class="acts">${bookingLink(listing, therapist)} ${noteButton(listing, therapist)}</div>
  `;
}

/** Puts a therapist on the visitor's summary. The name is said aloud: a list of equal buttons says nothing. */
function noteButton(listing: Listing, therapist: Therapist): TemplateResult {
  const { noted, send } = listing.facts;
  const key = noted.includes(therapist.id) ? 'therapists.unnote' : 'therapists.note';
  return html`<button
    type="button"
    class="plain noting"
    @click=${() => {
      send(new TherapistNotedEvent(therapist.id));
    }}
  >
    ${listing.tell(key)}<span class="only-read-aloud">: ${therapistName(therapist)}</span>
  </button>`;
}

/** A language that everybody here speaks says nothing of this one. */
function reasonsFor({ writer, facts }: Listing, { reasons }: Matched): readonly Said[] {
  const { sharedLanguages } = facts.choices;
  const told = reasons.filter(
    ({ trait, value }) => trait !== 'language' || !sharedLanguages.includes(primarySubtag(value)),
  );
  return writer.reasons({ reasons: told });
}

function facts(listing: Listing, therapist: Therapist): TemplateResult[] {
  const { translator, today } = listing.facts;
  const { settings, places = [] } = therapist;
  const languages = therapist.languages.map((tag) => languageName(tag, translator.language));
  const price = priceOf(translator.language, therapist);
  const unmarked = (text: string): Said => ({ text, lang: undefined });
  const where = html`${besideEachOther(settings.map((id) => candidateName(translator, id)))}
  ${places.length === 0 ? nothing : html`<span class="line">${besideEachOther(places.map(unmarked))}</span>`}`;
  const fact = (key: string, value: Spoken): TemplateResult =>
    html`<div>
      <dt>${listing.tell(`therapists.${key}`)}</dt>
      <dd>${value}</dd>
    </div>`;
  return [
    fact('free', spoken(freeWords(translator, therapist, today))),
    ...(price === null ? [] : [fact('meeting', price)]),
    fact('where', where),
    fact('languages', translator.join(languages)),
    ...(therapist.registration ? [fact('registration', registration(listing, therapist.registration))] : []),
  ];
}

function registration(
  listing: Listing,
  { number, register, link }: NonNullable<Therapist['registration']>,
): TemplateResult {
  const name = register ?? listing.tell('therapists.register');
  const where = link === undefined ? (register ?? nothing) : outsideLink(listing, link, name);
  return html`${number}${where === nothing ? nothing : html`<span class="line">${where}</span>`}`;
}

function about(listing: Listing, { about }: Therapist): TemplateResult | typeof nothing {
  if (!about || Object.keys(about).length === 0) return nothing;
  const { text, lang } = labelIn(listing.facts.translator.language, about);
  return html`<p class="about" lang=${lang ?? nothing} dir=${directionIn(lang)}>${text}</p>`;
}
