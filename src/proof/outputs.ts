import type { CandidateKind, Outcome } from '../clinic-file/logic-schema.ts';
import { yes, type Literal } from './graph.ts';
import { levelOrders, type LevelName } from './level-encoder.ts';
import { planStatements } from './plan-encoder.ts';
import type { RecommendationEncoder } from './recommendation-encoder.ts';

const kinds = ['format', 'modality', 'setting'] as const satisfies readonly CandidateKind[];
const outcomes = ['care-first', 'questions-only', 'not-now', 'recommended'] as const satisfies readonly Outcome[];

/**
 * Everything that a recommendation says, reasons aside, as statements by name: `outcome care-first`, `help now` (or above), `format couple best`, `note lines-calm` …
 *
 * Two logics recommend the same for a visit exactly when each of these agrees.
 *
 * @param plans Whether to write down the parts of the plan too: many statements, needed only where what is set or usual differs.
 */
export function outputsOf(encoder: RecommendationEncoder, plans = true): Map<string, Literal> {
  const { graph, logic } = encoder;
  const shown = encoder.outcome('recommended');
  const found = new Map<string, Literal>();
  for (const outcome of outcomes) found.set(`outcome ${outcome}`, encoder.outcome(outcome));
  for (const name of Object.keys(levelOrders) as LevelName[])
    for (const level of levelOrders[name].slice(1)) found.set(`${name} ${level}`, encoder.levelAtLeast(name, level));
  for (const kind of kinds)
    for (const id of encoder.ranking(kind).ids) {
      const standing = encoder.standing(id);
      if (!standing) continue;
      // The standing of settings is part of the plan, which is not always there.
      const withPlan = kind === 'setting' ? graph.all([shown, encoder.ranking('format').any]) : yes;
      found.set(`${kind} ${id} best`, graph.all([shown, withPlan, standing.best]));
      found.set(`${kind} ${id} recommended`, encoder.recommends(id));
      found.set(`${kind} ${id} ruled out`, graph.all([withPlan, standing.ruledOut]));
      found.set(`${kind} ${id} held back`, graph.all([withPlan, standing.heldBack]));
    }
  for (const { formats, literal } of encoder.pairs()) {
    const name = `pair ${formats.join('+')}`;
    found.set(name, graph.any([found.get(name) ?? 0, graph.all([shown, literal])]));
  }
  for (const note of new Set(logic.rules.flatMap(({ then }) => then.note ?? [])))
    found.set(`note ${note}`, encoder.hasNote(note));
  if (plans) for (const [name, literal] of planStatements(encoder)) found.set(name, literal);
  return found;
}
