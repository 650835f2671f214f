import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal } from '../../src/roster/deal.ts';

const size = 40;
const ranking = fc.shuffledSubarray(Array.from({ length: size }, (_, place) => place));
const dealt = (first: readonly number[], second: readonly number[]) =>
  deal(Int32Array.from(first), Int32Array.from(second), size).map((hand) => Array.from(hand)) as [number[], number[]];

function law(name: string, holds: (first: number[], second: number[], hands: [number[], number[]]) => void) {
  test(name, () => {
    fc.assert(
      fc.property(ranking, ranking, (first, second) => {
        holds(first, second, dealt(first, second));
      }),
      { numRuns: 500 },
    );
  });
}

law('nobody is on both lists, and nobody is lost', (first, second, [a, b]) => {
  expect(a.filter((one) => b.includes(one))).toEqual([]);
  expect([...a, ...b].sort()).toEqual([...new Set([...first, ...second])].sort());
});

law('each list holds only its own, in the order of its ranking', (first, second, [a, b]) => {
  expect(a).toEqual(first.filter((one) => a.includes(one)));
  expect(b).toEqual(second.filter((one) => b.includes(one)));
});

law('neither list is empty, unless its ranking was, or both rankings are one and the same', (first, second, [a, b]) => {
  const isForced = first.length === 0 || second.length === 0 || (first.length === 1 && second.length === 1);
  if (isForced) return;
  expect(a.length).toBeGreaterThan(0);
  expect(b.length).toBeGreaterThan(0);
});

law(
  'whoever is shared goes by turns: no list gets two more of them than the other, while both still want',
  (first, second, [a, b]) => {
    if (first.length !== second.length || !first.every((one) => second.includes(one))) return;
    expect(Math.abs(a.length - b.length)).toBeLessThanOrEqual(1);
  },
);

law('it does not matter which of two rankings of different length is named first', (first, second, [a, b]) => {
  if (first.length !== second.length) expect(dealt(second, first)).toEqual([b, a]);
});

test('the same ranking twice is shared out one by one', () => {
  expect(dealt([3, 1, 2, 0], [3, 1, 2, 0])).toEqual([
    [3, 2],
    [1, 0],
  ]);
});

test('the shorter ranking begins, and keeps its only one', () => {
  expect(dealt([5, 6, 7], [5])).toEqual([[6, 7], [5]]);
});

test('where one therapist is all there is, the first list has them', () => {
  expect(dealt([5], [5])).toEqual([[5], []]);
});
