import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from './answers.ts';
import { firedRules, reasonOf, type Fired } from './fired.ts';
import { Judge } from './judge.ts';
import { levels } from './levels.ts';
import { openPoints } from './open-points.ts';
import { outcome } from './outcome.ts';
import { planFormat } from './plan.ts';
import { rank, recommendNothing, type Standing } from './ranking.ts';
import type { Note, Pair, Plan, Ranking, Recommendation } from './recommendation.ts';

/** Changes when the same answers and logic could give another recommendation. */
export const engineVersion = '1.0.0';

/**
 * Recommends a format, a modality, a plan and whether a doctor should be seen, each with its reasons.
 *
 * Pure, synchronous and total: the same logic and answers give byte-identical JSON, and it never throws.
 * It orients; it does not diagnose, and people decide.
 *
 * @param logic The logic in its final order, from `readLogic` or `parseClinicFile`.
 * @param answers Question id to answer, as `readAnswers` returns them. What is missing counts as unknown, never as "no".
 */
export function recommend(logic: Logic, answers: Answers): Recommendation {
  const judge = new Judge(logic, answers);
  const fired = firedRules(logic, judge);
  const raised = levels(fired);
  const end = outcome(logic, judge, fired, raised);
  const formats = rank(logic, judge, fired, 'format');
  const modalities = rank(logic, judge, fired, 'modality');
  const settings = rank(logic, judge, fired, 'setting');
  const shown = end.outcome === 'recommended';
  return {
    outcome: end.outcome,
    outcomeReasons: end.reasons,
    ...raised,
    formats: shown ? ranking(formats) : recommendNothing(formats),
    pair: shown ? pair(fired, formats) : null,
    modalities: shown ? ranking(modalities) : recommendNothing(modalities),
    plan: shown ? plan(logic, fired, formats, modalities, settings) : null,
    notes: notes(fired),
    open: openPoints(logic, answers, judge),
    version: { engine: engineVersion, logic: logic.hash },
  };
}

function ranking({ best, alternatives, heldBack, ruledOut }: Standing): Ranking {
  return { best, alternatives, heldBack, ruledOut };
}

/**
 * The weightiest pair that a rule names, if both of its formats may be recommended.
 *
 * It is chosen before that is looked at: otherwise a format that danger takes away could bring another pair in.
 */
function pair(fired: readonly Fired[], formats: Standing): Pair | null {
  let heaviest: Fired | undefined;
  for (const one of fired)
    if ((one.rule.then.pair?.weight ?? 0) > (heaviest?.rule.then.pair?.weight ?? 0)) heaviest = one;
  const named = heaviest?.rule.then.pair?.formats;
  if (!heaviest || !named?.every((id) => id === 'current' || formats.recommendable.has(id))) return null;
  const same = fired.filter(({ rule }) => rule.then.pair?.formats.join(' ') === named.join(' '));
  return { formats: named, reasons: same.map(reasonOf) };
}

function plan(
  logic: Logic,
  fired: readonly Fired[],
  formats: Standing,
  modalities: Standing,
  settings: Standing,
): Plan | null {
  if (!formats.best) return null;
  const modality = modalities.best?.id ?? null;
  return {
    ...planFormat(logic, fired, formats.best.id, modality),
    settings: ranking(settings),
    others: formats.alternatives.map(({ id }) => planFormat(logic, fired, id, modality)),
  };
}

/** Each note once, by the first rule that brings it. */
function notes(fired: readonly Fired[]): Note[] {
  const byId = new Map<string, Note>();
  for (const one of fired)
    for (const id of one.rule.then.note ?? []) if (!byId.has(id)) byId.set(id, { id, ...reasonOf(one) });
  return [...byId.values()];
}
