import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { Judge } from '../engine/judge.ts';
import { recommend } from '../engine/recommend.ts';
import { differsIn, said } from './differences.ts';
import { not, type Literal } from './graph.ts';
import { outputsOf } from './outputs.ts';
import type { Proof } from './proof.ts';
import { timed, type Prover } from './prover.ts';
import { RecommendationEncoder } from './recommendation-encoder.ts';
import type { Solver } from './solver.ts';

/** Visits tried for each rule before the solver is asked. */
const tried = 25;

/**
 * Rules that change nothing of any recommendation, and pairs of rules that always fire together. What is only a reason does not count as a change.
 *
 * @param visits Visits to look at first: together they bring about all that can come about.
 */
export async function findRedundancy(prover: Prover, visits: readonly Answers[]): Promise<Proof[]> {
  const { logic } = prover;
  const firing = new Map(logic.rules.map(({ id }) => [id, new Set<Answers>()]));
  for (const visit of visits) {
    const judge = new Judge(logic, visit);
    for (const { id, when } of logic.rules) if (judge.judge(when).verdict === 'met') firing.get(id)?.add(visit);
  }
  const solver = prover.solver(prover.visit.coherent);
  const proofs: Proof[] = [];
  for (const [i, { id }] of logic.rules.entries()) {
    prover.options.onProgress?.('idle-rule', i, logic.rules.length);
    const shown = [...(firing.get(id) ?? [])].slice(0, tried);
    proofs.push(await timed(() => proveChange(prover, solver, id, shown)));
  }
  for (const [i, [one, other]] of alike(firing).entries()) {
    prover.options.onProgress?.('twin-rules', i, logic.rules.length);
    proofs.push(await timed(() => proveApart(prover, solver, one, other)));
  }
  solver.close();
  return proofs;
}

/** Shows a visit that would end otherwise without the rule, or proves that there is none. */
async function proveChange(
  prover: Prover,
  solver: Solver,
  id: string,
  visits: readonly Answers[],
): Promise<Omit<Proof, 'seconds'>> {
  const subject = { kind: 'idle-rule', id } as const;
  const { logic, graph, variables, encoder } = prover;
  const without = withoutRule(logic, id);
  const shown = visits.find((visit) => said(recommend(logic, visit)) !== said(recommend(without, visit)));
  if (shown) return { subject, status: 'proved', visits: [shown], rules: [], found: [] };
  const other = new RecommendationEncoder(graph, variables, without, encoder.verdicts);
  // A rule that sets nothing changes a plan only by changing what it is a plan for.
  const plans = logic.rules.some((rule) => rule.id === id && rule.then.set !== undefined);
  const answered = await solver.ask(differsIn(graph, outputsOf(encoder, plans), outputsOf(other, plans)));
  if (answered.found !== 'yes')
    return { subject, status: answered.found === 'no' ? 'refuted' : 'open', visits: [], rules: [], found: [] };
  return { subject, status: 'proved', visits: [prover.answers(answered)], rules: [], found: [] };
}

function withoutRule(logic: Logic, id: string): Logic {
  return { ...logic, rules: logic.rules.filter((rule) => rule.id !== id) };
}

/** Pairs of rules that fired in the same visits. */
function alike(firing: ReadonlyMap<string, ReadonlySet<Answers>>): [string, string][] {
  const entries = [...firing];
  return entries.flatMap(([one, visits], i) =>
    entries
      .slice(i + 1)
      .filter(([, others]) => others.size === visits.size && [...visits].every((visit) => others.has(visit)))
      .map(([other]): [string, string] => [one, other]),
  );
}

/** Shows a visit in which only one of two rules fires, or proves that there is none. */
async function proveApart(prover: Prover, solver: Solver, id: string, other: string): Promise<Omit<Proof, 'seconds'>> {
  const subject = { kind: 'twin-rules', id, other } as const;
  const fired = (rule: string): Literal => prover.encoder.fired.get(rule) ?? 0;
  const answered = await solver.ask(not(prover.graph.same(fired(id), fired(other))));
  const status = answered.found === 'yes' ? 'proved' : answered.found === 'no' ? 'refuted' : 'open';
  const visits = answered.found === 'yes' ? [prover.answers(answered)] : [];
  return { subject, status, visits, rules: [], found: [] };
}
