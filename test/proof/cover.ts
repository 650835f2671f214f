import type { Rule } from '../../src/clinic-file/logic.ts';
import { no, not, type Graph, type Literal } from '../../src/proof/graph.ts';
import { levelOrders } from '../../src/proof/level-encoder.ts';
import type { RecommendationEncoder } from '../../src/proof/recommendation-encoder.ts';
import type { Solver } from '../../src/proof/solver.ts';
import type { Mutant } from './mutants.ts';

/** A rule, or the needs of a candidate, that can protect in the place of what was lost. */
interface Guard {
  readonly id: string;
  readonly holds: Literal;
}

/** Names what protects in the place of a rule that was taken away or weakened. */
export class CoverFinder {
  readonly #graph: Graph;
  readonly #solver: Solver;

  constructor(graph: Graph, solver: Solver) {
    this.#graph = graph;
    this.#solver = solver;
  }

  /** The fewest that suffice wherever the mistake can show, for each effect of the rule. */
  async of(mutant: Mutant, encoder: RecommendationEncoder, focus: Literal): Promise<string[]> {
    const original = mutant.original;
    if (!original) return [];
    const now = encoder.logic.rules.find(({ id }) => id === mutant.id);
    const found = new Set<string>();
    for (const guards of this.#guardsFor(original, now, encoder))
      for (const id of await this.#fewest(focus, guards)) found.add(id);
    return [...found];
  }

  /** For each effect that the rule had and has no longer: everything else that has it. */
  #guardsFor(original: Rule, now: Rule | undefined, encoder: RecommendationEncoder): Guard[][] {
    const { logic, fired } = encoder;
    const guards = (serves: (rule: Rule) => boolean): Guard[] =>
      logic.rules.filter(serves).map(({ id }) => ({ id, holds: fired.get(id) ?? no }));
    const isCare = ({ then }: Rule): boolean => then.defer === true || then.raise?.help === 'now';
    const isNarrower = now !== undefined && now.when !== original.when;
    const levels = (['help', 'referral', 'medical'] as const).flatMap((name) => {
      const rank = (rule: Rule | undefined): number =>
        (levelOrders[name] as readonly string[]).indexOf(rule?.then.raise?.[name] ?? 'none');
      const lost = rank(original) > 0 && (isNarrower || rank(now) < rank(original));
      return lost ? [guards((rule) => rank(rule) >= rank(original))] : [];
    });
    const deferred = original.then.defer && (isNarrower || !now?.then.defer) ? [guards(isCare)] : [];
    const out = (original.then.ruleOut ?? [])
      .filter((id) => isNarrower || !now?.then.ruleOut?.includes(id))
      .map((id) => {
        const needs = logic.candidates.get(id)?.needs;
        const kept = needs ? [{ id: `needs of ${id}`, holds: not(encoder.verdicts.judge(needs).met) }] : [];
        return [...guards((rule) => isCare(rule) || (rule.then.ruleOut ?? []).includes(id)), ...kept];
      });
    return [...levels, ...deferred, ...out];
  }

  async #fewest(focus: Literal, guards: readonly Guard[]): Promise<string[]> {
    for (const guard of guards) if (await this.#suffices(focus, [guard])) return [guard.id];
    if (!(await this.#suffices(focus, guards))) return [];
    let left = [...guards];
    for (const guard of guards) {
      const fewer = left.filter((other) => other !== guard);
      if (await this.#suffices(focus, fewer)) left = fewer;
    }
    return left.map(({ id }) => id);
  }

  async #suffices(focus: Literal, guards: readonly Guard[]): Promise<boolean> {
    const escapes = this.#graph.all([focus, ...guards.map(({ holds }) => not(holds))]);
    return escapes === no || (await this.#solver.ask(escapes)).found === 'no';
  }
}
