import type { Guarantee, Logic } from '../../src/clinic-file/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { Judge } from '../../src/engine/judge.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../../src/engine/level-order.ts';
import type { Ranking, Recommendation } from '../../src/engine/recommendation.ts';

const orders = { help: helpLevels, referral: referralLevels, medical: medicalLevels, need: needLevels } as const;

/** The guarantees that a recommendation breaks, in plain words; and those that the visit puts to the test. */
export function heldToGuarantees(
  logic: Logic,
  answers: Answers,
  given: Recommendation,
): { tested: string[]; broken: string[] } {
  const judge = new Judge(logic, answers);
  const tested = logic.guarantees.filter(({ when }) => judge.judge(when).verdict === 'met');
  return { tested: tested.map(({ id }) => id), broken: tested.flatMap((one) => breaches(one, given)) };
}

function breaches({ id, never, atLeast, always }: Guarantee, given: Recommendation): string[] {
  const shown = recommended(given);
  const lengths = given.plan ? [given.plan, ...given.plan.others].map(({ length }) => length.value) : [];
  const found = [
    ...(never?.candidates ?? []).filter((it) => shown.has(it)).map((it) => `recommends ${it}`),
    ...(never?.length ?? []).filter((it) => lengths.includes(it)).map((it) => `plans ${it}`),
    ...(['help', 'referral', 'medical', 'need'] as const).flatMap((name) => {
      const order: readonly string[] = orders[name];
      const least = atLeast?.[name];
      const is = given[name].level;
      return least !== undefined && order.indexOf(is) < order.indexOf(least) ? [`${name} is only ${is}`] : [];
    }),
    ...(always?.outcome !== undefined && given.outcome !== always.outcome ? [`ends with ${given.outcome}`] : []),
    ...(always?.note !== undefined && !given.notes.some((note) => note.id === always.note)
      ? [`lacks the note ${always.note}`]
      : []),
  ];
  return found.map((what) => `${id}: ${what}`);
}

/** Everything recommended: best, alternatives, both formats of a pair, and settings. */
function recommended({ formats, modalities, plan, pair }: Recommendation): Set<string> {
  const ranked = (ranking: Ranking | undefined): string[] =>
    ranking ? [...(ranking.best ? [ranking.best] : []), ...ranking.alternatives].map(({ id }) => id) : [];
  return new Set([...ranked(formats), ...ranked(modalities), ...ranked(plan?.settings), ...(pair?.formats ?? [])]);
}
