import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Listing } from './listing.ts';
import { fewTherapists, otherSites } from './photos.ts';

/** The way to the photos, with what asking for them tells, in plain words. */
export function photosButton(listing: Listing): TemplateResult | typeof nothing {
  const { photos, showPhotos, translator } = listing.facts;
  const wanted = wantedPhotos(listing);
  if (!photos.missing(wanted) || listing.lists.every(({ size }) => size === 0)) return nothing;
  const sites = otherSites(wanted);
  return html`<div class="photos">
    <button type="button" aria-describedby="photos-note" @click=${showPhotos}>
      ${listing.tell('therapists.photos')}
    </button>
    <p id="photos-note" class="quiet small">
      ${listing.tell(isSmall(listing) ? 'therapists.photosAll' : 'therapists.photosShown')}
      ${sites.length === 0 ? nothing : listing.tell('therapists.photosElsewhere', { sites: translator.join(sites) })}
    </p>
  </div>`;
}

/** Of a small roster all, so that nothing can be told from it; of a great one those on the page. */
export function wantedPhotos(listing: Listing): readonly Therapist[] {
  const { roster, shownOf } = listing.facts;
  if (isSmall(listing)) return roster;
  return listing.lists.flatMap((list) => list.therapists(0, shownOf(list)).map(({ therapist }) => therapist));
}

function isSmall({ facts }: Listing): boolean {
  return facts.roster.length <= fewTherapists;
}
