import type { Guarantee, Logic } from '../../src/clinic-file/logic.ts';
import { AnswerVariables } from '../../src/proof/answer-variables.ts';
import { Graph, no, not, yes, type Literal } from '../../src/proof/graph.ts';
import { levelOrders } from '../../src/proof/level-encoder.ts';
import { brokenBy } from '../../src/proof/prove-guarantees.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';
import { RecommendationEncoder } from '../../src/proof/recommendation-encoder.ts';
import { Solver, type Z3 } from '../../src/proof/solver.ts';
import { VisitEncoder } from '../../src/proof/visit-encoder.ts';
import { CoverFinder } from './cover.ts';
import type { Mutant } from './mutants.ts';

/** What became of one mutant. */
export interface Fate {
  readonly mutant: Mutant;
  /** `broken`: a guarantee fails. `harmless`: proved that nothing that protects is lost. `unguarded`: something is lost and no guarantee says so. */
  readonly end: 'broken' | 'harmless' | 'unguarded' | 'open';
  /** The guarantees that some visit was seen to break. */
  readonly guarantees: readonly string[];
  /** Of a harmless one: the rules, or needs, that protect in its place. */
  readonly coveredBy: readonly string[];
}

/** A visit that was met before, with what is already known of it. */
interface Seen {
  readonly isTrue: (name: string) => boolean;
  readonly known: Map<Literal, boolean>;
}

/** Tries mutants of one logic against its guarantees, over every possible visit. */
export class Mutation {
  readonly logic: Logic;
  readonly #graph = new Graph();
  readonly #variables: AnswerVariables;
  readonly #original: RecommendationEncoder;
  readonly #unbroken: ReadonlyMap<string, Literal>;
  readonly #coherent: Literal;
  readonly #solver: Solver;
  readonly #seen: Seen[] = [];
  readonly #cover: CoverFinder;

  constructor(z3: Z3, logic: Logic) {
    this.logic = logic;
    this.#variables = new AnswerVariables(this.#graph, logic);
    this.#original = new RecommendationEncoder(this.#graph, this.#variables, logic);
    this.#unbroken = new Map(logic.guarantees.map((one) => [one.id, brokenBy(this.#original, one)]));
    this.#coherent = new VisitEncoder(this.#graph, this.#variables, this.#original.verdicts).coherent;
    this.#solver = new Solver(z3, this.#graph, 10_000);
    this.#solver.assume(this.#variables.valid(logic));
    this.#cover = new CoverFinder(this.#graph, this.#solver);
    const random = seeded(1);
    for (let n = 0; n < 150; n++) {
      const visit = randomVisit(logic, random, { skip: 0.05, danger: n % 2 === 0 ? 0.2 : 0.6 });
      this.#seen.push({ isTrue: this.#variables.assignment(visit), known: new Map() });
    }
  }

  async fate(mutant: Mutant): Promise<Fate> {
    const encoder = this.#encode(mutant);
    const touched = mutant.logic.guarantees
      .map((one) => ({ id: one.id, broken: brokenBy(encoder, one) }))
      .filter(({ id, broken }) => broken !== this.#unbroken.get(id));
    const focus = this.#focus(mutant);
    const guarantees = await this.#find(touched, focus);
    if (guarantees === null) return { mutant, end: 'open', guarantees: [], coveredBy: [] };
    if (guarantees.length > 0) return { mutant, end: 'broken', guarantees, coveredBy: [] };
    const lost = this.#lost(mutant, encoder);
    // A turn that was changed is judged by the visits that the screen led before.
    const visits = mutant.of === 'askWhen' ? this.#coherent : yes;
    const answered = await this.#solver.ask(this.#graph.all([focus, visits, lost]));
    if (answered.found === 'unknown') return { mutant, end: 'open', guarantees, coveredBy: [] };
    if (answered.found === 'yes') return { mutant, end: 'unguarded', guarantees, coveredBy: [] };
    return { mutant, end: 'harmless', guarantees, coveredBy: await this.#cover.of(mutant, encoder, focus) };
  }

  /** Whether a guarantee fails once everything that serves it is taken away. */
  async canBreak({ never, atLeast, always, ...guarantee }: Guarantee): Promise<boolean> {
    const serves = (rule: Logic['rules'][number]): boolean =>
      Object.keys(atLeast ?? {}).some((name) => rule.then.raise?.[name as 'help'] !== undefined) ||
      (rule.then.note ?? []).includes(always?.note ?? '') ||
      (rule.then.set ?? []).some(({ length }) => length !== undefined && never?.length !== undefined) ||
      (always?.outcome === 'care-first' && (rule.then.defer === true || rule.then.raise?.help === 'now')) ||
      (rule.then.ruleOut ?? []).some((id) => never?.candidates?.includes(id));
    const care = (rule: Logic['rules'][number]): boolean =>
      never !== undefined && (rule.then.defer === true || rule.then.raise?.help === 'now');
    const candidates = [...this.logic.candidates].map(([id, { needs, ...rest }]): [string, typeof rest] => [
      id,
      never?.candidates?.includes(id) || needs === undefined ? rest : { ...rest, ...{ needs } },
    ]);
    const stripped: Logic = {
      ...this.logic,
      rules: this.logic.rules.filter((rule) => !serves(rule) && !care(rule)),
      candidates: new Map(candidates),
    };
    const encoder = new RecommendationEncoder(this.#graph, this.#variables, stripped, this.#original.verdicts);
    const parts = { ...guarantee, ...(never && { never }), ...(atLeast && { atLeast }), ...(always && { always }) };
    return (await this.#solver.ask(brokenBy(encoder, parts))).found === 'yes';
  }

  close(): void {
    this.#solver.close();
  }

  #encode({ of, logic }: Mutant): RecommendationEncoder {
    const verdicts = of === 'askWhen' ? undefined : this.#original.verdicts;
    return new RecommendationEncoder(this.#graph, this.#variables, logic, verdicts);
  }

  /** The guarantees that some visit breaks: one seen before, else one that the solver finds. Null when time ran out. */
  async #find(touched: readonly { id: string; broken: Literal }[], focus: Literal): Promise<string[] | null> {
    for (const { isTrue, known } of this.#seen) {
      const ids = touched.filter(({ broken }) => this.#graph.holds(broken, isTrue, known)).map(({ id }) => id);
      if (ids.length > 0) return ids;
    }
    const answered = await this.#solver.ask(
      this.#graph.all([focus, this.#graph.any(touched.map(({ broken }) => broken))]),
    );
    if (answered.found === 'unknown') return null;
    if (answered.found === 'no') return [];
    const seen = { isTrue: answered.isTrue, known: new Map<Literal, boolean>() };
    this.#seen.push(seen);
    return touched.filter(({ broken }) => this.#graph.holds(broken, seen.isTrue, seen.known)).map(({ id }) => id);
  }

  /** The visits in which the mistake can show at all: all others end as before, and before nothing was broken. */
  #focus({ of, id, logic }: Mutant): Literal {
    if (of === 'askWhen') return yes;
    const met = (from: Logic): Literal => {
      const rule = from.rules.find((one) => one.id === id)?.when ?? { any: [] };
      const needs = from.candidates.get(id)?.needs ?? { all: [] };
      return this.#original.verdicts.judge(of === 'rule' ? rule : needs).met;
    };
    const [before, after] = [met(this.logic), met(logic)];
    return before === after ? before : not(this.#graph.same(before, after));
  }

  /** Something that protects is lost: a level, care first, or a candidate kept away. */
  #lost({ of, id, logic }: Mutant, encoder: RecommendationEncoder): Literal {
    const graph = this.#graph;
    const levels = (['help', 'referral', 'medical'] as const).flatMap((name) =>
      levelOrders[name].map((level) =>
        graph.all([this.#original.levelAtLeast(name, level), not(encoder.levelAtLeast(name, level))]),
      ),
    );
    const own = this.logic.rules.find((rule) => rule.id === id && of === 'rule');
    const offered = (of === 'needs' ? [id] : (own?.then.ruleOut ?? [])).map((candidate) =>
      graph.all([encoder.recommends(candidate), not(this.#original.recommends(candidate))]),
    );
    const care = graph.all([this.#original.outcome('care-first'), not(encoder.outcome('care-first'))]);
    const asked = [...logic.questions.values()]
      .filter(({ locked }) => locked && of === 'askWhen')
      .map((question) => {
        const before = this.logic.questions.get(question.id) ?? question;
        return graph.all([this.#original.verdicts.isAsked(before), not(encoder.verdicts.isAsked(question))]);
      });
    return graph.any([...levels, ...offered, care, ...asked, no]);
  }
}
