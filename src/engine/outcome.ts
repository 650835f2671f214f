import type { Logic } from '../clinic-file/logic.ts';
import type { Outcome } from '../clinic-file/logic-schema.ts';
import { reasonOf, type Fired } from './fired.ts';
import type { Judge } from './judge.ts';
import { anythingRaised, type Levels } from './levels.ts';
import type { Reason } from './recommendation.ts';

/**
 * How the visit ends. The first that holds, in this order:
 * `care-first` when help is `now` or a rule defers · `questions-only` when that path was chosen and nothing was raised ·
 * `not-now` when there is no need, nothing was raised and no wish was named · else `recommended`.
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
  if (questions.met && !anythingRaised(levels)) return { outcome: 'questions-only', reasons: [questions.reason] };
  const wish = namedCondition(logic, judge, 'wish');
  if (levels.need.level === 'none' && !anythingRaised(levels) && !wish.met)
    return { outcome: 'not-now', reasons: [wish.reason] };
  return { outcome: 'recommended', reasons: [...levels.need.reasons, ...(wish.met ? [wish.reason] : [])] };
}

function namedCondition(logic: Logic, judge: Judge, id: string): { met: boolean; reason: Reason } {
  const known = logic.conditions.has(id);
  const { verdict, evidence } = judge.judge({ condition: id });
  return { met: known && verdict === 'met', reason: { rule: null, evidence, source: [], confirmed: true } };
}
