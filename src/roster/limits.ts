import { addBit, bitsAt, both, minus, noBits, union, type Bits } from './bits.ts';
import type { Limit } from './match.ts';
import type { PreparedRoster } from './prepared-roster.ts';
import { acceptedSettings, inPerson } from './settings.ts';
import type { Wanted } from './wanted.ts';
import type { Strict } from './wishes.ts';

/** One limit of a list, with those who keep within it. */
export interface Bound {
  readonly limit: Limit;
  readonly within: Bits;
}

/**
 * The hard limits of one list.
 *
 * What the roster leaves open is never "no", but a place, a language or an age that was named, and a wish that was made strict, want a "yes".
 *
 * @param format Null for psychiatrists.
 * @param dropped A limit to do without, to see whom it alone keeps away.
 */
export function limitsOf(
  roster: PreparedRoster,
  wanted: Wanted,
  format: string | null,
  dropped: Limit | null = null,
): readonly Bound[] {
  const { everybody, size, listing, languages } = roster;
  const settings = settingBounds(roster, wanted, settingFor(wanted, format), dropped);
  const bounds: Bound[] = [{ limit: 'role', within: ofRole(roster, format) }];
  const add = (limit: Limit, within: Bits): void => void bounds.push({ limit, within });
  if (format !== null) add('format', listing.formats.get(format) ?? noBits(size));
  if (wanted.languages.length > 0)
    add(
      'language',
      union(
        wanted.languages.map((one) => bitsAt(languages.get(one) ?? [], size)),
        size,
      ),
    );
  const ofAge = wanted.age === null ? undefined : listing.ages.get(wanted.age);
  if (ofAge) add('age', ofAge);
  add('ruled-out', both(settings.open, format === null ? everybody : openToModalities(roster, wanted)));
  add('setting', settings.accepted);
  if (wanted.place !== null) add('place', settings.reached);
  if (wanted.wishes.current.length > 0) add('current', minus(everybody, whoIs(roster, wanted.wishes.current)));
  for (const strict of new Set(wanted.wishes.strict)) {
    const within = whoGrants(roster, wanted, strict);
    if (within && !(strict === 'modality' && format === null)) add(strict, within);
  }
  return bounds.filter(({ limit }) => limit !== dropped);
}

/** The setting that was answered or wished; for a psychiatrist only a wish counts, since what was answered is about therapy. */
export function settingFor({ setting, wishes }: Wanted, format: string | null): string | null {
  return format === null ? wishes.setting : setting;
}

function whoIs({ therapists, size }: PreparedRoster, ids: readonly string[]): Bits {
  const bits = noBits(size);
  therapists.forEach(({ id }, place) => {
    if (ids.includes(id)) addBit(bits, place);
  });
  return bits;
}

/** Those within every limit. */
export function within(roster: PreparedRoster, bounds: readonly Bound[]): Bits {
  return bounds.reduce((left, bound) => both(left, bound.within), roster.everybody);
}

/** Therapy is given by psychotherapists and psychologists; a psychiatrist who is one of them says so. */
function ofRole({ listing, size }: PreparedRoster, format: string | null): Bits {
  const roles = format === null ? ['psychiatrist'] : ['psychotherapist', 'psychologist'];
  return union(
    roles.flatMap((role) => listing.roles.get(role) ?? []),
    size,
  );
}

/** Who has an approach that is open to this visitor, or did not say which they have. */
function openToModalities({ listing, everybody, size }: PreparedRoster, { closed }: Wanted): Bits {
  const known = [...listing.modalities];
  const all = union(
    known.map(([, bits]) => bits),
    size,
  );
  const open = union(
    known.filter(([id]) => !closed.has(id)).map(([, bits]) => bits),
    size,
  );
  return union([open, minus(everybody, all)], size);
}

/**
 * A place counts only for who would be met in person and in no other way.
 *
 * `open`: has a setting that is not ruled out · `accepted`: and one that the visitor accepts · `reached`: and at the place, where that matters.
 */
function settingBounds(
  { listing, places, everybody, size }: PreparedRoster,
  { closed, place }: Wanted,
  setting: string | null,
  dropped: Limit | null,
): { open: Bits; accepted: Bits; reached: Bits } {
  const known = new Set(listing.settings.keys());
  const meeting = (ids: readonly string[]): Bits =>
    union(
      ids.flatMap((id) => listing.settings.get(id) ?? []),
      size,
    );
  const elsewhere = (ids: readonly string[]): Bits => meeting(ids.filter((id) => id !== inPerson));
  const openIds = [...known].filter((id) => !closed.has(id));
  const acceptedIds = acceptedSettings(openIds, known, dropped === 'setting' ? null : setting, place);
  const open = meeting(openIds);
  const accepted = meeting(acceptedIds);
  // Who has no accepted setting is looked at as if any were: the place is a limit of its own.
  const otherwise = union([elsewhere(acceptedIds), minus(elsewhere(openIds), accepted)], size);
  const there = place === null ? everybody : bitsAt(places.get(place) ?? [], size);
  const inPersonOnly = minus(openIds.includes(inPerson) ? meeting([inPerson]) : noBits(size), otherwise);
  return { open, accepted, reached: minus(everybody, minus(inPersonOnly, there)) };
}

/** Who certainly grants a wish; null where nothing was wished. */
export function whoGrants(
  { listing, genders, price, currencies, size }: PreparedRoster,
  { wishes, modality }: Wanted,
  wish: Strict,
): Bits | null {
  switch (wish) {
    case 'gender':
      return wishes.gender === null ? null : (genders.get(wishes.gender) ?? noBits(size));
    case 'times':
      if (wishes.times.length === 0) return null;
      return union(
        wishes.times.flatMap((time) => listing.times.get(time) ?? []),
        size,
      );
    case 'modality':
      return modality === null ? null : (listing.modalities.get(modality) ?? noBits(size));
    case 'price': {
      const { price: wanted } = wishes;
      if (!wanted) return null;
      const affordable: number[] = [];
      // A price that is not known is NaN, and never at most anything.
      for (let place = 0; place < size; place++)
        if ((price.values[place] ?? NaN) <= wanted.atMost && currencies[place] === wanted.currency)
          affordable.push(place);
      return bitsAt(affordable, size);
    }
  }
}
