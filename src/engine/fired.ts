import type { Logic, Rule } from '../clinic-file/logic.ts';
import type { Judge } from './judge.ts';
import type { Reason } from './recommendation.ts';
import type { Evidence } from './verdict.ts';

/** A rule whose condition is certainly met, with the answers it rests on. */
export interface Fired {
  readonly rule: Rule;
  readonly evidence: readonly Evidence[];
}

/** The rules that are certainly met, in the logic's order. */
export function firedRules(logic: Logic, judge: Judge): Fired[] {
  return logic.rules.flatMap((rule) => {
    const { verdict, evidence } = judge.judge(rule.when);
    return verdict === 'met' ? [{ rule, evidence }] : [];
  });
}

export function reasonOf({ rule, evidence }: Fired): Reason {
  return { rule: rule.id, evidence, source: rule.source, confirmed: rule.confirmed };
}
