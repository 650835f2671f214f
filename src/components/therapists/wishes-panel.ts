import { html, nothing, type TemplateResult } from 'lit';
import { noWishes, type Wishes } from '../../roster/wishes.ts';
import { currentField } from './current-field.ts';
import type { Listing } from './listing.ts';
import {
  genderField,
  languageField,
  modalityField,
  placeField,
  priceField,
  settingField,
  timesField,
} from './wish-fields.ts';

/** What matters to the visitor in a therapist: only what makes a difference here is asked, and everything may be left open. */
export function wishesPanel(listing: Listing, open: boolean, opened: (open: boolean) => void): TemplateResult {
  const fields = [
    languageField(listing),
    timesField(listing),
    genderField(listing),
    priceField(listing),
    settingField(listing),
    placeField(listing),
    modalityField(listing),
    currentField(listing),
  ].filter((field) => field !== nothing);
  if (fields.length === 0) return html``;
  return html`<details
    class="wishes panel"
    .open=${open}
    @toggle=${(event: Event) => {
      opened((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary id="wishes">${listing.tell('therapists.wishes.title')}</summary>
    <p class="quiet">${listing.tell('therapists.wishes.lead')}</p>
    <div class="fields">${fields}</div>
    ${nothingWished(listing.facts.wishes) ? nothing : clearButton(listing)}
  </details>`;
}

/** Whom the visitor sees is no wish but a fact: it stays. */
function clearButton(listing: Listing): TemplateResult {
  const { format, sort, current } = listing.facts.wishes;
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      listing.facts.wish({ ...noWishes, format, sort, current }, 'wishes');
    }}
  >
    ${listing.tell('therapists.wishes.clear')}
  </button>`;
}

function nothingWished({ languages, times, setting, place, gender, price, modality }: Wishes): boolean {
  return (
    languages.length + times.length === 0 && [setting, place, gender, price, modality].every((one) => one === null)
  );
}
