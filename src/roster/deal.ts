import { addBit, hasBit, noBits } from './bits.ts';

/**
 * Deals two rankings into two lists with nobody on both: side by side, therapies are always with different therapists (seed fact S9).
 *
 * By turns each takes the first of its ranking who is still there. The shorter ranking begins (the first one, where they are as long):
 * so neither list is empty unless both rankings are one and the same therapist, or a ranking was empty before.
 *
 * @param size Of the roster that the places are in.
 */
export function deal(first: Int32Array, second: Int32Array, size: number): readonly [Int32Array, Int32Array] {
  const taken = noBits(size);
  const hands = [first, second].map((ranking) => ({ ranking, next: 0, hand: [] as number[] }));
  const inTurn = second.length < first.length ? hands.toReversed() : hands;
  while (inTurn.some(({ ranking, next }) => next < ranking.length))
    for (const one of inTurn) {
      while (one.next < one.ranking.length && hasBit(taken, one.ranking[one.next] ?? 0)) one.next++;
      const place = one.ranking[one.next++];
      if (place === undefined) continue;
      addBit(taken, place);
      one.hand.push(place);
    }
  const [a, b] = hands.map(({ hand }) => Int32Array.from(hand));
  return [a ?? new Int32Array(), b ?? new Int32Array()];
}
