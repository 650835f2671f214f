import type { Logic, Question } from '../clinic-file/logic.ts';
import { skipped, type Answers } from '../engine/answers.ts';
import { firedRules } from '../engine/fired.ts';
import { Judge } from '../engine/judge.ts';
import { recommend } from '../engine/recommend.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import { dangerSteps, type DangerStep, type Setting } from './danger-steps.ts';
import { no, not, yes, type Graph, type Literal } from './graph.ts';
import { levelOrders, type LevelName } from './level-encoder.ts';
import type { Proof } from './proof.ts';
import { EncodingMistaken, timed, type Prover } from './prover.ts';
import type { RecommendationEncoder } from './recommendation-encoder.ts';
import { smallerVisit } from './smaller-visit.ts';
import type { Solver } from './solver.ts';

const protecting = ['help', 'referral', 'medical'] as const satisfies readonly LevelName[];

/** Law 3 as a proof, for each sign of each safety question: danger only raises. */
export async function proveDanger(prover: Prover): Promise<Proof[]> {
  const bySign = new Map<string, DangerStep[]>();
  for (const question of prover.logic.questions.values())
    for (const step of question.safety ? dangerSteps(prover.variables, question) : []) {
      const key = `${question.id} ${step.sign}`;
      bySign.set(key, [...(bySign.get(key) ?? []), step]);
    }
  const solver = prover.solver(yes);
  const proofs: Proof[] = [];
  for (const steps of bySign.values()) {
    prover.options.onProgress?.('danger', proofs.length, bySign.size);
    proofs.push(await timed(() => proveSign(prover, solver, steps)));
  }
  solver.close();
  return proofs;
}

async function proveSign(
  prover: Prover,
  solver: Solver,
  steps: readonly DangerStep[],
): Promise<Omit<Proof, 'seconds'>> {
  const subject = { kind: 'danger', question: steps[0]?.question.id ?? '', sign: steps[0]?.sign ?? '' } as const;
  let status: Proof['status'] = 'proved';
  for (const step of steps) {
    const { lost, natural } = lostBy(prover, step);
    const any = await solver.ask(lost);
    if (any.found === 'unknown') status = 'open';
    if (any.found !== 'yes') continue;
    const better = await solver.ask(prover.graph.all([lost, natural]));
    return { subject, status: 'refuted', ...shown(prover, step, better.found === 'yes' ? better : any) };
  }
  return { subject, status, visits: [], rules: [], found: [] };
}

/** When something that protects is lost by a step; and when both visits are such as the screen leads them. */
function lostBy(
  { graph, encoder, variables, visit, logic }: Prover,
  step: DangerStep,
): Record<'lost' | 'natural', Literal> {
  const before = substituted(graph, step.before);
  const after = substituted(graph, step.after);
  const kept = protections(encoder);
  const guarded = [...logic.candidates.values()].filter((one) => one.guarded).map(({ id }) => encoder.recommends(id));
  const valid = variables.valid(logic);
  const changes = [
    ...kept.map((literal) => graph.all([before(literal), not(after(literal))])),
    ...guarded.map((literal) => graph.all([not(before(literal)), after(literal)])),
  ];
  return {
    lost: graph.all([before(valid), after(valid), graph.any(changes)]),
    natural: graph.all([before(visit.coherent), after(visit.coherent)]),
  };
}

/** All that may not be lost: each level reached, each candidate ruled out, each ruled out or held back. */
function protections(encoder: RecommendationEncoder): Literal[] {
  const levels = protecting.flatMap((name) => levelOrders[name].map((level) => encoder.levelAtLeast(name, level)));
  const away = [...encoder.logic.candidates.keys()].flatMap((id) => {
    const { ruledOut = no, heldBack = no } = encoder.standing(id) ?? {};
    return [ruledOut, encoder.graph.any([ruledOut, heldBack])];
  });
  return [...levels, ...away];
}

function substituted(graph: Graph, setting: Setting): (literal: Literal) => Literal {
  const done = new Map<Literal, Literal>();
  return (literal) => graph.substitute(literal, setting, done);
}

/** Both visits, replayed in the engine and made small together. */
function shown(
  { graph, variables, logic }: Prover,
  { question, before, after }: DangerStep,
  { isTrue }: { readonly isTrue: (name: string) => boolean },
): Pick<Proof, 'visits' | 'rules' | 'found'> {
  const withSetting = (setting: Setting): Answers => {
    const set = new Map(
      [...setting].flatMap(([literal, value]): [string, boolean][] => {
        const node = graph.node(literal);
        return node.kind === 'variable' ? [[node.name, value === yes]] : [];
      }),
    );
    return variables.answers((name) => set.get(name) ?? isTrue(name));
  };
  const lower = withSetting(before);
  const higher = withSetting(after);
  const pair = (rest: Answers): [Answers, Answers] => [only(rest, question, lower), only(rest, question, higher)];
  const losses = (rest: Answers): string[] => lossesOf(logic, ...pair(rest));
  const [first] = losses(lower);
  if (first === undefined) throw new EncodingMistaken(`danger on ${question.id}`, higher);
  const rest = smallerVisit({ ...lower, [question.id]: lower[question.id] ?? skipped }, (less) =>
    losses(less).includes(first),
  );
  const visits = pair(rest);
  return { visits, rules: rulesLost(logic, ...visits), found: losses(rest) };
}

/** The visit with the answer to one question taken from another visit. */
function only(rest: Answers, { id }: Question, from: Answers): Answers {
  const others = Object.entries(rest).filter(([other]) => other !== id);
  return Object.fromEntries(from[id] === undefined ? others : [...others, [id, from[id]]]);
}

/** What the second visit has lost, as short facts. */
function lossesOf(logic: Logic, before: Answers, after: Answers): string[] {
  const [was, is] = [recommend(logic, before), recommend(logic, after)];
  const order = (name: LevelName, { [name]: { level } }: Recommendation): number =>
    (levelOrders[name] as readonly string[]).indexOf(level);
  const guarded = [...logic.candidates.values()].filter((one) => one.guarded).map(({ id }) => id);
  return [
    ...protecting
      .filter((name) => order(name, is) < order(name, was))
      .map((name) => `${name} ${was[name].level} → ${is[name].level}`),
    ...['formats' as const, 'modalities' as const].flatMap((kind) => {
      const out = is[kind].ruledOut.map(({ id }) => id);
      const away = [...out, ...is[kind].heldBack.map(({ id }) => id)];
      return [
        ...was[kind].ruledOut.filter(({ id }) => !out.includes(id)).map(({ id }) => `no longer ruled out: ${id}`),
        ...was[kind].heldBack.filter(({ id }) => !away.includes(id)).map(({ id }) => `no longer held back: ${id}`),
      ];
    }),
    ...guarded.filter((id) => offers(is, id) && !offers(was, id)).map((id) => `recommends ${id}`),
  ];
}

function offers({ formats, pair }: Recommendation, id: string): boolean {
  return (
    [formats.best, ...formats.alternatives].some((ranked) => ranked?.id === id) || (pair?.formats.includes(id) ?? false)
  );
}

/** The rules that fired before and no longer do. */
function rulesLost(logic: Logic, before: Answers, after: Answers): string[] {
  const now = new Set(firedRules(logic, new Judge(logic, after)).map(({ rule }) => rule.id));
  return firedRules(logic, new Judge(logic, before))
    .map(({ rule }) => rule.id)
    .filter((id) => !now.has(id));
}
