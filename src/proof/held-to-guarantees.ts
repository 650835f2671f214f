import type { Guarantee, Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { Judge } from '../engine/judge.ts';
import type { Ranking, Reason, Recommendation } from '../engine/recommendation.ts';
import { levelOrders } from './level-encoder.ts';

/** One way in which a recommendation breaks a guarantee. */
export interface Breach {
  /** As a short fact: `recommends couple`, `help none`, `plans short`, `outcome recommended`, `note`. */
  readonly what: string;
  /** The rules that brought it about. */
  readonly rules: readonly string[];
}

/** The guarantees that a recommendation breaks, as short facts; and those that the visit puts to the test. */
export function heldToGuarantees(
  logic: Logic,
  answers: Answers,
  given: Recommendation,
): { tested: string[]; broken: string[] } {
  const judge = new Judge(logic, answers);
  const tested = logic.guarantees.filter(({ when }) => judge.judge(when).verdict === 'met');
  const broken = tested.flatMap((one) => breaches(logic, one, answers, given).map(({ what }) => `${one.id}: ${what}`));
  return { tested: tested.map(({ id }) => id), broken };
}

/** In which ways a recommendation breaks one guarantee; none when the guarantee is not about this visit. */
export function breaches(
  logic: Logic,
  { when, never, atLeast, always }: Guarantee,
  answers: Answers,
  given: Recommendation,
): Breach[] {
  if (new Judge(logic, answers).judge(when).verdict !== 'met') return [];
  const offered = recommended(given);
  const plans = given.plan ? [given.plan, ...given.plan.others] : [];
  return [
    ...(never?.candidates ?? [])
      .filter((id) => offered.has(id))
      .map((id) => ({ what: `recommends ${id}`, rules: offered.get(id) ?? [] })),
    ...plans
      .filter(({ length }) => never?.length?.includes(length.value))
      .map(({ length }) => ({ what: `plans ${length.value}`, rules: rulesOf(length.reasons) })),
    ...(['help', 'referral', 'medical', 'need'] as const).flatMap((name) => {
      const order: readonly string[] = levelOrders[name];
      const least = atLeast?.[name];
      const { level, reasons } = given[name];
      const tooLow = least !== undefined && order.indexOf(level) < order.indexOf(least);
      return tooLow ? [{ what: `${name} ${level}`, rules: rulesOf(reasons) }] : [];
    }),
    ...(always?.outcome !== undefined && given.outcome !== always.outcome
      ? [{ what: `outcome ${given.outcome}`, rules: rulesOf(given.outcomeReasons) }]
      : []),
    ...(always?.asked !== undefined && !questionsAsked(logic, answers).some(({ id }) => id === always.asked)
      ? [{ what: `without question ${always.asked}`, rules: [] }]
      : []),
    ...(always?.note !== undefined && !given.notes.some(({ id }) => id === always.note)
      ? [{ what: `without note ${always.note}`, rules: [] }]
      : []),
  ];
}

/** Everything recommended (best, alternatives, both formats of a pair, settings), with the rules that speak for it. */
function recommended({ formats, modalities, plan, pair }: Recommendation): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const rankings: (Ranking | undefined)[] = [formats, modalities, plan?.settings];
  for (const ranking of rankings)
    for (const { id, reasons } of ranking ? [...(ranking.best ? [ranking.best] : []), ...ranking.alternatives] : [])
      found.set(id, rulesOf(reasons));
  for (const id of pair?.formats ?? []) found.set(id, [...(found.get(id) ?? []), ...rulesOf(pair?.reasons ?? [])]);
  return found;
}

function rulesOf(reasons: readonly Reason[]): string[] {
  return reasons.flatMap(({ rule }) => rule ?? []);
}
