import type { Logic } from '../clinic-file/logic.ts';
import type { Length, Outcome } from '../clinic-file/logic-schema.ts';
import { given, type Answers } from '../engine/answers.ts';
import { questionsAsked } from '../engine/flow.ts';
import { Judge } from '../engine/judge.ts';
import { recommend } from '../engine/recommend.ts';
import { not, type Literal } from './graph.ts';
import { levelOrders, type LevelName } from './level-encoder.ts';
import { plansLength } from './plan-encoder.ts';
import type { Reachable } from './proof.ts';
import type { Prover } from './prover.ts';

/** Something that must be able to come about. */
export interface Target {
  readonly what: Reachable;
  readonly id: string;
  /** When a visit brings it about. Made only where sampled visits did not. */
  readonly statement: () => Literal;
}

const lengths = ['short', 'long', 'open'] as const satisfies readonly Length[];
const outcomes = ['care-first', 'questions-only', 'not-now', 'recommended'] as const satisfies readonly Outcome[];

/** Every question, option, rule, band, candidate, length, outcome and level of a logic. */
export function targetsOf({ logic, graph, encoder, visit, variables }: Prover): Target[] {
  const { verdicts } = encoder;
  const asked = (id: string): Literal => visit.asked.get(id) ?? 0;
  return [
    ...[...logic.questions.values()].flatMap((question): Target[] => [
      { what: 'question', id: question.id, statement: () => asked(question.id) },
      ...question.options.map(({ id }): Target => ({
        what: 'option',
        id: `${question.id}.${id}`,
        statement: () => graph.all([asked(question.id), variables.option(question.id, id)]),
      })),
    ]),
    ...logic.rules.map(({ id }): Target => ({ what: 'rule', id, statement: () => encoder.fired.get(id) ?? 0 })),
    ...[...logic.scales.values()].flatMap((scale) =>
      scale.bands.map(({ id }): Target => ({
        what: 'band',
        id: `${scale.id}.${id}`,
        statement: () => verdicts.judge({ scale: scale.id, is: id }).met,
      })),
    ),
    ...[...logic.candidates.keys()].map((id): Target => ({
      what: 'candidate',
      id,
      statement: () => encoder.recommends(id),
    })),
    ...lengths.map((id): Target => ({ what: 'length', id, statement: () => plansLength(encoder, id) })),
    ...outcomes.map((id): Target => ({ what: 'outcome', id, statement: () => encoder.outcome(id) })),
    ...(Object.keys(levelOrders) as LevelName[]).flatMap((what) =>
      levelOrders[what].map((id, i): Target => {
        const above = levelOrders[what][i + 1];
        const atLeast = encoder.levelAtLeast(what, id);
        return {
          what,
          id,
          statement: () =>
            above === undefined ? atLeast : graph.all([atLeast, not(encoder.levelAtLeast(what, above))]),
        };
      }),
    ),
  ];
}

/** What one visit brings about, by the engine: each as `what id`. */
export function reachedBy(logic: Logic, answers: Answers): string[] {
  const judge = new Judge(logic, answers);
  const { outcome, formats, modalities, pair, plan, ...rest } = recommend(logic, answers);
  const rankings = [formats, modalities, ...(plan ? [plan.settings] : [])];
  const candidates = rankings.flatMap(({ best, alternatives }) => [...(best ? [best] : []), ...alternatives]);
  return [
    ...questionsAsked(logic, answers).flatMap((question) => {
      const answer = given(logic, answers, question);
      const chosen = answer && 'chosen' in answer ? answer.chosen : [];
      return [`question ${question.id}`, ...chosen.map((option) => `option ${question.id}.${option}`)];
    }),
    ...logic.rules.filter(({ when }) => judge.judge(when).verdict === 'met').map(({ id }) => `rule ${id}`),
    ...[...logic.scales.values()].flatMap((scale) =>
      scale.bands
        .filter(({ id }) => judge.judge({ scale: scale.id, is: id }).verdict === 'met')
        .map(({ id }) => `band ${scale.id}.${id}`),
    ),
    ...[...candidates.map(({ id }) => id), ...(pair?.formats ?? [])].map((id) => `candidate ${id}`),
    ...(plan ? [plan, ...plan.others] : []).map(({ length }) => `length ${length.value}`),
    `outcome ${outcome}`,
    ...(Object.keys(levelOrders) as LevelName[]).map((what) => `${what} ${rest[what].level}`),
  ];
}
