import { nearestOffered } from '../engine/nearest-offered.ts';
import { bitsAt, hasBit } from './bits.ts';
import { deal } from './deal.ts';
import { visitFacts } from './facts.ts';
import { reasonsFor, scoresOf, traitsFor, unmetBy, type Trait } from './fit.ts';
import { limitsOf, within } from './limits.ts';
import { looseningsFor } from './loosenings.ts';
import type { Circumstances, Match, MatchList } from './match.ts';
import type { PreparedRoster } from './prepared-roster.ts';
import { rankingOf } from './ranking.ts';
import { wantedBy, type Wanted } from './wanted.ts';

/**
 * Finds and ranks the therapists of a roster who could see this visitor.
 *
 * Pure and total: the same roster and circumstances give the same match, and the day is one of them. Nothing is matched while help is `now`, and
 * no therapist where the outcome recommends no therapy. Reasons are made only for those who are asked for.
 *
 * Under 5 ms for 10,000 therapists (`npm run bench`).
 */
export function matchTherapists(roster: PreparedRoster, circumstances: Circumstances): Match {
  const { logic, answers, recommendation, offered } = circumstances;
  const wanted = wantedBy(
    visitFacts(logic, answers, recommendation),
    { ...circumstances, offered },
    (formats) => nearestOffered(logic, answers, 'format', formats)?.id ?? null,
  );
  const { psychiatrists, lists } = rankedLists(roster, wanted);
  return {
    psychiatrists: psychiatrists && matchList(roster, wanted, psychiatrists),
    lists: lists
      .filter(({ format }) => wanted.only === null || format === wanted.only)
      .map((list) => matchList(roster, wanted, list)),
    choices: wanted.choices,
  };
}

/** A list as places in the roster, the first in the ranking first. */
export interface RankedList {
  readonly format: string | null;
  readonly places: Int32Array;
  /** Those who fit too, and are on the other list of a pair. */
  readonly taken: Int32Array;
  readonly traits: readonly Trait[];
}

/** Both lists of a pair stand in it, also where one of them is looked at: who is on which must not change with that. */
export function rankedLists(
  roster: PreparedRoster,
  wanted: Wanted,
): { readonly psychiatrists: RankedList | null; readonly lists: readonly RankedList[] } {
  const { psychiatrists, formats } = wanted;
  const lists = formats.map((format) => rankedList(roster, wanted, format));
  return { psychiatrists: psychiatrists && rankedList(roster, wanted, null), lists: apart(lists, roster.size) };
}

function rankedList(roster: PreparedRoster, wanted: Wanted, format: string | null): RankedList {
  const whom = within(roster, limitsOf(roster, wanted, format));
  const traits = traitsFor(roster, wanted, format);
  const { sort } = wanted.wishes;
  // An urgent referral means days: who is free first comes first, unless the visitor sorts otherwise.
  const soonest = format === null && wanted.psychiatrists === 'urgent' && sort === 'fit' ? 'free' : sort;
  const places = rankingOf(roster, wanted, whom, scoresOf(roster, traits, whom), soonest);
  return { format, places, taken: new Int32Array(), traits };
}

function apart(lists: readonly RankedList[], size: number): readonly RankedList[] {
  const [a, b] = lists;
  if (!a || !b) return lists;
  const [first, second] = deal(a.places, b.places, size);
  const rest = (list: RankedList, kept: Int32Array): RankedList => {
    const keeps = bitsAt(kept, size);
    return { ...list, places: kept, taken: list.places.filter((place) => !hasBit(keeps, place)) };
  };
  return [rest(a, first), rest(b, second)];
}

function matchList(roster: PreparedRoster, wanted: Wanted, list: RankedList): MatchList {
  const { format, places, taken, traits } = list;
  return {
    format,
    size: places.length,
    total: roster.size,
    therapists: (from, to) =>
      Array.from(places.subarray(Math.max(0, from), Math.max(0, to))).flatMap((place) => {
        const therapist = roster.therapists[place];
        if (!therapist) return [];
        const reasons = reasonsFor(traits, therapist, place);
        const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
        return { therapist, score, reasons, unmet: unmetBy(wanted, therapist, format, reasons) };
      }),
    loosenings: places.length > 0 ? [] : looseningsFor(roster, wanted, format, bitsAt(taken, roster.size)),
  };
}
