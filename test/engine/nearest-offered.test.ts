import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import type { CandidateKind } from '../../src/clinic-file/logic-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { nearestOffered } from '../../src/engine/nearest-offered.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Ranking } from '../../src/engine/recommendation.ts';
import { anyLogic } from './generated-logic.ts';
import { safety, smallLogic } from './small-logic.ts';
import { anyVisit } from './visits.ts';

interface Case {
  readonly logic: Logic;
  readonly answers: Answers;
  readonly kind: CandidateKind;
  readonly offered: readonly string[];
}

const ours = readLogic(defaultLogic);

function idsOf(logic: Logic, kind: CandidateKind): string[] {
  return [...logic.candidates.values()].filter((candidate) => candidate.kind === kind).map(({ id }) => id);
}

/** A visit, and what some clinic offers: now and then ids that nobody knows, or of another kind. */
function cases(logics: fc.Arbitrary<Logic>): fc.Arbitrary<Case> {
  return logics.chain((logic) =>
    fc.record({
      logic: fc.constant(logic),
      answers: anyVisit(logic),
      kind: fc.constantFrom<CandidateKind>('format', 'modality', 'setting'),
      offered: fc.subarray([...logic.candidates.keys(), 'nobody-knows-it']),
    }),
  );
}

function rankingOf({ logic, answers, kind }: Case): Ranking | null {
  const { formats, modalities, plan } = recommend(logic, answers);
  return kind === 'format' ? formats : kind === 'modality' ? modalities : (plan?.settings ?? null);
}

/** A law says nothing of some cases; `false` tells those, and they may not be all. */
function lawIn(logics: fc.Arbitrary<Logic>, numRuns: number): (law: (one: Case) => boolean) => void {
  return (law) => {
    let spoken = 0;
    const count = (one: Case): void => {
      if (law(one)) spoken += 1;
    };
    fc.assert(fc.property(cases(logics), count), { numRuns });
    expect(spoken).toBeGreaterThan(0);
  };
}

const generated = anyLogic.map(readLogic);
const logics: readonly [string, fc.Arbitrary<Logic>, number][] = [
  ['the default logic', fc.constant(ours), 200],
  ['generated logics', generated, 800],
];

describe.each(logics)('the nearest on offer, in %s', { timeout: 120_000 }, (_, anyOne, numRuns) => {
  const holds = lawIn(anyOne, numRuns);

  test('is on offer, of the kind that was asked for, and neither ruled out nor held back', () => {
    holds((one) => {
      const nearest = nearestOffered(one.logic, one.answers, one.kind, one.offered);
      if (nearest === null) return false;
      expect(one.offered).toContain(nearest.id);
      expect(idsOf(one.logic, one.kind)).toContain(nearest.id);
      const away = [rankingOf(one)?.heldBack ?? [], rankingOf(one)?.ruledOut ?? []].flat().map(({ id }) => id);
      expect(away).not.toContain(nearest.id);
      return true;
    });
  });

  test('is the first of those recommended that is on offer, with the same reasons', () => {
    holds((one) => {
      const ranking = rankingOf(one);
      const shown = ranking?.best ? [ranking.best, ...ranking.alternatives] : [];
      const first = shown.find(({ id }) => one.offered.includes(id));
      if (first === undefined) return false;
      expect(nearestOffered(one.logic, one.answers, one.kind, one.offered)).toEqual(first);
      return true;
    });
  });

  test('is nothing where nothing is recommended, or nothing of the kind is offered', () => {
    holds((one) => {
      const { outcome } = recommend(one.logic, one.answers);
      const nearest = nearestOffered(one.logic, one.answers, one.kind, one.offered);
      if (outcome !== 'recommended') expect(nearest).toBeNull();
      expect(nearestOffered(one.logic, one.answers, one.kind, ['nobody-knows-it'])).toBeNull();
      return outcome !== 'recommended';
    });
  });
});

test('a guarded candidate is the nearest only where it is recommended anyway', { timeout: 120_000 }, () => {
  lawIn(
    generated,
    2000,
  )((one) => {
    const nearest = nearestOffered(one.logic, one.answers, one.kind, one.offered);
    if (nearest === null || !one.logic.candidates.get(nearest.id)?.guarded) return false;
    const ranking = rankingOf(one);
    expect([ranking?.best, ...(ranking?.alternatives ?? [])].map((shown) => shown?.id)).toContain(nearest.id);
    return true;
  });
});

describe('a clinic without the best format', () => {
  const logic = smallLogic({
    questions: { danger: safety() },
    candidates: {
      family: { kind: 'format', base: 9 },
      couple: { kind: 'format', base: 2, guarded: true },
      group: { kind: 'format', base: 1, needs: { question: 'danger', is: 'none' } },
      individual: { kind: 'format', base: 0 },
    },
    rules: { wish: { then: { raise: { need: 'growth' } } } },
  });
  const nearest = (offered: readonly string[], danger = 'none') =>
    nearestOffered(logic, { danger }, 'format', offered)?.id;

  test('is told of the next that it has, however far below', () => {
    expect(nearest(['individual', 'group'])).toBe('group');
    expect(nearest(['individual'])).toBe('individual');
  });

  test('is never told of one that waits for an answer about danger', () => {
    expect(nearest(['individual', 'group'], 'mild')).toBe('individual');
    expect(nearest(['group'], 'mild')).toBeUndefined();
  });

  test('is never told of a guarded one below the cut', () => {
    expect(nearest(['couple', 'individual'])).toBe('individual');
    expect(nearest(['couple'])).toBeUndefined();
  });
});
