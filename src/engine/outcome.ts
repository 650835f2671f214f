import type { Logic } from '../clinic-file/logic.ts';
import type { Outcome } from '../clinic-file/logic-schema.ts';
import { reasonOf, type Fired } from './fired.ts';
import type { Judge } from './judge.ts';
import { anythingRaised, type Levels } from './levels.ts';
import type { Reason } from './recommendation.ts';
import type { Verdict } from './verdict.ts';

/**
 * How the visit ends. The first that holds, in this order:
 * `care-first` when help is `now` or a rule defers · `questions-only` when that path was chosen and nothing was raised ·
 * `not-now` when there is certainly no need, nothing was raised and certainly no wish was named · else `recommended`.
 *
 * A need or wish that is only not known, because answers are missing or skipped, is no "no": then it is `recommended`.
 */
export function outcome(
  logic: Logic,
  judge: Judge,
  fired: readonly Fired[],
  levels: Levels,
): { outcome: Outcome; reasons: Reason[] } {
  const urgent = fired.filter(({ rule }) => rule.then.defer || rule.then.raise?.help === 'now');
  if (urgent.length > 0) return { outcome: 'care-first', reasons: urgent.map(reasonOf) };
  const questions = namedCondition(logic, judge, 'questions-only');
  if (questions.verdict === 'met' && !anythingRaised(levels))
    return { outcome: 'questions-only', reasons: [questions.reason] };
  const wish = namedCondition(logic, judge, 'wish');
  const needKnown = logic.rules.every(({ when, then }) => !then.raise?.need || judge.judge(when).verdict !== 'unknown');
  if (levels.need.level === 'none' && needKnown && !anythingRaised(levels) && wish.verdict === 'not-met') {
    return { outcome: 'not-now', reasons: [wish.reason] };
  }
  return {
    outcome: 'recommended',
    reasons: [...levels.need.reasons, ...(wish.verdict === 'met' ? [wish.reason] : [])],
  };
}

function namedCondition(logic: Logic, judge: Judge, id: string): { verdict: Verdict; reason: Reason } {
  const { verdict, evidence } = judge.judge({ condition: id });
  return { verdict, reason: { rule: null, evidence, source: [], confirmed: true } };
}
