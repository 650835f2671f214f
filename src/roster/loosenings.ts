import type { Therapist } from '../clinic-file/roster-schema.ts';
import { both, countBits, hasBit, minus, noBits, placesIn, type Bits } from './bits.ts';
import { limitsOf, settingFor, within } from './limits.ts';
import type { Limit, Loosening } from './match.ts';
import type { PreparedRoster } from './prepared-roster.ts';
import { anySetting, hardToGetThere } from './settings.ts';
import type { Wanted } from './wanted.ts';
import type { Wishes } from './wishes.ts';

/** Limits that can be dropped one at a time: those that a wish can drop come first. The format and the pair are looked at apart. */
const dropped = [
  'language',
  'setting',
  'place',
  'times',
  'gender',
  'price',
  'modality',
  'current',
  'age',
  'role',
  'ruled-out',
] as const satisfies readonly Limit[];

const namedAtMost = 3;

/**
 * For a list that is empty: each limit that keeps somebody away all by itself, and whom.
 *
 * Nobody is named whose approaches or settings are ruled out, and no format is put forward that is not recommended.
 *
 * @param taken Those who fit, and whom the other list of a pair has.
 */
export function looseningsFor(
  roster: PreparedRoster,
  wanted: Wanted,
  format: string | null,
  taken: Bits,
): readonly Loosening[] {
  const loosening = (limit: Limit, whom: Bits, values: readonly string[], wishes: Wishes | null): Loosening[] => {
    const size = countBits(whom);
    if (size === 0) return [];
    const named = limit === 'ruled-out' ? [] : firstOf(roster, whom);
    return [{ limit, therapists: named, size, values, wishes }];
  };
  const letIn = (limit: Limit): Bits => minus(within(roster, limitsOf(roster, wanted, format, limit)), taken);
  const setting = settingFor(wanted, format);
  const set = new Set(limitsOf(roster, wanted, format).map(({ limit }) => limit));
  // Whoever is no psychiatrist cannot stand in for one.
  if (format === null) set.delete('role');
  return [
    ...dropped.flatMap((limit) => {
      if (!set.has(limit)) return [];
      const whom = letIn(limit);
      const values = valuesOf(roster, wanted, limit, setting, whom);
      return loosening(limit, whom, values, acceptingWishes(wanted.wishes, limit, setting, values));
    }),
    ...otherFormats(wanted, format).flatMap((other) => {
      const whom = both(letIn('format'), roster.listing.formats.get(other) ?? noBits(roster.size));
      return loosening('format', whom, [other], { ...wanted.wishes, format: other });
    }),
    ...loosening('pair', taken, [], null),
  ];
}

/** Formats that are recommended too, and that no other list shows. */
function otherFormats({ choices, formats }: Wanted, format: string | null): readonly string[] {
  return format === null ? [] : choices.filter((choice) => !formats.includes(choice));
}

function firstOf({ therapists }: PreparedRoster, whom: Bits): readonly Therapist[] {
  const places = Array.from(placesIn(whom).subarray(0, namedAtMost));
  return places.map((place) => therapists[place]).filter((one) => one !== undefined);
}

/** What would have to be accepted, each once: ids in the logic's order, languages and places in the roster's, prices from the lowest. */
function valuesOf(
  roster: PreparedRoster,
  { closed }: Wanted,
  limit: Limit,
  setting: string | null,
  whom: Bits,
): readonly string[] {
  const { listing, genders, places, languages } = roster;
  const ofSome = (sets: ReadonlyMap<string, Bits>): string[] =>
    [...sets].filter(([, bits]) => bits.some((word, i) => (word & (whom[i] ?? 0)) !== 0)).map(([id]) => id);
  const inSome = (lists: ReadonlyMap<string, readonly number[]>): string[] =>
    [...lists].filter(([, list]) => list.some((place) => hasBit(whom, place))).map(([value]) => value);
  switch (limit) {
    case 'language':
      return inSome(languages);
    case 'place':
      return inSome(places);
    case 'age':
      return ofSome(listing.ages);
    case 'setting':
      return ofSome(listing.settings).filter((id) => !closed.has(id) && id !== setting);
    case 'role':
      return ofSome(listing.roles);
    case 'gender':
      return ofSome(genders);
    case 'times':
      return ofSome(listing.times);
    case 'modality':
      return ofSome(listing.modalities).filter((id) => !closed.has(id));
    case 'price':
      return pricesOf(roster, whom);
    case 'current':
    case 'pair':
    case 'format':
    case 'ruled-out':
      return [];
  }
}

function pricesOf({ price, currencies }: PreparedRoster, whom: Bits): string[] {
  const prices = new Map<string, number>();
  for (const place of placesIn(whom)) {
    const currency = currencies[place];
    const lowest = price.values[place] ?? NaN;
    if (currency) prices.set(`${lowest} ${currency}`, lowest);
  }
  return [...prices].sort(([, a], [, b]) => a - b).map(([text]) => text);
}

/** The wishes without this limit; null where the limit is none that the visitor set as a wish. */
function acceptingWishes(
  wishes: Wishes,
  limit: Limit,
  setting: string | null,
  values: readonly string[],
): Wishes | null {
  switch (limit) {
    case 'language':
      return { ...wishes, languages: [] };
    case 'setting':
      return { ...wishes, setting: values.length === 1 ? (values[0] ?? anySetting) : anySetting };
    case 'place':
      // Without a named place "hard to get there" would mean online alone.
      return { ...wishes, place: null, setting: setting === hardToGetThere ? anySetting : wishes.setting };
    case 'gender':
    case 'times':
    case 'price':
    case 'modality':
      return { ...wishes, strict: wishes.strict.filter((one) => one !== limit) };
    case 'format':
    case 'pair':
    case 'current':
    case 'age':
    case 'role':
    case 'ruled-out':
      return null;
  }
}
