import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { anySituation, anyTherapist, circumstancesOf, generous, logic, manyWishes, lowMood } from './arbitraries.ts';
import { failedLimits, naiveVisit } from './naive-match.ts';
import { found, idsIn, matched, somebody } from './small-roster.ts';

const few = fc
  .array(fc.oneof(anyTherapist, generous), { maxLength: 5 })
  .map((all) => all.map((one, i) => ({ id: `t-${i}`, ...one })));
const demanding = fc.tuple(anySituation, manyWishes).map(([situation, wishes]) => ({ ...situation, wishes }));

describe('for any roster, visit and wishes', () => {
  test('a list that is not empty needs no loosening; of an empty one each says whom it would let in', () => {
    let seen = 0;
    fc.assert(
      fc.property(few, demanding, (roster, situation) => {
        const circumstances = circumstancesOf(situation);
        const visit = naiveVisit(roster, circumstances);
        const { psychiatrists, lists } = matchTherapists(prepareRoster(roster, logic), circumstances);
        for (const list of [psychiatrists, ...lists]) {
          if (!list) continue;
          if (list.size > 0) expect(list.loosenings).toEqual([]);
          for (const { limit, therapists, size, values } of list.loosenings) {
            seen++;
            expect(size).toBeGreaterThan(0);
            expect(therapists).toHaveLength(limit === 'ruled-out' ? 0 : Math.min(3, size));
            for (const therapist of therapists) {
              const failed = failedLimits(visit, list.format, therapist);
              // Of a pair, whoever fits is on the other list; a setting may bring one that needs no place.
              if (limit === 'pair') expect(failed).toEqual([]);
              else if (limit === 'setting') expect(['setting', 'place']).toEqual(expect.arrayContaining([...failed]));
              else expect(failed).toEqual([limit]);
            }
            if (limit === 'format') expect(therapists.every((one) => one.formats?.includes(values[0]!))).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('nobody is missing: whoever fails one limit alone is let in by its loosening', () => {
    fc.assert(
      fc.property(few, demanding, (roster, situation) => {
        const circumstances = circumstancesOf(situation);
        const visit = naiveVisit(roster, circumstances);
        const { lists, choices } = matchTherapists(prepareRoster(roster, logic), circumstances);
        for (const list of lists.filter(({ size }) => size === 0)) {
          for (const therapist of roster) {
            const [limit, ...more] = failedLimits(visit, list.format, therapist);
            const elsewhere = choices.filter((id) => id !== list.format && therapist.formats?.includes(id));
            if (limit === undefined || more.length > 0 || (limit === 'format' && elsewhere.length === 0)) continue;
            // The other format of a pair is shown beside it already.
            if (limit === 'format' && circumstances.recommendation.pair) continue;
            expect(list.loosenings.map((one) => one.limit)).toContain(limit);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the wishes that accept it bring exactly those', () => {
    let seen = 0;
    fc.assert(
      fc.property(few, demanding, (roster, situation) => {
        const circumstances = circumstancesOf(situation);
        fc.pre(circumstances.recommendation.pair === null);
        const prepared = prepareRoster(roster, logic);
        const [list] = matchTherapists(prepared, circumstances).lists;
        for (const { wishes, size, therapists } of list?.loosenings ?? []) {
          if (!wishes) continue;
          seen++;
          const [accepted] = matchTherapists(prepared, { ...circumstances, wishes }).lists;
          expect(accepted?.size).toBe(size);
          expect(idsIn(accepted)).toEqual(expect.arrayContaining(therapists.map(({ id }) => id)));
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('what would have to be accepted', () => {
  const only = (...args: Parameters<typeof matched>) =>
    matched(...args).lists[0]!.loosenings.map(({ limit, size, values }) => [limit, size, ...values]);

  test('languages, settings, places, prices and formats are named, each once', () => {
    const roster = [somebody('a', { languages: ['ro', 'ro-MD'] }), somebody('b', { languages: ['ro', 'en'] })];
    expect(only(roster, lowMood, { languages: ['uk'] })).toEqual([['language', 2, 'ro', 'en']]);
    expect(only([somebody('a')], { ...lowMood, setting: 'online' })).toEqual([['setting', 1, 'in-person']]);
    const far = [somebody('a', { places: ['Sibiu'] })];
    expect(only(far, { ...lowMood, setting: 'travel' }, { place: 'Kraków' })).toEqual([['place', 1, 'Sibiu']]);
    const dear = [300, 250].map((amount) => somebody(`p-${amount}`, { price: { amount, currency: 'PLN' } }));
    const price = { price: { atMost: 100, currency: 'PLN' }, strict: ['price'] } as const;
    expect(only(dear, lowMood, price)).toEqual([['price', 2, '250 PLN', '300 PLN']]);
    const groups = [somebody('g', { formats: ['group', 'couple'] })];
    expect(only(groups, { ...lowMood, group: 'maybe' })).toEqual([['format', 1, 'group']]);
  });

  test('an age, the therapist of now and a role are said, but no wish changes them', () => {
    const roster = [
      somebody('young', { ages: ['13-15', '16-17'] }),
      somebody('mine'),
      somebody('p', { roles: ['psychiatrist'] }),
    ];
    const { loosenings } = matched(roster, lowMood, { current: ['mine'] }).lists[0]!;
    expect(loosenings.map(({ limit, values, wishes }) => [limit, values, wishes])).toEqual([
      ['current', [], null],
      ['age', ['13-15', '16-17'], null],
      ['role', ['psychiatrist'], null],
    ]);
  });

  test('a format that is held back or not recommended is never put forward', () => {
    expect(only([somebody('c', { formats: ['couple', 'family'] })], lowMood)).toEqual([]);
  });

  test('nobody is named whose every approach is ruled out', () => {
    const voices = { ...lowMood, state: ['voices'], voices: 'odd' };
    const [loosening] = matched([somebody('a', { modalities: ['psychodynamic'] })], voices).lists[0]!.loosenings;
    expect(loosening).toMatchObject({ limit: 'ruled-out', size: 1, therapists: [], values: [], wishes: null });
  });

  test('two limits at once let nobody in by one of them', () => {
    const roster = [somebody('a', { languages: ['ro'], ages: ['13-15'] })];
    expect(only(roster, lowMood, { languages: ['uk'] })).toEqual([]);
    expect(found(roster, lowMood, { languages: ['uk'] })).toEqual([]);
  });
});
