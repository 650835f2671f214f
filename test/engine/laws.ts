import fc from 'fast-check';
import { expect } from 'vitest';
import type { Condition } from '../../src/clinic-file/condition.ts';
import type { Logic, Question } from '../../src/clinic-file/logic.ts';
import { readAnswers, skipped, type Answer, type Answers } from '../../src/engine/answers.ts';
import { questionsAsked } from '../../src/engine/flow.ts';
import { Judge } from '../../src/engine/judge.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../../src/engine/level-order.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Ranking, Recommendation } from '../../src/engine/recommendation.ts';
import { anyAnswer } from './visits.ts';

const orders = { help: helpLevels, referral: referralLevels, medical: medicalLevels, need: needLevels } as const;
type LevelName = keyof typeof orders;

export function rankOf(recommendation: Recommendation, name: LevelName): number {
  return (orders[name] as readonly string[]).indexOf(recommendation[name].level);
}

/** Every candidate that the recommendation offers in any way. */
function recommended(recommendation: Recommendation): string[] {
  const of = ({ best, alternatives }: Ranking): string[] => [
    ...(best ? [best.id] : []),
    ...alternatives.map(({ id }) => id),
  ];
  const { formats, modalities, plan, pair } = recommendation;
  const settings = plan ? of(plan.settings) : [];
  const planned = plan ? [plan.format, ...plan.others.map(({ format }) => format)] : [];
  return [
    ...new Set([
      ...of(formats),
      ...of(modalities),
      ...settings,
      ...planned,
      ...(pair?.formats ?? []).filter((id) => id !== 'current'),
    ]),
  ];
}

/** Law 1: the same answers give byte-identical JSON, whatever they are, and nothing throws. */
export function isDeterministic(logic: Logic, input: unknown): void {
  const { answers } = readAnswers(logic, input);
  const before = JSON.stringify(answers);
  const once = JSON.stringify(recommend(logic, answers));
  expect(JSON.stringify(recommend(logic, structuredClone(answers)))).toBe(once);
  expect(JSON.stringify(answers)).toBe(before);
}

function mentionsSkip(condition: Condition): boolean {
  return JSON.stringify(condition).includes('"skipped"');
}

/** The conditions that a logic judges, by what they decide. */
function conditions(logic: Logic): [string, Condition][] {
  return [
    ...logic.rules.map(({ id, when }): [string, Condition] => [`rule ${id}`, when]),
    ...[...logic.questions.values()].flatMap(({ id, askWhen }): [string, Condition][] =>
      askWhen ? [[`askWhen ${id}`, askWhen]] : [],
    ),
    ...[...logic.candidates.values()].flatMap(({ id, needs }): [string, Condition][] =>
      needs ? [[`needs ${id}`, needs]] : [],
    ),
  ].filter(([, condition]) => !mentionsSkip(condition));
}

/** Law 2: answering a question that was open keeps every certain verdict. */
export function keepsCertainty(logic: Logic, open: Answers, answered: Answers): void {
  const before = new Judge(logic, open);
  const after = new Judge(logic, answered);
  for (const [name, condition] of conditions(logic)) {
    const was = before.judge(condition).verdict;
    if (was !== 'unknown') expect([name, after.judge(condition).verdict]).toEqual([name, was]);
  }
}

/** One open question of a visit with an answer for it; null when nothing is open. */
export function closeOne(logic: Logic, answers: Answers): fc.Arbitrary<Answers | null> {
  const open = questionsAsked(logic, answers).filter(({ id }) => answers[id] === undefined || answers[id] === skipped);
  if (open.length === 0) return fc.constant(null);
  return fc
    .constantFrom(...open)
    .chain((question) => anyAnswer(question).map((answer) => ({ ...answers, [question.id]: answer })));
}

/** The answers to a safety question in the order of danger: none, skipped, the signs; a multiple one grows sign by sign. */
function dangerLadder(question: Question): Answer[] {
  const rank = (danger: number): string[] =>
    question.options.filter((option) => option.danger === danger).map(({ id }) => id);
  const none = rank(0);
  const signs = question.options
    .filter(({ danger }) => (danger ?? 0) > 0)
    .sort((a, b) => (a.danger ?? 0) - (b.danger ?? 0));
  if (question.type !== 'multiple') return [...none, skipped, ...signs.map(({ id }) => id)];
  return [none, skipped, ...signs.map((_, i) => signs.slice(0, i + 1).map(({ id }) => id))];
}

/** A visit and the same visit with more danger on one safety question. */
export function moreDanger(logic: Logic, answers: Answers): fc.Arbitrary<[Answers, Answers]> {
  const safety = [...logic.questions.values()].filter((question) => question.safety);
  return fc.constantFrom(...safety).chain((question) =>
    fc.shuffledSubarray(question.options.map(({ id }) => id)).chain((order) => {
      const options =
        question.type === 'multiple'
          ? order.flatMap((id) => question.options.filter((option) => option.id === id))
          : question.options;
      const missing = question.options.filter((option) => !options.includes(option) && option.danger === 0);
      const ladder = dangerLadder({ ...question, options: [...missing, ...options] });
      return fc.tuple(fc.nat(ladder.length - 1), fc.nat(ladder.length - 1)).map(([a, b]): [Answers, Answers] => {
        const at = (i: number): Answers => ({ ...answers, [question.id]: ladder[i] as Answer });
        return [at(Math.min(a, b)), at(Math.max(a, b))];
      });
    }),
  );
}

/** Law 3: danger only raises. `guarded` must not become recommended by it. */
export function onlyRaises(logic: Logic, lower: Answers, higher: Answers, guarded: readonly string[]): void {
  const before = recommend(logic, lower);
  const after = recommend(logic, higher);
  for (const name of ['help', 'referral', 'medical'] as const)
    expect([name, rankOf(after, name)]).toEqual([name, Math.max(rankOf(before, name), rankOf(after, name))]);
  for (const kind of ['formats', 'modalities'] as const) {
    const out = after[kind].ruledOut.map(({ id }) => id);
    const away = [...out, ...after[kind].heldBack.map(({ id }) => id)];
    for (const { id } of before[kind].ruledOut) expect(out).toContain(id);
    for (const { id } of before[kind].heldBack) expect(away).toContain(id);
  }
  const offered = recommended(before);
  for (const id of guarded) if (!offered.includes(id)) expect(recommended(after)).not.toContain(id);
}

/** Law 4: what is ruled out or held back appears nowhere as recommended. */
export function offersNothingHeldBack(recommendation: Recommendation): void {
  const { formats, modalities, plan } = recommendation;
  const rankings = [formats, modalities, ...(plan ? [plan.settings] : [])];
  const away = rankings.flatMap(({ ruledOut, heldBack }) => [...ruledOut, ...heldBack].map(({ id }) => id));
  expect(recommended(recommendation).filter((id) => away.includes(id))).toEqual([]);
}

/** Law 5: the outcomes, in their order. */
export function endsInOrder(logic: Logic, answers: Answers, recommendation: Recommendation): void {
  const { outcome, formats, modalities, pair, plan, help, referral, medical, need, outcomeReasons } = recommendation;
  const judge = new Judge(logic, answers);
  const named = (id: string): string => judge.judge({ condition: id }).verdict;
  const needOpen = logic.rules.some(({ when, then }) => then.raise?.need && judge.judge(when).verdict === 'unknown');
  const deferred = logic.rules.some((rule) => rule.then.defer && judge.judge(rule.when).verdict === 'met');
  const raised = help.level !== 'none' || referral.level !== 'none' || medical.level !== 'none';
  const expected =
    help.level === 'now' || deferred
      ? 'care-first'
      : named('questions-only') === 'met' && !raised
        ? 'questions-only'
        : need.level === 'none' && !needOpen && !raised && named('wish') === 'not-met'
          ? 'not-now'
          : 'recommended';
  expect(outcome).toBe(expected);
  if (outcome === 'care-first') expect(outcomeReasons.length).toBeGreaterThan(0);
  if (outcome !== 'recommended') {
    expect([formats.best, modalities.best, pair, plan]).toEqual([null, null, null, null]);
    expect([...formats.alternatives, ...modalities.alternatives]).toEqual([]);
  }
}
