import type { Logic } from '../../clinic-file/logic.ts';
import type { CandidateKind } from '../../clinic-file/logic-schema.ts';
import type { Gender, Therapist, Time } from '../../clinic-file/roster-schema.ts';
import { primarySubtag } from '../../foundation/locale.ts';
import type { Wishes } from '../../roster/wishes.ts';
import { type PriceSteps, priceSteps } from './price-steps.ts';

/** What a visitor can be asked about a roster. A list is empty where no answer to it would make a difference. */
export interface WishChoices {
  /** Those that somebody works in, also where all do. */
  readonly formats: ReadonlySet<string>;
  /** Primary subtags, that of most therapists first. */
  readonly languages: readonly string[];
  /** Those that everybody speaks. */
  readonly sharedLanguages: readonly string[];
  readonly genders: readonly Gender[];
  readonly times: readonly Time[];
  readonly places: readonly string[];
  /** In the order of the logic, as the approaches. */
  readonly settings: readonly string[];
  readonly modalities: readonly string[];
  /** Null where prices tell nobody apart. */
  readonly prices: PriceSteps | null;
  readonly sorts: readonly Wishes['sort'][];
}

const genders: readonly Gender[] = ['woman', 'man', 'non-binary'];
const times: readonly Time[] = ['morning', 'afternoon', 'evening', 'weekend'];

/** Looks through a roster for what tells its therapists apart. The visit plays no part in it. */
export function wishChoices(roster: readonly Therapist[], logic: Logic): WishChoices {
  const prices = priceSteps(roster);
  const dated = roster.some(({ free }) => free !== undefined && free !== 'ask');
  const known = (kind: CandidateKind): string[] =>
    [...logic.candidates.values()].filter((candidate) => candidate.kind === kind).map(({ id }) => id);
  const spoken = roster.map(({ languages }) => new Set(languages.map(primarySubtag)));
  return {
    formats: new Set(roster.flatMap(({ formats }) => formats ?? [])),
    languages: telling(roster, ({ languages }) => languages.map(primarySubtag)),
    sharedLanguages: [...(spoken[0] ?? [])].filter((tag) => spoken.every((tags) => tags.has(tag))),
    genders: inOrder(
      genders,
      telling(roster, ({ gender }) => (gender === undefined ? [] : [gender])),
    ),
    times: inOrder(
      times,
      telling(roster, (therapist) => therapist.times ?? []),
    ),
    places: telling(roster, ({ places }) => places ?? []),
    settings: inOrder(
      known('setting'),
      telling(roster, ({ settings }) => settings),
    ),
    modalities: inOrder(
      known('modality'),
      telling(roster, ({ modalities }) => modalities ?? []),
    ),
    prices,
    sorts: ['fit', ...(dated ? (['free'] as const) : []), ...(prices ? (['price'] as const) : [])],
  };
}

/** The values that therapists have, the most frequent first; none where all therapists have all of them. */
function telling<Value extends string>(
  roster: readonly Therapist[],
  valuesOf: (therapist: Therapist) => readonly Value[],
): readonly Value[] {
  const counts = new Map<Value, number>();
  for (const therapist of roster)
    for (const value of new Set(valuesOf(therapist))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const entries = [...counts].sort(([a, fewer], [b, more]) => more - fewer || (a < b ? -1 : 1));
  return entries.some(([, count]) => count < roster.length) ? entries.map(([value]) => value) : [];
}

function inOrder<Value extends string>(order: readonly Value[], found: readonly Value[]): readonly Value[] {
  return order.filter((value) => found.includes(value));
}
