import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBits, bitsAt, both, countBits, hasBit, minus, placesIn, union } from '../../src/roster/bits.ts';

/** Sizes around the ends of words, and two sets of places. */
const sets = fc.constantFrom(0, 1, 31, 32, 33, 64, 100).chain((size) => {
  const places = fc.subarray(Array.from({ length: size }, (_, place) => place));
  return fc.tuple(fc.constant(size), places, places);
});

test('bits are a set of places, whatever the size', () => {
  fc.assert(
    fc.property(sets, ([size, some, others]) => {
      const [a, b] = [bitsAt(some, size), bitsAt(others, size)];
      const everybody = Array.from({ length: size }, (_, place) => place);
      const listed = (bits: typeof a) => Array.from(placesIn(bits));
      expect(listed(allBits(size))).toEqual(everybody);
      expect(listed(a)).toEqual(some);
      expect(countBits(a)).toBe(some.length);
      expect(everybody.filter((place) => hasBit(a, place))).toEqual(some);
      expect(listed(both(a, b))).toEqual(some.filter((place) => others.includes(place)));
      expect(listed(minus(a, b))).toEqual(some.filter((place) => !others.includes(place)));
      expect(listed(union([a, b], size))).toEqual(everybody.filter((place) => [...some, ...others].includes(place)));
      expect(listed(minus(allBits(size), a))).toEqual(everybody.filter((place) => !some.includes(place)));
    }),
  );
});
