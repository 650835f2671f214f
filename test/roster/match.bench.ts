import { bench, describe } from 'vitest';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { logic, today, lowMood } from './arbitraries.ts';
import { generatedRoster } from './generated-roster.ts';
import { naiveMatch } from './naive-match.ts';

// The figures for Chromium, over many visits: `node test/bench-roster.js`.
describe.each([12, 200, 10_000])('one visit and %i therapists', (size) => {
  const therapists = generatedRoster(size);
  const prepared = prepareRoster(therapists, logic);
  const wishes = { ...noWishes, gender: 'woman', times: ['evening'] } as const;
  const recommendation = recommend(logic, lowMood);
  const circumstances = { logic, answers: lowMood, recommendation, wishes, language: 'pl', today };

  bench('match, with reasons for the first ten', () => {
    matchTherapists(prepared, circumstances).lists[0]?.therapists(0, 10);
  });
  bench('filter, map and sort', () => {
    naiveMatch(therapists, circumstances);
  });
  bench('prepare the roster', () => {
    prepareRoster(therapists, logic);
  });
});
