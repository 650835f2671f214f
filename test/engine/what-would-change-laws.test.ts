import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { readLogic, type Logic, type Question } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { firedRules } from '../../src/engine/fired.ts';
import { Judge } from '../../src/engine/judge.ts';
import { rank } from '../../src/engine/ranking.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { leader } from '../../src/engine/what-would-change-leader.ts';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';
import { anyLogic } from './generated-logic.ts';
import { bestOf, bruteForce, changed, lost } from './imagined-visits.ts';
import { anyAnswers, anyVisit } from './visits.ts';

const flags: Readonly<Record<string, Partial<LogicFile['questions'][string]>>> = {
  ...Object.fromEntries(['q1', 'q2', 'q3', 'q5'].map((id) => [id, { changeable: true }])),
  // What may never be varied is marked as changeable all the same: the engine must not believe it.
  s1: { changeable: true },
  s3: { changeable: true },
  q6: { changeable: true, health: true },
};

function flagged(file: LogicFile): Logic {
  const questions = Object.entries(file.questions).map(([id, question]) => [id, { ...question, ...flags[id] }]);
  return readLogic({ ...file, questions: Object.fromEntries(questions) as LogicFile['questions'] });
}

const logics: readonly [string, fc.Arbitrary<Logic>, number][] = [
  ['the default logic', fc.constant(readLogic(defaultLogic)), 150],
  ['generated logics', anyLogic.map(flagged), 600],
];

const isFixed = ({ locked, safety, discreet, health, skippable }: Question): boolean =>
  locked || safety || discreet === true || health === true || skippable === false;

describe.each(logics)('%s', { timeout: 120_000 }, (_, anyOne, numRuns) => {
  const holds = (law: (logic: Logic, answers: Answers, onScreen: boolean) => void): void => {
    const visits = anyOne.chain((logic) =>
      fc.tuple(fc.constant(logic), fc.oneof(anyVisit(logic), anyAnswers(logic)), fc.boolean()),
    );
    fc.assert(
      fc.property(visits, ([logic, answers, onScreen]) => {
        law(logic, answers, onScreen);
      }),
      { numRuns },
    );
  };

  test('each change, made, really brings first what it says', () => {
    holds((logic, answers, onScreen) => {
      const before = recommend(logic, answers);
      for (const { change, target, from, to } of whatWouldChange(logic, answers, { onScreen })) {
        const after = recommend(logic, changed(answers, change));
        expect([before.outcome, after.outcome]).toEqual(['recommended', 'recommended']);
        expect([bestOf(before, target), bestOf(after, target)]).toEqual([from, to]);
        expect(to).not.toBe(from);
      }
    });
  });

  test('no change, nor any part of it, lowers help, referral or medical advice, or takes anything off what is ruled out', () => {
    holds((logic, answers, onScreen) => {
      for (const { change } of whatWouldChange(logic, answers, { onScreen })) {
        expect(lost(logic, answers, changed(answers, change))).toEqual([]);
        for (const one of change) expect(lost(logic, answers, changed(answers, [one]))).toEqual([]);
      }
    });
  });

  test('no fixed question is ever named, and on screen none that is not changeable', () => {
    holds((logic, answers, onScreen) => {
      for (const { change } of whatWouldChange(logic, answers, { onScreen })) {
        const questions = change.map(({ question }) => logic.questions.get(question));
        for (const question of questions) expect(question && !isFixed(question)).toBe(true);
        if (onScreen) for (const question of questions) expect(question?.changeable).toBe(true);
      }
    });
  });

  test('it names each candidate once, one or two answers, six changes at most, the smallest first', () => {
    holds((logic, answers, onScreen) => {
      const found = whatWouldChange(logic, answers, { onScreen });
      const sizes = found.map(({ change }) => change.length);
      expect(sizes).toEqual([...sizes].sort());
      expect(sizes.every((size) => size === 1 || size === 2)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(6);
      expect(new Set(found.map(({ target, to }) => `${target} ${to}`)).size).toBe(found.length);
    });
  });

  test('it is deterministic, and changes nothing that it is given', () => {
    holds((logic, answers, onScreen) => {
      const before = JSON.stringify(answers);
      const once = JSON.stringify(whatWouldChange(logic, answers, { onScreen }));
      expect(JSON.stringify(whatWouldChange(logic, structuredClone(answers), { onScreen }))).toBe(once);
      expect(JSON.stringify(answers)).toBe(before);
    });
  });

  test('who leads is who the ranking puts first', () => {
    holds((logic, answers) => {
      const judge = new Judge(logic, answers);
      const fired = firedRules(logic, judge);
      for (const kind of ['format', 'modality', 'setting'] as const)
        expect(leader(logic, judge, fired, kind)).toBe(rank(logic, judge, fired, kind).best?.id ?? null);
    });
  });
});

test('nothing smaller does it, and nothing is missed: trying every change finds the same', { timeout: 120_000 }, () => {
  const visits = anyLogic
    .map(flagged)
    .chain((logic) => fc.tuple(fc.constant(logic), fc.oneof(anyVisit(logic), anyAnswers(logic))));
  const sizes = new Set<number>();
  fc.assert(
    fc.property(visits, ([logic, answers]) => {
      const found = whatWouldChange(logic, answers);
      for (const { change } of found) sizes.add(change.length);
      const tried = bruteForce(logic, answers, (question) => question.changeable === true && !isFixed(question));
      expect(found.map(({ target, to, change }) => `${target}: ${to}, ${change.length}`).sort()).toEqual(tried.sort());
    }),
    { numRuns: 400 },
  );
  expect([...sizes].sort()).toEqual([1, 2]);
});
