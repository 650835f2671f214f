import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import { primarySubtag } from '../foundation/locale.ts';
import { addBit, allBits, noBits, type Bits } from './bits.ts';
import { dayNumber } from './days.ts';

/** Lists of a therapist that hold ids of the logic, or words of the schema. */
type Listed = 'formats' | 'modalities' | 'settings' | 'concerns' | 'ages' | 'style' | 'roles' | 'times';

/** A number for each therapist, with its place among all different ones: 0 for the least. */
export interface Column {
  /** NaN where it is not known. */
  readonly values: Float64Array;
  readonly ranks: Uint32Array;
  /** How many different ranks there are. */
  readonly steps: number;
}

/** A roster in columns and bit sets: made once, matched many times. */
export interface PreparedRoster {
  readonly therapists: readonly Therapist[];
  readonly size: number;
  readonly everybody: Bits;
  /** Who has an id in a list. Ids that the logic does not know are left out: nothing can be matched by them. */
  readonly listing: Readonly<Record<Listed, ReadonlyMap<string, Bits>>>;
  readonly genders: ReadonlyMap<string, Bits>;
  /** Who can be met there, and in a language by its primary subtag: as places in the roster, since a roster may name any number. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly languages: ReadonlyMap<string, readonly number[]>;
  /** The day of the next free date, as days since 1970. */
  readonly free: Column;
  /** The lowest price; ranks compare only what has the same currency. */
  readonly price: Column;
  readonly currencies: readonly (string | null)[];
  /** The one that most prices are in; null without any price. */
  readonly usualCurrency: string | null;
}

/**
 * Makes a roster ready for matching. Some tens of milliseconds for 10,000 therapists (`npm run bench`), so keep what it returns.
 *
 * @param therapists In the clinic's order, which decides nothing but where a rotation begins.
 * @param logic The logic that recommends: its candidates and options are what can be matched.
 */
export function prepareRoster(therapists: readonly Therapist[], logic: Logic): PreparedRoster {
  const size = therapists.length;
  const bitsBy = (
    known: readonly string[] | null,
    listOf: (therapist: Therapist) => readonly string[] | undefined,
  ): ReadonlyMap<string, Bits> => {
    const sets = new Map<string, Bits>(known?.map((id) => [id, noBits(size)]));
    therapists.forEach((therapist, place) => {
      for (const id of listOf(therapist) ?? []) {
        if (!known && !sets.has(id)) sets.set(id, noBits(size));
        const set = sets.get(id);
        if (set) addBit(set, place);
      }
    });
    return sets;
  };
  const currencies = therapists.map(({ price }) => price?.currency ?? null);
  return {
    therapists,
    size,
    everybody: allBits(size),
    listing: {
      formats: bitsBy(candidates(logic, 'format'), ({ formats }) => formats),
      modalities: bitsBy(candidates(logic, 'modality'), ({ modalities }) => modalities),
      settings: bitsBy(candidates(logic, 'setting'), ({ settings }) => settings),
      concerns: bitsBy(options(logic, 'concerns'), ({ concerns }) => concerns),
      ages: bitsBy(options(logic, 'age'), ({ ages }) => ages),
      style: bitsBy(options(logic, 'style'), ({ style }) => style),
      roles: bitsBy(null, ({ roles }) => roles),
      times: bitsBy(null, ({ times }) => times),
    },
    genders: bitsBy(null, ({ gender }) => (gender === undefined ? [] : [gender])),
    places: placesBy(therapists, ({ places }) => places ?? []),
    languages: placesBy(therapists, ({ languages }) => languages.map(primarySubtag)),
    free: column(therapists, ({ free }) => (free === undefined || free === 'ask' ? NaN : dayNumber(free))),
    price: column(therapists, ({ price }) => (price ? lowest(price) : NaN)),
    currencies,
    usualCurrency: mostUsed(currencies),
  };
}

/** What a meeting costs at least. */
export function lowest({ amount }: NonNullable<Therapist['price']>): number {
  return typeof amount === 'number' ? amount : amount.from;
}

function candidates(logic: Logic, kind: CandidateKind): string[] {
  return [...logic.candidates.values()].filter((candidate) => candidate.kind === kind).map(({ id }) => id);
}

function options(logic: Logic, question: string): string[] {
  return (logic.questions.get(question)?.options ?? []).map(({ id }) => id);
}

function placesBy(
  therapists: readonly Therapist[],
  listOf: (therapist: Therapist) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  therapists.forEach((therapist, place) => {
    for (const value of listOf(therapist)) {
      const list = lists.get(value);
      if (list) list.push(place);
      else lists.set(value, [place]);
    }
  });
  return lists;
}

function column(therapists: readonly Therapist[], valueOf: (therapist: Therapist) => number): Column {
  const values = Float64Array.from(therapists, valueOf);
  const different = [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const rankOf = new Map(different.map((value, rank) => [value, rank]));
  return {
    values,
    ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? different.length),
    steps: different.length,
  };
}

function mostUsed(currencies: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const currency of currencies) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [first] = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
