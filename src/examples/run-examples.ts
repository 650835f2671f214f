import type { Logic } from '../clinic-file/logic.ts';
import { firedRules } from '../engine/fired.ts';
import { Judge } from '../engine/judge.ts';
import { helpLevels, medicalLevels, referralLevels } from '../engine/level-order.ts';
import { recommend } from '../engine/recommend.ts';
import type { Level, Ranking, Reason, Recommendation } from '../engine/recommendation.ts';
import { idList, type PlacedExample } from './read-examples.ts';

/** One expectation that did not come true. */
export interface Difference {
  /** The key of `expect`. */
  readonly what: 'best' | 'modality' | 'never' | 'help' | 'referral' | 'medical' | 'outcome' | 'note';
  readonly bound: 'one-of' | 'none-of' | 'all-of' | 'exactly' | 'at-least' | 'at-most';
  readonly expected: readonly string[];
  /** What is there instead. Empty where there is nothing. */
  readonly found: readonly string[];
  /** The rules that did it. */
  readonly rules: readonly string[];
  /** Questions whose answers what was expected still waits for. */
  readonly open: readonly string[];
}

export interface ExampleResult extends PlacedExample {
  /** Empty when the example comes out as expected. */
  readonly differences: readonly Difference[];
}

export interface ExamplesRun {
  readonly results: readonly ExampleResult[];
  /** Rules that fire in no example, in the order of the logic. */
  readonly uncovered: readonly string[];
}

/** Runs each example and says what differs, which rules did it, and which rules no example covers. Pure. */
export function runExamples(logic: Logic, examples: readonly PlacedExample[]): ExamplesRun {
  const covered = new Set<string>();
  const results = examples.map((example) => {
    const judge = new Judge(logic, example.answers);
    for (const { rule } of firedRules(logic, judge)) covered.add(rule.id);
    const recommendation = recommend(logic, example.answers);
    return { ...example, differences: differences(logic, judge, example, recommendation) };
  });
  return { results, uncovered: logic.rules.map(({ id }) => id).filter((id) => !covered.has(id)) };
}

function differences(logic: Logic, judge: Judge, { expect }: PlacedExample, given: Recommendation): Difference[] {
  return [
    ...first('best', expect.best, given.formats, given),
    ...first('modality', expect.modality, given.modalities, given),
    ...never(idList(expect.never), given),
    ...level('help', helpLevels, expect.help, given.help),
    ...level('referral', referralLevels, expect.referral, given.referral),
    ...level('medical', medicalLevels, expect.medical, given.medical),
    ...(expect.outcome === undefined || expect.outcome === given.outcome
      ? []
      : [difference('outcome', 'exactly', [expect.outcome], [given.outcome], given.outcomeReasons)]),
    ...notes(logic, judge, idList(expect.note), given),
  ];
}

/** One of the ids comes first. Else: what came first and why, and what stood in the way of those expected. */
function first(
  what: 'best' | 'modality',
  ids: string | readonly string[] | undefined,
  { best, heldBack, ruledOut }: Ranking,
  given: Recommendation,
): Difference[] {
  const expected = idList(ids);
  if (ids === undefined || expected.includes(best?.id ?? '')) return [];
  const wanted = ({ id }: { readonly id: string }): boolean => expected.includes(id);
  const reasons = [
    ...(best?.reasons.filter(({ counts }) => counts) ?? given.outcomeReasons),
    ...ruledOut.filter(wanted).flatMap((one) => one.reasons),
  ];
  const open = heldBack.filter(wanted).flatMap((one) => one.open);
  return [difference(what, 'one-of', expected, best ? [best.id] : [], reasons, open)];
}

function never(banned: readonly string[], { formats, modalities, plan, pair }: Recommendation): Difference[] {
  const shown = [formats, modalities, ...(plan ? [plan.settings] : [])].flatMap(({ best, alternatives }) => [
    ...(best ? [best] : []),
    ...alternatives,
  ]);
  const paired = (pair?.formats ?? []).map((id) => ({ id, reasons: pair?.reasons ?? [] }));
  const found = [...shown, ...paired].filter(({ id }) => banned.includes(id));
  if (found.length === 0) return [];
  return [
    difference(
      'never',
      'none-of',
      banned,
      found.map(({ id }) => id),
      found.flatMap(({ reasons }): readonly Reason[] => reasons),
    ),
  ];
}

function level<Name extends string>(
  what: 'help' | 'referral' | 'medical',
  order: readonly Name[],
  expected: Name | { readonly atLeast?: Name; readonly atMost?: Name } | undefined,
  { level: found, reasons }: Level<Name>,
): Difference[] {
  const rank = order.indexOf(found);
  const differs = (bound: Difference['bound'], name: Name): Difference[] => [
    difference(what, bound, [name], [found], reasons),
  ];
  if (expected === undefined) return [];
  if (typeof expected === 'string') return expected === found ? [] : differs('exactly', expected);
  const { atLeast, atMost } = expected;
  return [
    ...(atLeast !== undefined && rank < order.indexOf(atLeast) ? differs('at-least', atLeast) : []),
    ...(atMost !== undefined && rank > order.indexOf(atMost) ? differs('at-most', atMost) : []),
  ];
}

function notes(logic: Logic, judge: Judge, expected: readonly string[], given: Recommendation): Difference[] {
  const shown = given.notes.map(({ id }) => id);
  const missing = expected.filter((id) => !shown.includes(id));
  if (missing.length === 0) return [];
  const bringing = logic.rules.filter(({ then }) => then.note?.some((id) => missing.includes(id)));
  const open = bringing.flatMap(({ when }) => judge.judge(when).open);
  return [difference('note', 'all-of', missing, shown, [], open)];
}

function difference(
  what: Difference['what'],
  bound: Difference['bound'],
  expected: readonly string[],
  found: readonly string[],
  reasons: readonly Reason[],
  open: readonly string[] = [],
): Difference {
  const rules = reasons.flatMap(({ rule }) => rule ?? []);
  return { what, bound, expected, found: unique(found), rules: unique(rules), open: unique(open) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
