import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import type { Circumstances, MatchList } from '../../src/roster/match.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { anyRoster, anySituation, circumstancesOf, logic, today } from './arbitraries.ts';
import { generatedRoster } from './generated-roster.ts';
import { naiveMatch, type NaiveList } from './naive-match.ts';

const plain = (list: MatchList | null) =>
  list && {
    format: list.format,
    matched: list.therapists(0, list.size).map(({ therapist, score, reasons }) => ({ therapist, score, reasons })),
  };

function agrees(roster: Parameters<typeof naiveMatch>[0], circumstances: Circumstances): number {
  const { psychiatrists, lists } = matchTherapists(prepareRoster(roster, logic), circumstances);
  const naive: { psychiatrists: NaiveList | null; lists: readonly NaiveList[] } = naiveMatch(roster, circumstances);
  expect(plain(psychiatrists)).toEqual(naive.psychiatrists);
  expect(lists.map(plain)).toEqual(naive.lists);
  return Math.max(0, ...lists.map(({ size }) => size));
}

test('for random rosters, visits and wishes it finds whom the plain way finds, in the same order, for the same reasons', () => {
  const seen = { full: 0, empty: 0, pairs: 0, psychiatrists: 0 };
  fc.assert(
    fc.property(anyRoster, anySituation, (roster, situation) => {
      const circumstances = circumstancesOf(situation);
      const size = agrees(roster, circumstances);
      seen[size > 0 ? 'full' : 'empty']++;
      if (circumstances.recommendation.pair) seen.pairs++;
      if (['advised', 'urgent'].includes(circumstances.recommendation.referral.level)) seen.psychiatrists++;
    }),
    { numRuns: 800 },
  );
  // A law that is only ever looked at where nothing happens would hold for nothing.
  for (const [, times] of Object.entries(seen)) expect(times).toBeGreaterThan(0);
});

test('it agrees for a plausible roster of 200 too', () => {
  const roster = generatedRoster(200, 7, today);
  fc.assert(
    fc.property(anySituation, (situation) => {
      agrees(roster, circumstancesOf(situation));
    }),
    { numRuns: 150 },
  );
});
