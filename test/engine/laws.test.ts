import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { anyLogic } from './generated-logic.ts';
import {
  closeOne,
  endsInOrder,
  isDeterministic,
  keepsCertainty,
  moreDanger,
  offersNothingHeldBack,
  onlyRaises,
  rankOf,
} from './laws.ts';
import { checkLevels, checkReasons, checkScores } from './score-laws.ts';
import { anyAnswers, anyVisit } from './visits.ts';

const ours = readLogic(defaultLogic);
const generated = anyLogic.map(readLogic);

/** Both kinds of logic; of each, visits as the flow leads them and answers as a script may set them. */
const logics: readonly [string, fc.Arbitrary<Logic>, number][] = [
  ['the default logic', fc.constant(ours), 1000],
  ['generated logics', generated, 2000],
];

describe.each(logics)('%s', { timeout: 120_000 }, (name, anyOne, numRuns) => {
  const visits = (stopEarly = true): fc.Arbitrary<[Logic, Answers]> =>
    anyOne.chain((logic) =>
      fc.oneof(anyVisit(logic, stopEarly), anyAnswers(logic)).map((answers): [Logic, Answers] => [logic, answers]),
    );
  const holds = (law: (logic: Logic, answers: Answers) => void): void => {
    fc.assert(
      fc.property(visits(), ([logic, answers]) => {
        law(logic, answers);
      }),
      { numRuns },
    );
  };

  test('1. any answers give a recommendation, and the same ones the same bytes', () => {
    holds(isDeterministic);
    fc.assert(
      fc.property(anyOne, fc.jsonValue(), (logic, input) => {
        isDeterministic(logic, input);
      }),
      { numRuns: 300 },
    );
  });

  test('2. answering what was skipped or open keeps every certain verdict', () => {
    const pairs = visits().chain(([logic, open]) =>
      closeOne(logic, open).map((answered) => ({ logic, open, answered })),
    );
    fc.assert(
      fc.property(pairs, ({ logic, open, answered }) => {
        fc.pre(answered !== null);
        keepsCertainty(logic, open, answered);
      }),
      { numRuns },
    );
  });

  test('2. so help, referral, medical advice and what is ruled out only grow when an unanswered question is answered', () => {
    const pairs = visits().chain(([logic, open]) =>
      closeOne(logic, open).map((answered) => ({ logic, open, answered })),
    );
    fc.assert(
      fc.property(pairs, ({ logic, open, answered }) => {
        fc.pre(answered !== null && Object.keys(answered).length > Object.keys(open).length);
        const before = recommend(logic, open);
        const after = recommend(logic, answered);
        for (const level of ['help', 'referral', 'medical'] as const)
          expect(rankOf(after, level)).toBeGreaterThanOrEqual(rankOf(before, level));
        for (const kind of ['formats', 'modalities'] as const) {
          const out = after[kind].ruledOut.map(({ id }) => id);
          for (const { id } of before[kind].ruledOut) expect(out).toContain(id);
        }
      }),
      { numRuns },
    );
  });

  test('3. danger only raises', () => {
    const pairs = visits().chain(([logic, answers]) =>
      moreDanger(logic, answers).map(([lower, higher]) => ({ logic, lower, higher })),
    );
    fc.assert(
      fc.property(pairs, ({ logic, lower, higher }) => {
        // A visit that ended with nothing to recommend may get a recommendation by danger: in the default logic not even then couple therapy.
        const ended = recommend(logic, lower).outcome;
        const guarded =
          name === 'the default logic' || ended === 'recommended' || ended === 'care-first' ? ['couple'] : [];
        onlyRaises(logic, lower, higher, guarded);
      }),
      { numRuns: numRuns * 2 },
    );
  });

  test('4. what is ruled out or held back is recommended nowhere', () => {
    holds((logic, answers) => {
      offersNothingHeldBack(recommend(logic, answers));
    });
  });

  test('5. one outcome always holds, in its order', () => {
    holds((logic, answers) => {
      endsInOrder(logic, answers, recommend(logic, answers));
    });
  });

  test('6. every part carries its reasons', () => {
    holds((logic, answers) => {
      checkReasons(logic, answers, recommend(logic, answers));
    });
  });

  test('7. scores are base plus the highest weight of each topic, and rank by them', () => {
    holds((logic, answers) => {
      checkScores(logic, answers, recommend(logic, answers));
    });
  });

  test('8. levels join by the highest', () => {
    holds((logic, answers) => {
      checkLevels(logic, answers, recommend(logic, answers));
    });
  });
});
