import { describe, expect, test } from 'vitest';
import type { PlanSet } from '../../src/clinic-file/logic-schema.ts';
import { firedRules } from '../../src/engine/fired.ts';
import { Judge } from '../../src/engine/judge.ts';
import { planFormat } from '../../src/engine/plan.ts';
import { smallLogic } from './small-logic.ts';

function planWith(...sets: PlanSet[]) {
  const logic = smallLogic({
    candidates: {
      individual: { kind: 'format', base: 1, plan: { frequency: 'weekly', minutes: [45, 60] } },
      cbt: { kind: 'modality', base: 1, plan: { meetings: [8, 16] } },
      open: { kind: 'modality', base: 1, plan: { length: 'open' } },
    },
    rules: Object.fromEntries(sets.map((set, i) => [`r${String(i)}`, { then: { set: [set] } }])),
  });
  const fired = firedRules(logic, new Judge(logic, {}));
  return (modality = 'cbt') => {
    const { length, meetings, frequency } = planFormat(logic, fired, 'individual', modality);
    return { length: length.value, meetings: meetings.value, frequency: frequency.value };
  };
}

describe('defaults', () => {
  test('come from the modality, then from the format', () => {
    expect(planWith()()).toEqual({ length: 'short', meetings: [8, 16], frequency: 'weekly' });
    expect(planWith()('open')).toEqual({ length: 'open', meetings: null, frequency: 'weekly' });
  });
});

describe('what rules set', () => {
  test('safety beats clinical, and clinical beats preference', () => {
    const plan = planWith(
      { tier: 'preference', frequency: 'several-a-week' },
      { tier: 'clinical', frequency: 'weekly' },
      { tier: 'safety', frequency: 'more-than-weekly' },
    );
    expect(plan().frequency).toBe('more-than-weekly');
  });

  test('holds only for the candidates that it names', () => {
    const plan = planWith({ tier: 'clinical', meetings: [4, 8], for: ['cbt'] });
    expect(plan()).toMatchObject({ length: 'short', meetings: [4, 8] });
    expect(plan('open').meetings).toBeNull();
  });
});

describe('length and meetings agree', () => {
  const courses: [[number, number], string][] = [
    [[1, 6], 'short'],
    [[8, 16], 'short'],
    [[8, 20], 'long'],
    [[12, 15], 'long'],
  ];
  test.each(courses)('a course of %j meetings is called %s', (meetings, length) => {
    expect(planWith({ tier: 'clinical', meetings })().length).toBe(length);
  });

  test('a short wish caps the meetings at the threshold', () => {
    expect(planWith({ tier: 'preference', length: 'short' })()).toMatchObject({ length: 'short', meetings: [8, 10] });
  });

  test('a clinical number of meetings beats a wish for a length', () => {
    const plan = planWith({ tier: 'preference', length: 'short' }, { tier: 'clinical', meetings: [20, 40] });
    expect(plan()).toMatchObject({ length: 'long', meetings: [20, 40] });
  });

  test('a long plan keeps a range only where all of it is long', () => {
    expect(planWith({ tier: 'safety', length: 'long' })().meetings).toBeNull();
    expect(planWith({ tier: 'safety', length: 'long' }, { tier: 'clinical', meetings: [20, 40] })().meetings).toEqual([
      20, 40,
    ]);
  });
});
