import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MatchList } from '../../roster/match.ts';
import { candidateName } from '../../wording/match-therapist-words.ts';
import type { Said } from '../../wording/translator.ts';
import { spoken } from '../theme/spoken.ts';
import type { Listing } from './listing.ts';
import { nobodyFits } from './nobody-fits.ts';
import { ReferralWantedEvent } from './referral-wanted-event.ts';
import { therapistCard } from './therapist-card.ts';

/** So many cards stand on the page at first, and come with each "Show more". */
export const oneServing = 10;

/** The therapists of one format, or the psychiatrists, under a heading of their own. */
export function matchList(listing: Listing, list: MatchList): TemplateResult {
  return html`<div class="list">
    <h3 id=${listing.headingId(list)} tabindex="-1">${spoken(listTitle(listing, list))}</h3>
    ${list.format === null ? psychiatristsLead(listing) : nothing}
    ${list.size > 0 ? cards(listing, list) : nobodyIsListed(listing, list) ? nothing : nobodyFits(listing, list)}
  </div>`;
}

/** What a list is called: by its format. */
export function listTitle({ facts }: Listing, { format }: MatchList): Said {
  return format === null ? facts.translator.said('therapists.psychiatrists') : candidateName(facts.translator, format);
}

/** "12 therapists fit", or that nobody does. */
export function fitSentence({ facts }: Listing, { format, size }: MatchList): Said {
  if (size === 0) return facts.translator.said('therapists.nobody.title');
  return facts.translator.said(format === null ? 'therapists.psychiatristsFit' : 'therapists.fit', { count: size });
}

function cards(listing: Listing, list: MatchList): TemplateResult {
  const { shownOf, showMore } = listing.facts;
  const shown = Math.min(shownOf(list), list.size);
  const more = Math.min(oneServing, list.size - shown);
  return html`<p class="count">${spoken(fitSentence(listing, list))}</p>
    <ul class="cards">
      ${repeat(
        list.therapists(0, shown),
        ({ therapist }) => therapist.id,
        (matched) => html`<li class="card" part="therapist">${therapistCard(listing, matched)}</li>`,
      )}
    </ul>
    ${
      more === 0
        ? nothing
        : html`<button
            type="button"
            class="more-button"
            @click=${() => {
              showMore(list);
            }}
          >
            ${listing.tell('therapists.more', { count: more })}
          </button>`
    }`;
}

function nobodyIsListed({ facts }: Listing, { format }: MatchList): boolean {
  return format === null && !facts.roster.some(({ roles }) => roles.includes('psychiatrist'));
}

/** Why a psychiatrist, and how to see one in the country, stands further up on the page. */
function psychiatristsLead(listing: Listing): TemplateResult {
  const { recommendation, match, send } = listing.facts;
  const { psychiatrists } = match;
  const none = psychiatrists && nobodyIsListed(listing, psychiatrists);
  return html`<p>
      ${listing.tell(`recommendation:levels.referral.${recommendation.referral.level}.title`)}.
      ${none ? listing.tell('therapists.psychiatristsNone') : nothing}
    </p>
    <button
      type="button"
      class="plain"
      @click=${() => {
        send(new ReferralWantedEvent());
      }}
    >
      ${listing.tell('therapists.psychiatristsHow')}
    </button>`;
}
