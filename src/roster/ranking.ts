import { placesIn, type Bits } from './bits.ts';
import type { Column, PreparedRoster } from './prepared-roster.ts';
import type { Wanted } from './wanted.ts';
import type { Wishes } from './wishes.ts';

/**
 * Puts therapists in order: by what the visitor sorts by, what is not known last; then by score; and those who are equal in both by turns.
 *
 * Counting sorts, each of which keeps the order before it, so that the time grows with the roster and no faster.
 *
 * @param whom Those within every limit.
 * @returns Their places in the roster, the first in the ranking first.
 */
export function rankingOf(
  roster: PreparedRoster,
  { today, turn, wishes }: Wanted,
  whom: Bits,
  { scores, highest }: { readonly scores: Uint16Array; readonly highest: number },
  sort: Wishes['sort'],
): Int32Array {
  const byScore = sorted(placesIn(whom), highest + 1, (at) => highest - (scores[at] ?? 0));
  if (sort === 'fit') return rotated(byScore, turn, (at) => scores[at] ?? 0);
  const column = roster[sort];
  const isKnown = sort === 'free' ? daysFrom(column, today) : pricesIn(roster, wishes.price?.currency);
  const rank = (at: number): number => (isKnown(at) ? (column.ranks[at] ?? column.steps) : column.steps);
  const byColumn = sorted(byScore, column.steps + 1, rank);
  // No two pairs of rank and score give the same number.
  return rotated(byColumn, turn, (at) => rank(at) * (highest + 1) + (scores[at] ?? 0));
}

function daysFrom({ values }: Column, today: number): (at: number) => boolean {
  return (at) => (values[at] ?? NaN) >= today;
}

/** Prices in other currencies cannot be compared: without exchange rates they count as not known. */
function pricesIn({ currencies, usualCurrency }: PreparedRoster, wished: string | undefined): (at: number) => boolean {
  const currency = wished ?? usualCurrency;
  return (at) => currency !== null && currencies[at] === currency;
}

/** A counting sort by a key from 0 up to, not including, `keys`. */
function sorted(places: Int32Array, keys: number, keyOf: (at: number) => number): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (const at of places) {
    const next = keyOf(at) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let key = 1; key <= keys; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const result = new Int32Array(places.length);
  for (const at of places) {
    const key = keyOf(at);
    const start = starts[key] ?? 0;
    result[start] = at;
    starts[key] = start + 1;
  }
  return result;
}

/**
 * Turns each group of equals by the day: the place in the group is (index + day) mod size, where the index is the place in the roster's order.
 *
 * Over `size` days each is first exactly once, and the whole day long the order is the same.
 */
function rotated(places: Int32Array, day: number, groupOf: (at: number) => number): Int32Array {
  const result = new Int32Array(places.length);
  for (let start = 0; start < places.length;) {
    const group = groupOf(places[start] ?? 0);
    let end = start + 1;
    while (end < places.length && groupOf(places[end] ?? 0) === group) end++;
    const size = end - start;
    const turn = ((day % size) + size) % size;
    for (let i = 0; i < size; i++) result[start + ((i + turn) % size)] = places[start + i] ?? 0;
    start = end;
  }
  return result;
}
