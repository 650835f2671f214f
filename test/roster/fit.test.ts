import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { fitTable } from '../../src/roster/fit-table.ts';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import type { Circumstances, FitTrait, Match, MatchList } from '../../src/roster/match.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { anyRoster, anySituation, anyTherapist, circumstancesOf, logic, lowMood } from './arbitraries.ts';
import { idsIn, matched, somebody } from './small-roster.ts';

const shown = ({ psychiatrists, lists }: Match) =>
  [...(psychiatrists ? [psychiatrists] : []), ...lists].flatMap((list) => list.therapists(0, list.size));

/** Whether the roster says of somebody what a reason says. */
function isTrue(therapist: Therapist, trait: FitTrait, value: string, atMost: number | undefined): boolean {
  const { gender, free, price, modalities, concerns, style, times, languages, places } = therapist;
  const lowest = typeof price?.amount === 'object' ? price.amount.from : (price?.amount ?? Infinity);
  const lists = { modality: modalities, concern: concerns, style, time: times, language: languages, place: places };
  if (trait === 'gender') return gender === value;
  if (trait === 'free') return free === value;
  if (trait === 'price') return lowest <= Number(value) && Number(value) === atMost;
  return (lists[trait] as readonly string[] | undefined)?.includes(value) ?? false;
}

describe('for any roster, visit and wishes', () => {
  test('every reason is true of the therapist, no wish is both met and not met, and the weights add up to the score', () => {
    fc.assert(
      fc.property(anyRoster, anySituation, (roster, situation) => {
        const match = matchTherapists(prepareRoster(roster, logic), circumstancesOf(situation));
        for (const { therapist, reasons, score, unmet } of shown(match)) {
          for (const { trait, value } of reasons)
            expect(isTrue(therapist, trait, value, situation.wishes.price?.atMost)).toBe(true);
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
          expect(reasons.map(({ weight }) => weight)).toEqual(
            reasons.map(({ weight }) => weight).sort((a, b) => b - a),
          );
          const met = reasons.filter(({ trait, value }) => trait !== 'modality' || value === situation.wishes.modality);
          expect(met.filter(({ trait }) => unmet.includes(trait))).toEqual([]);
          for (const trait of new Set(reasons.map((reason) => reason.trait)))
            expect(reasons.filter((reason) => reason.trait === trait).length).toBeLessThanOrEqual(
              fitTable[trait].atMost,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one more thing that fits never lowers anybody', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyRoster, anySituation, anyTherapist, fc.nat(), (roster, situation, other, pick) => {
        const circumstances = bothOfAPair(circumstancesOf(situation));
        fc.pre(roster.length > 0);
        const at = pick % roster.length;
        const before = roster[at]!;
        // Lists can only grow; what was not known can become known.
        const grown: Therapist = {
          ...other,
          ...before,
          ...Object.fromEntries(
            (['languages', 'modalities', 'concerns', 'style', 'times', 'places'] as const).map((key) => [
              key,
              [...new Set([...(before[key] ?? []), ...(other[key] ?? [])])],
            ]),
          ),
        };
        /** The better of two places where a pair is dealt; infinite where they are on no list. */
        const ranks = (one: Therapist) => {
          const match = matchTherapists(prepareRoster(roster.toSpliced(at, 1, one), logic), circumstances);
          const rankIn = (lists: readonly (MatchList | null)[]) =>
            Math.min(...lists.map((list) => idsIn(list).indexOf(one.id)).map((rank) => (rank < 0 ? Infinity : rank)));
          return { psychiatrists: rankIn([match.psychiatrists]), therapists: rankIn(match.lists) };
        };
        const [was, is] = [ranks(before), ranks(grown)];
        if (is.therapists < was.therapists) moved++;
        expect(is.psychiatrists).toBeLessThanOrEqual(was.psychiatrists);
        // Who names modalities for the first time, and only such as are closed to this visitor, gives no therapy that fits any more.
        if (is.therapists < Infinity || before.modalities !== undefined)
          expect(is.therapists).toBeLessThanOrEqual(was.therapists);
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(0);
  });
});

/** Who looks at one format of a pair does not see whoever is on the other list. */
function bothOfAPair(circumstances: Circumstances): Circumstances {
  if (!circumstances.recommendation.pair) return circumstances;
  return { ...circumstances, wishes: { ...circumstances.wishes, format: null } };
}

describe('the weights', () => {
  const reasonsOf = (more: Partial<Therapist>, wishes = {}, answers = lowMood) =>
    matched([somebody('a', { languages: ['en'], ...more })], answers, wishes).lists[0]!.therapists(0, 1)[0]!.reasons;

  test('what matters most counts more than what is named too', () => {
    const answers = { ...lowMood, concerns: ['mood', 'work', 'loss'], 'matters-most': 'work' };
    expect(reasonsOf({ concerns: ['mood', 'work', 'path'] }, {}, answers)).toEqual([
      { trait: 'concern', value: 'work', weight: fitTable.concern.mattersMost },
      { trait: 'concern', value: 'mood', weight: fitTable.concern.named },
    ]);
  });

  test('a modality counts once: as wished, else as suggested, else as an alternative', () => {
    const { best, alternatives } = recommend(logic, lowMood).modalities;
    const [first, second] = [best!.id, alternatives[0]!.id];
    const all = [second, first, 'erp'];
    expect(reasonsOf({ modalities: all })).toEqual([{ trait: 'modality', value: first, weight: 4 }]);
    expect(reasonsOf({ modalities: [second] })).toEqual([{ trait: 'modality', value: second, weight: 2 }]);
    expect(reasonsOf({ modalities: all }, { modality: 'erp' })).toEqual([
      { trait: 'modality', value: 'erp', weight: 6 },
    ]);
  });

  test('naming everything is no way to the top', () => {
    const style = logic.questions.get('style')!.options.map(({ id }) => id);
    expect(reasonsOf({ style }, {}, { ...lowMood, style: style.slice(0, 8) })).toHaveLength(fitTable.style.atMost);
  });

  test.each([
    ['2026-11-22', 3],
    ['2026-11-29', 3],
    ['2026-11-30', 2],
    ['2026-12-06', 2],
    ['2026-12-07', 1],
    ['2026-12-20', 1],
    ['2026-12-21', undefined],
    ['2026-11-21', undefined],
    ['ask', undefined],
  ])('a free day on %s, seen on 2026-11-22, weighs %s', (free, weight) => {
    expect(reasonsOf({ free })[0]?.weight).toBe(weight);
  });

  test('the language of the page counts only while no language is wished for', () => {
    const language = (value: string) => [{ trait: 'language', value, weight: 6 }];
    expect(reasonsOf({ languages: ['en', 'pl'] })).toEqual(language('pl'));
    expect(reasonsOf({ languages: ['en', 'pl'] }, { languages: ['en'] })).toEqual(language('en'));
  });

  test('a place counts only for who meets in person', () => {
    const there = { places: ['Kraków'], settings: ['in-person', 'online'] };
    expect(reasonsOf(there, { place: 'Kraków' })).toEqual([{ trait: 'place', value: 'Kraków', weight: 3 }]);
    expect(reasonsOf({ ...there, settings: ['online'] }, { place: 'Kraków' })).toEqual([]);
  });
});
