// Runs in a page of `test/bench-roster.js`: the fast way to match against the plain one, over the same roster, visits and wishes.
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import type { Circumstances } from '../../src/roster/match.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { generatedRoster } from './generated-roster.ts';
import { naiveMatch } from './naive-match.ts';

const shownAtFirst = 10;
const today = '2026-11-22';

interface Figures {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  /** Of the quickest run of each visit: what is left when nothing else wants the machine. */
  readonly undisturbed: number;
}

/** Milliseconds for each way, for a roster of this size. */
function benchRoster(size: number, visits: number): Readonly<Record<'prepare' | 'match' | 'naive', Figures>> {
  const logic = readLogic(defaultLogic);
  const therapists = generatedRoster(size, 1, today);
  const circumstances = drawn(visits);
  const prepared = prepareRoster(therapists, logic);
  return {
    prepare: measure(1, 20, () => prepareRoster(therapists, logic)),
    match: measure(visits, 5, (i) => {
      const { psychiatrists, lists } = matchTherapists(prepared, circumstances[i]!);
      return [psychiatrists, ...lists].map((list) => list?.therapists(0, shownAtFirst));
    }),
    naive: measure(visits, 2, (i) => {
      const { psychiatrists, lists } = naiveMatch(therapists, circumstances[i]!);
      return [psychiatrists, ...lists].map((list) => list?.matched.slice(0, shownAtFirst));
    }),
  };

  /** Visits that lead to therapists, each with wishes and a way to sort of its own. */
  function drawn(count: number): Circumstances[] {
    const random = seeded(1);
    const found: Circumstances[] = [];
    while (found.length < count) {
      const answers = randomVisit(logic, random, { skip: 0.05, danger: 0.02 });
      const recommendation = recommend(logic, answers);
      if (recommendation.outcome !== 'recommended' || !recommendation.formats.best) continue;
      const i = found.length;
      const wishes = {
        ...noWishes,
        gender: i % 2 === 0 ? ('woman' as const) : null,
        times: i % 3 === 0 ? (['evening', 'weekend'] as const) : [],
        price: i % 4 === 0 ? { atMost: 200, currency: 'PLN' } : null,
        strict: i % 5 === 0 ? (['price'] as const) : [],
        sort: (['fit', 'fit', 'fit', 'price', 'free'] as const)[i % 5]!,
      };
      found.push({ logic, answers, recommendation, wishes, language: 'pl', today });
    }
    return found;
  }
}

/** Each case by turns, so many times; a tenth of them warms up before. */
function measure(cases: number, rounds: number, run: (i: number) => unknown): Figures {
  for (let i = 0; i < cases / 10; i++) run(i);
  const times: number[] = [];
  const quickest = Array.from({ length: cases }, () => Infinity);
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < cases; i++) {
      const start = performance.now();
      run(i);
      const time = performance.now() - start;
      times.push(time);
      quickest[i] = Math.min(quickest[i]!, time);
    }
  const at = (all: number[], share: number) => all.sort((a, b) => a - b)[Math.floor((all.length - 1) * share)]!;
  return { runs: times.length, median: at(times, 0.5), p95: at(times, 0.95), undisturbed: at(quickest, 0.95) };
}

Object.assign(globalThis, { benchRoster });
