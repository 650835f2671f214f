import { html, nothing, type TemplateResult } from 'lit';
import type { Logic } from '../../clinic-file/logic.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import { given, type Answers } from '../../engine/answers.ts';
import { therapistName } from '../../wording/match-therapist-words.ts';
import { spoken } from '../theme/spoken.ts';
import { type Choice, oneOf } from './fields.ts';
import type { Listing } from './listing.ts';

/** With more names, one looks for them by a part. */
const fewNames = 60;

/** So many of those found are offered. */
const mostFound = 6;

/** Whom the visitor sees already, asked where a therapy is under way: two therapies are never led by the same person. */
export function currentField(listing: Listing): TemplateResult | typeof nothing {
  const { logic, answers, roster, wishes, match } = listing.facts;
  if (match.lists.length === 0 || !inTherapy(logic, answers)) return nothing;
  const named = roster.filter(({ id }) => wishes.current.includes(id));
  const others = roster.filter(({ id }) => !wishes.current.includes(id));
  return html`<div class="wish current">
    ${roster.length > fewNames ? search(listing, others) : select(listing, others, named)}
    <p class="quiet small">${listing.tell('therapists.wishes.currentWhy')}</p>
    ${
      named.length === 0
        ? nothing
        : html`<ul class="named">
            ${named.map((therapist) => html`<li>${therapistName(therapist)} ${removeButton(listing, therapist)}</li>`)}
          </ul>`
    }
  </div>`;
}

/** True where the visitor said that there is a therapist now. */
function inTherapy(logic: Logic, answers: Answers): boolean {
  const says = (id: string, option?: string): boolean => {
    const question = logic.questions.get(id);
    const answer = question ? given(logic, answers, question) : null;
    return answer !== null && 'chosen' in answer && (option === undefined || answer.chosen.includes(option));
  };
  return says('therapist-now') || says('care', 'therapist');
}

function select(listing: Listing, others: readonly Therapist[], named: readonly Therapist[]): TemplateResult {
  const { translator } = listing.facts;
  const { compare } = new Intl.Collator(translator.language);
  const choices: readonly Choice[] = others
    .map((therapist) => ({ value: therapist.id, said: { text: therapistName(therapist), lang: undefined } }))
    .sort((a, b) => compare(a.said.text, b.said.text));
  const open = named.length === 0 ? 'currentNobody' : 'currentAdd';
  return oneOf({
    id: 'wish-current',
    label: listing.tell('therapists.wishes.current'),
    choices: [{ value: '', said: translator.said(`therapists.wishes.${open}`) }, ...choices],
    chosen: '',
    change: (id) => {
      if (id !== '') add(listing, id);
    },
  });
}

function search(listing: Listing, others: readonly Therapist[]): TemplateResult {
  const { translator, sought, seek } = listing.facts;
  const found = sought.length < 2 ? [] : others.filter((therapist) => matches(therapist, sought));
  return html`<div class="one-of">
      <label for="wish-current">${listing.tell('therapists.wishes.current')}</label>
      <input
        id="wish-current"
        class="field"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="current-hint"
        .value=${sought}
        @input=${(event: Event) => {
          seek((event.target as HTMLInputElement).value);
        }}
      />
      <p id="current-hint" class="quiet small">${listing.tell('therapists.wishes.currentSearch')}</p>
    </div>
    <p class="small" role="status">
      ${sought.length < 2 ? nothing : spoken(translator.said('therapists.wishes.currentFound', { count: found.length }))}
    </p>
    <ul class="named">
      ${found.slice(0, mostFound).map(
        (therapist) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                add(listing, therapist.id);
              }}
            >
              ${therapistName(therapist)}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** Found also without the marks on letters: not every keyboard has them. */
function matches(therapist: Therapist, sought: string): boolean {
  return bare(therapistName(therapist)).includes(bare(sought));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();
}

function add(listing: Listing, id: string): void {
  const { wishes, wish, seek } = listing.facts;
  seek('');
  wish({ ...wishes, current: [...wishes.current, id] }, 'wish-current');
}

function removeButton(listing: Listing, therapist: Therapist): TemplateResult {
  const { wishes, wish } = listing.facts;
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      wish({ ...wishes, current: wishes.current.filter((id) => id !== therapist.id) }, 'wish-current');
    }}
  >
    ${listing.tell('therapists.wishes.currentRemove')}<span class="only-read-aloud">: ${therapistName(therapist)}</span>
  </button>`;
}
