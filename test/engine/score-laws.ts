import { expect } from 'vitest';
import type { Logic, Rule } from '../../src/clinic-file/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { Judge } from '../../src/engine/judge.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../../src/engine/level-order.ts';
import type { Ranked, Ranking, Reason, Recommendation } from '../../src/engine/recommendation.ts';

function fired(logic: Logic, answers: Answers): Rule[] {
  const judge = new Judge(logic, answers);
  return logic.rules.filter((rule) => judge.judge(rule.when).verdict === 'met');
}

/** Law 6: a reason names a rule that fired, with its source, and answers that the visitor gave. */
export function checkReasons(logic: Logic, answers: Answers, recommendation: Recommendation): void {
  const ids = new Set(fired(logic, answers).map(({ id }) => id));
  const check = (reasons: readonly Reason[]): void => {
    for (const { rule, source, evidence } of reasons) {
      if (rule !== null) {
        expect(ids).toContain(rule);
        expect(source.length).toBeGreaterThan(0);
      }
      for (const one of evidence) if ('question' in one) expect(answers).toHaveProperty([one.question]);
    }
  };
  const { help, referral, medical, need, formats, modalities, pair, plan, notes } = recommendation;
  for (const level of [help, referral, medical, need]) {
    expect(level.reasons.length > 0).toBe(level.level !== 'none');
    check(level.reasons);
  }
  for (const { best, alternatives, heldBack, ruledOut } of [formats, modalities]) {
    for (const one of [...(best ? [best] : []), ...alternatives, ...heldBack, ...ruledOut]) check(one.reasons);
    for (const one of ruledOut) expect(one.reasons.length).toBeGreaterThan(0);
  }
  check(recommendation.outcomeReasons);
  check(notes);
  if (pair) check(pair.reasons);
  // Exactly what is declared: nothing of the choosing shows in the JSON.
  for (const one of plan ? [plan, ...plan.others] : []) {
    for (const part of [one.length, one.meetings, one.frequency, one.minutes])
      expect(Object.keys(part)).toEqual(['value', 'reasons']);
  }
  for (const one of plan ? [plan, ...plan.others] : [])
    for (const part of [one.length, one.meetings, one.frequency, one.minutes]) check(part.reasons);
}

/** Law 7, worked out a second way: over topics instead of rules. */
function expectedScore(logic: Logic, rules: readonly Rule[], id: string): number {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const weights = topics.map((topic) =>
    Math.max(0, ...rules.filter((rule) => rule.topic === topic).map((rule) => rule.then.favour?.[id] ?? 0)),
  );
  return weights.reduce((sum, weight) => sum + weight, logic.candidates.get(id)?.base ?? 0);
}

export function checkScores(logic: Logic, answers: Answers, recommendation: Recommendation): void {
  const rules = fired(logic, answers);
  const order = [...logic.candidates.keys()];
  const check = ({ best, alternatives, heldBack }: Ranking, most: number): void => {
    const shown: Ranked[] = best ? [best, ...alternatives] : [];
    for (const one of [...shown, ...heldBack]) {
      expect(one.score).toBe(expectedScore(logic, rules, one.id));
      expect(one.base + one.reasons.filter(({ counts }) => counts).reduce((sum, { weight }) => sum + weight, 0)).toBe(
        one.score,
      );
    }
    const sorted = [...shown].sort((a, b) => b.score - a.score || order.indexOf(a.id) - order.indexOf(b.id));
    expect(shown.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(alternatives.length).toBeLessThanOrEqual(most);
    for (const one of alternatives) expect(one.score * 2).toBeGreaterThanOrEqual(best?.score ?? 0);
  };
  check(recommendation.formats, 2);
  check(recommendation.modalities, 3);
  if (recommendation.plan) {
    expect(recommendation.plan.format).toBe(recommendation.formats.best?.id);
    expect(recommendation.plan.others.map(({ format }) => format)).toEqual(
      recommendation.formats.alternatives.map(({ id }) => id),
    );
  }
}

/** Law 8: each level is the highest that a fired rule raises it to. */
export function checkLevels(logic: Logic, answers: Answers, recommendation: Recommendation): void {
  const rules = fired(logic, answers);
  for (const [name, order] of Object.entries({
    help: helpLevels,
    referral: referralLevels,
    medical: medicalLevels,
    need: needLevels,
  })) {
    const key = name as 'help' | 'referral' | 'medical' | 'need';
    const ranks = rules.map((rule) => (order as readonly string[]).indexOf(rule.then.raise?.[key] ?? 'none'));
    expect(recommendation[key].level).toBe(order[Math.max(0, ...ranks)]);
  }
}
