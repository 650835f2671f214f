import { html, nothing, type TemplateResult } from 'lit';
import type { Loosening, MatchList } from '../../roster/match.ts';
import type { Wishes } from '../../roster/wishes.ts';
import { factWords, looseningWords } from '../../wording/match-loosening-words.ts';
import { spoken } from '../theme/spoken.ts';
import { clinicLink } from './links.ts';
import type { Listing } from './listing.ts';

type Loosenable = Loosening & { readonly wishes: Wishes };

/** Said openly and kindly where nobody fits: what one change would bring, what cannot change, and how to ask the clinic. */
export function nobodyFits(listing: Listing, list: MatchList): TemplateResult {
  const changes = list.loosenings.filter((one) => isLoosenable(listing, one));
  const facts = list.loosenings.filter((one) => isFact(one, list));
  return html`<div class="nobody">
    <p class="count">${listing.tell('therapists.nobody.title')}</p>
    <p>${listing.tell(changes.length === 0 ? 'therapists.nobody.nothing' : 'therapists.nobody.lead')}</p>
    ${
      changes.length === 0
        ? nothing
        : html`<ul class="changes">
            ${changes.map((change, place) => html`<li>${oneChange(listing, list, change, place)}</li>`)}
          </ul>`
    }
    ${
      facts.length === 0
        ? nothing
        : html`<ul class="items">
            ${facts.map((fact) => html`<li>${spoken(factWords(listing.facts.translator, fact))}</li>`)}
          </ul>`
    }
    <p>${listing.tell('therapists.nobody.ask')}</p>
    ${clinicLink(listing)}
  </div>`;
}

/** Another form only where it is recommended, too: nothing here leads to what is held back. */
function isLoosenable({ facts }: Listing, loosening: Loosening): loosening is Loosenable {
  const { limit, wishes, values } = loosening;
  return wishes !== null && (limit !== 'format' || values.every((format) => facts.match.choices.includes(format)));
}

/** That most people are no psychiatrists, or give another form of therapy, is no news. */
function isFact({ limit, wishes }: Loosening, { format }: MatchList): boolean {
  return wishes === null && limit !== 'format' && !(limit === 'role' && format === null);
}

function oneChange(listing: Listing, list: MatchList, loosening: Loosenable, place: number): TemplateResult {
  const { change, who } = looseningWords(listing.facts.translator, loosening);
  const id = `${listing.headingId(list)}-change-${String(place)}`;
  return html`<p id=${id} class="change">${spoken(change)}</p>
    <p>${spoken(who)}</p>
    <button
      type="button"
      aria-describedby=${id}
      @click=${() => {
        listing.facts.wish(loosening.wishes, listing.headingId(list));
      }}
    >
      ${listing.tell('therapists.nobody.show')}
    </button>`;
}
