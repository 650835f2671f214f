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
  return logic.rules.flatMap((rule) => fire(rule, judge) ?? []);
}

/** The rule with its evidence when it is certainly met, else null. */
export function fire(rule: Rule, judge: Judge): Fired | null {
  const { verdict, evidence } = judge.judge(rule.when);
  return verdict === 'met' ? { rule, evidence } : null;
}

export function reasonOf({ rule, evidence }: Fired): Reason {
  return { rule: rule.id, evidence, source: rule.source, confirmed: rule.confirmed };
}
