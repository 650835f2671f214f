import type { Logic } from '../clinic-file/logic.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import { seeded } from '../proof/random-visit.ts';
import { minus, placesIn } from '../roster/bits.ts';
import { limitsOf, within } from '../roster/limits.ts';
import { rankedLists, type RankedList } from '../roster/match-therapists.ts';
import type { Limit } from '../roster/match.ts';
import { prepareRoster, type PreparedRoster } from '../roster/prepared-roster.ts';
import { wantedBy, type Wanted } from '../roster/wanted.ts';
import { noWishes } from '../roster/wishes.ts';
import { SyntheticFacts } from './fairness-facts.ts';
import { RandomWishes } from './fairness-wishes.ts';

/** As many cards as a page shows before "show more". */
export const shownAtFirst = 10;

/** To say why somebody never comes up, so many visits are enough. */
const visitsForReasons = 10_000;

/** How often somebody comes up. */
export interface Appearance {
  readonly therapist: Therapist;
  /** Lists that look for their profession: of psychiatrists, of therapists, or both. */
  readonly lists: number;
  readonly first: number;
  /** Among the first ten. */
  readonly shown: number;
}

/** Why somebody never comes up, over the lists that look for their profession. */
export interface NeverShown {
  readonly therapist: Therapist;
  readonly lists: number;
  /** Lists on which they fit, and ten others fit better. */
  readonly fits: number;
  /** The limit that keeps them away most often, and from how many of the lists; null where none does. */
  readonly limit: Limit | null;
  readonly times: number;
}

export interface Fairness {
  /** How many were drawn. */
  readonly visits: number;
  /** How many of them looked for somebody. */
  readonly looking: number;
  readonly lists: number;
  /** Lists on which nobody fits. */
  readonly empty: number;
  /** In the order of the roster. */
  readonly therapists: readonly Appearance[];
  readonly never: readonly NeverShown[];
}

interface Simulated {
  readonly logic: Logic;
  readonly therapists: readonly Therapist[];
  /** Formats that the clinic offers; left out: it did not say. */
  readonly offered: readonly string[] | undefined;
  readonly visits: number;
  readonly seed: number;
  readonly today: string;
  readonly onProgress: (done: number) => void;
}

/**
 * Matches many synthetic visits, each on the day after the one before, and counts who comes up.
 *
 * The same seed gives the same figures. Free days stay as they are seen on the first day, or all of them would soon be past.
 */
export function simulateFairness(simulated: Simulated): Fairness {
  const { therapists, logic, visits } = simulated;
  const roster = prepareRoster(therapists, logic);
  const first = new Uint32Array(roster.size);
  const shown = new Uint32Array(roster.size);
  let [looking, lists, ofPsychiatrists, empty] = [0, 0, 0, 0];
  for (const wanted of drawn(simulated)) {
    const found = listsFor(roster, wanted);
    if (found.length > 0) looking++;
    for (const { places, format } of found) {
      lists++;
      if (format === null) ofPsychiatrists++;
      if (places.length === 0) empty++;
      count(first, places.subarray(0, 1));
      count(shown, places.subarray(0, shownAtFirst));
    }
  }
  const listsWith = ({ roles }: Therapist): number =>
    (roles.includes('psychiatrist') ? ofPsychiatrists : 0) +
    (roles.some((role) => role !== 'psychiatrist') ? lists - ofPsychiatrists : 0);
  const appearances = therapists.map((therapist, i) => ({
    ...{ therapist, lists: listsWith(therapist) },
    ...{ first: first[i] ?? 0, shown: shown[i] ?? 0 },
  }));
  const never = appearances.filter((one) => one.shown === 0).map(({ therapist }) => therapist);
  return { ...{ visits, looking, lists, empty, therapists: appearances }, never: reasonsFor(simulated, never) };
}

/** The synthetic visits with random wishes: the same ones each time. */
function* drawn({ logic, therapists, offered, visits, seed, today, onProgress }: Simulated): Generator<Wanted> {
  const facts = new SyntheticFacts(logic, offered, seed);
  const wishes = new RandomWishes(therapists, seeded(seed));
  for (let done = 0; done < visits;) {
    for (const visit of facts.next()) {
      if (done >= visits) return;
      const standpoint = { language: wishes.language(), today, offered };
      const nearest = (): string | null => visit.nearest;
      const open = wantedBy(visit.facts, { ...standpoint, wishes: noWishes }, nearest);
      const wanted = wantedBy(visit.facts, { ...standpoint, wishes: wishes.next(open.choices) }, nearest);
      yield { ...wanted, turn: wanted.turn + done++ };
    }
    onProgress(Math.min(done, visits));
  }
}

/** The lists that a visitor would see: where a roster has no psychiatrist at all, the page names the country's way to one. */
function listsFor(roster: PreparedRoster, wanted: Wanted): readonly RankedList[] {
  const { psychiatrists, lists } = rankedLists(roster, wanted);
  const seen = lists.filter(({ format }) => wanted.only === null || format === wanted.only);
  return psychiatrists && roster.listing.roles.has('psychiatrist') ? [psychiatrists, ...seen] : seen;
}

/** Looks at the first visits again, for those who never came up. */
function reasonsFor(simulated: Simulated, never: readonly Therapist[]): readonly NeverShown[] {
  if (never.length === 0) return [];
  const roster = prepareRoster(never, simulated.logic);
  const counts = new Map<Limit, Uint32Array>();
  const [lists, fits] = [new Uint32Array(never.length), new Uint32Array(never.length)];
  const visits = Math.min(simulated.visits, visitsForReasons);
  for (const wanted of drawn({ ...simulated, visits, onProgress: () => undefined }))
    for (const format of [...(wanted.psychiatrists ? [null] : []), ...wanted.formats]) {
      const bounds = limitsOf(roster, wanted, format);
      const ofRole = bounds.find(({ limit }) => limit === 'role')?.within ?? roster.everybody;
      count(lists, placesIn(ofRole));
      count(fits, placesIn(within(roster, bounds)));
      for (const bound of bounds) {
        const known = counts.get(bound.limit) ?? new Uint32Array(never.length);
        counts.set(bound.limit, known);
        count(known, placesIn(minus(ofRole, bound.within)));
      }
    }
  return never.map((therapist, i) => {
    const own = [...counts].map(([limit, times]) => ({ limit, times: times[i] ?? 0 }));
    const [most] = own.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
    return { therapist, lists: lists[i] ?? 0, fits: fits[i] ?? 0, limit: most?.limit ?? null, times: most?.times ?? 0 };
  });
}

function count(into: Uint32Array, places: Int32Array): void {
  for (const place of places) into[place] = (into[place] ?? 0) + 1;
}
