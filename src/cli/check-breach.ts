import type { Guarantee, Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../engine/level-order.ts';
import type { Ranked, Ranking, Recommendation } from '../engine/recommendation.ts';

const orders = { help: helpLevels, referral: referralLevels, medical: medicalLevels, need: needLevels } as const;
export type LevelName = keyof typeof orders;

/** One way in which a recommendation breaks a guarantee. */
export type Breach =
  | { readonly kind: 'candidate'; readonly id: string }
  | { readonly kind: 'length'; readonly id: string }
  | { readonly kind: 'level'; readonly name: LevelName; readonly found: string }
  | { readonly kind: 'outcome'; readonly found: string }
  | { readonly kind: 'asked'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string };

/** Everything in which a visit and its recommendation break a guarantee whose condition is met. */
export function breachesOf(
  logic: Logic,
  { never, atLeast, always }: Guarantee,
  answers: Answers,
  given: Recommendation,
): Breach[] {
  const shown = recommendedIn(given);
  const lengths = given.plan ? [given.plan, ...given.plan.others].map(({ length }) => length.value) : [];
  const notes = given.notes.map(({ id }) => id);
  return [
    ...(never?.candidates ?? []).filter((id) => shown.has(id)).map((id) => ({ kind: 'candidate' as const, id })),
    ...(never?.length ?? []).filter((id) => lengths.includes(id)).map((id) => ({ kind: 'length' as const, id })),
    ...(Object.keys(orders) as LevelName[])
      .filter((name) => rankOf(name, given[name].level) < rankOf(name, atLeast?.[name] ?? 'none'))
      .map((name) => ({ kind: 'level' as const, name, found: given[name].level })),
    ...(always?.outcome !== undefined && always.outcome !== given.outcome
      ? [{ kind: 'outcome' as const, found: given.outcome }]
      : []),
    ...(always?.asked !== undefined && !questionsAsked(logic, answers).some(({ id }) => id === always.asked)
      ? [{ kind: 'asked' as const, id: always.asked }]
      : []),
    ...(always?.note !== undefined && !notes.includes(always.note) ? [{ kind: 'note' as const, id: always.note }] : []),
  ];
}

/** Something that protects and that more danger took away. */
export type Fall =
  | { readonly kind: 'level'; readonly name: LevelName; readonly from: string; readonly to: string }
  | { readonly kind: 'ruled-out' | 'held-back' | 'brought-in'; readonly id: string };

/** What is less in the second recommendation, though its visit tells of more danger. */
export function fallsBetween(logic: Logic, before: Recommendation, after: Recommendation): Fall[] {
  const levels = (['help', 'referral', 'medical'] as const).flatMap((name): Fall[] => {
    const [from, to] = [before[name].level, after[name].level];
    return rankOf(name, to) < rankOf(name, from) ? [{ kind: 'level', name, from, to }] : [];
  });
  const lost = (['formats', 'modalities'] as const).flatMap((kind): Fall[] => {
    const out = after[kind].ruledOut.map(({ id }) => id);
    const away = [...out, ...after[kind].heldBack.map(({ id }) => id)];
    return [
      ...before[kind].ruledOut.filter(({ id }) => !out.includes(id)).map(({ id }): Fall => ({ kind: 'ruled-out', id })),
      ...before[kind].heldBack
        .filter(({ id }) => !away.includes(id))
        .map(({ id }): Fall => ({ kind: 'held-back', id })),
    ];
  });
  const offered = recommendedIn(before);
  const broughtIn = [...recommendedIn(after)].filter((id) => logic.candidates.get(id)?.guarded && !offered.has(id));
  return [...levels, ...lost, ...broughtIn.map((id): Fall => ({ kind: 'brought-in', id }))];
}

function rankedIn({ formats, modalities, plan }: Recommendation): Ranked[] {
  const of = ({ best, alternatives }: Ranking): Ranked[] => [...(best ? [best] : []), ...alternatives];
  return [...of(formats), ...of(modalities), ...(plan ? of(plan.settings) : [])];
}

/** Everything recommended: best, alternatives, settings, and both formats of a pair. */
function recommendedIn(given: Recommendation): Set<string> {
  return new Set([...rankedIn(given).map(({ id }) => id), ...(given.pair?.formats ?? [])]);
}

function rankOf(name: LevelName, level: string): number {
  return (orders[name] as readonly string[]).indexOf(level);
}
