import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import { therapistName } from '../../wording/match-therapist-words.ts';
import type { Spoken } from '../theme/spoken.ts';
import { telephone } from '../theme/telephone.ts';
import type { Listing } from './listing.ts';

/** A link away from the visit: in a new tab, and without telling the other side where from. */
export function outsideLink(listing: Listing, url: string, text: Spoken): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${text}${newTab(listing)}</a
  >`;
}

/** How to reach a therapist: their own link as it stands in the roster, else the clinic. Opens on a tap only, and carries nothing of the visit. */
export function bookingLink(listing: Listing, therapist: Therapist): TemplateResult | typeof nothing {
  const { clinic } = listing.facts;
  const booking = therapist.booking ?? (clinic?.phone === undefined ? clinic?.booking : undefined);
  if (booking === undefined) return clinicLink(listing);
  const text = html`${listing.tell('recommendation.book')}<span class="only-read-aloud"
      >: ${therapistName(therapist)}</span
    >`;
  if (!/^https?:/i.test(booking)) return html`<a class="button" href=${booking}>${text}</a>`;
  return html`<a class="button" href=${booking} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${text}${newTab(listing)}</a
  >`;
}

/** How to reach the clinic itself: by telephone, else by e-mail. */
export function clinicLink(listing: Listing): TemplateResult | typeof nothing {
  const { phone, email } = listing.facts.clinic ?? {};
  if (phone !== undefined) {
    // A number that is broken over two lines is hard to read out.
    const inOnePiece = phone.replaceAll(' ', '\u00a0');
    return html`<a class="button" href=${telephone(phone)}
      >${listing.tell('recommendation.phone', { phone: inOnePiece })}</a
    >`;
  }
  return email === undefined ? nothing : html`<a class="button" href="mailto:${email}">${email}</a>`;
}

function newTab(listing: Listing): TemplateResult {
  return html`<span class="only-read-aloud"> (${listing.tell('recommendation.newTab')})</span>`;
}
