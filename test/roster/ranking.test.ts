import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { anyRoster, anySituation, circumstancesOf, dayAfter, logic, today, lowMood } from './arbitraries.ts';
import { found, idsIn, matched, somebody } from './small-roster.ts';

describe('equal scores', () => {
  const days = fc.integer({ min: -400, max: 40_000 }).map((since) => dayAfter('1970-01-01', since));

  test('over as many days as there are equals, each is first exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), days, (size, start) => {
        const roster = Array.from({ length: size }, (_, i) => somebody(`t-${i}`));
        const firsts = roster.map((_, day) => found(roster, lowMood, {}, { today: dayAfter(start, day) })[0]);
        expect(new Set(firsts).size).toBe(size);
      }),
      { numRuns: 25 },
    );
  });

  test('the place is (index + day) mod size, the day counted from 1970-01-01', () => {
    const roster = ['a', 'b', 'c', 'd'].map((id) => somebody(id));
    const on = (day: string) => found(roster, lowMood, {}, { today: day }).join('');
    expect(on('1970-01-01')).toBe('abcd');
    expect(on('1970-01-02')).toBe('dabc');
    expect(on('1970-01-03')).toBe('cdab');
    expect(on('1970-01-05')).toBe('abcd');
  });

  test('nobody moves ahead of a higher score, on any day', () => {
    const roster = [somebody('a'), somebody('best', { concerns: ['mood'] }), somebody('b')];
    for (let day = 0; day < 6; day++)
      expect(found(roster, lowMood, {}, { today: dayAfter(today, day) })[0]).toBe('best');
  });
});

test('the same roster and circumstances give the same match', () => {
  fc.assert(
    fc.property(anyRoster, anySituation, (roster, situation) => {
      const once = () => {
        const { psychiatrists, lists, choices } = matchTherapists(
          prepareRoster(roster, logic),
          circumstancesOf(situation),
        );
        return JSON.stringify([choices, [psychiatrists, ...lists].map((list) => [list, list?.therapists(0, 99)])]);
      };
      expect(once()).toBe(once());
    }),
    { numRuns: 100 },
  );
});

test('any part of a list is that part of the whole', () => {
  const roster = Array.from({ length: 25 }, (_, i) => somebody(`t-${i}`, i % 3 ? {} : { concerns: ['mood'] }));
  const list = matched(roster, lowMood).lists[0]!;
  expect([...list.therapists(0, 10), ...list.therapists(10, 20), ...list.therapists(20, 99)]).toEqual(
    list.therapists(0, 25),
  );
  expect(list.therapists(25, 35)).toEqual([]);
  expect(list.therapists(-3, 2)).toEqual(list.therapists(0, 2));
});

describe('sorting by the visitor', () => {
  const priced = (id: string, amount: number, currency = 'PLN') => somebody(id, { price: { amount, currency } });

  test('the lowest price first, in the currency of the wish or the usual one; unknown and foreign ones last, by fit', () => {
    const roster = [
      somebody('open'),
      priced('dear', 300),
      priced('abroad', 10, 'EUR'),
      priced('cheap', 100),
      somebody('open-fit', { concerns: ['mood'] }),
    ];
    expect(found(roster, lowMood, { sort: 'price' }).slice(0, 3)).toEqual(['cheap', 'dear', 'open-fit']);
    const inEuros = { sort: 'price', price: { atMost: 5, currency: 'EUR' } } as const;
    expect(found(roster, lowMood, inEuros)[0]).toBe('abroad');
  });

  test('the next free day first; days that are past, "ask" and nothing at all last', () => {
    const roster = [
      somebody('ask', { free: 'ask' }),
      somebody('late', { free: '2026-12-24' }),
      somebody('past', { free: '2026-11-21', concerns: ['mood'] }),
      somebody('today', { free: today }),
    ];
    expect(found(roster, lowMood, { sort: 'free' })).toEqual(['today', 'late', 'past', 'ask']);
  });

  test('with no prices and no days the order is that of the fit', () => {
    const roster = [somebody('a'), somebody('b', { concerns: ['mood'] })];
    expect(found(roster, lowMood, { sort: 'price' })).toEqual(['b', 'a']);
    expect(idsIn(matched(roster, lowMood, { sort: 'free' }).lists[0])).toEqual(['b', 'a']);
  });
});
