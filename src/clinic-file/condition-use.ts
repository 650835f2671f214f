import type { Issue, Path } from '../foundation/issue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { conditionsOf, entry, leavesOf, type PlacedCondition, type PlacedLeaf } from './mentions.ts';

/** Conditions that ask something of a question which its kind cannot answer, or stand where they may not. */
export function conditionUseIssues(logic: LogicFile): Issue[] {
  return conditionsOf(logic).flatMap((placed) => [
    ...countIssues(placed.condition, placed.path),
    ...leavesOf(placed.condition, placed.path).flatMap((leaf) => [
      ...skippedIssues(logic, placed, leaf),
      ...leafIssues(logic, leaf.leaf, leaf.path),
    ]),
  ]);
}

function issue(code: string, path: Path, found: string, expected: string): Issue {
  return { code, severity: 'error', path, found, expected };
}

/** `skipped` is not kept by a later answer, so it may only add advice, never decide. */
function skippedIssues(logic: LogicFile, { use, id }: PlacedCondition, { leaf, path, negated }: PlacedLeaf): Issue[] {
  if (!('skipped' in leaf)) return [];
  const then = use === 'rule' ? entry(logic.rules, id)?.then : undefined;
  const onlyAdvises = then && Object.keys(then).every((effect) => effect === 'raise' || effect === 'note');
  const found = negated ? [issue('skipped-negated', path, leaf.skipped, 'not under "not"')] : [];
  return onlyAdvises || use === 'guarantee'
    ? found
    : [...found, issue('skipped-misplaced', path, leaf.skipped, 'raise, note')];
}

function leafIssues(logic: LogicFile, leaf: Leaf, path: Path): Issue[] {
  if (!('question' in leaf)) return [];
  const question = entry(logic.questions, leaf.question);
  if (!question) return [];
  const wrong = (expected: string): Issue[] => [
    issue('wrong-condition', path, `${leaf.question} (${question.type})`, expected),
  ];
  if ('number' in leaf)
    return question.type === 'number' ? rangeIssues(leaf.number, [...path, 'number']) : wrong('number');
  if (question.type === 'number') return wrong('{ "number": { "min": …, "max": … } }');
  if ('chosen' in leaf)
    return question.type === 'multiple' ? rangeIssues(leaf.chosen, [...path, 'chosen']) : wrong('multiple');
  if (!('atLeast' in leaf)) return [];
  const grade = entry(question.options ?? {}, leaf.atLeast);
  const signs = Object.entries(question.options ?? {}).flatMap(([id, { danger }]) => (danger ? [id] : []));
  return grade && !grade.danger
    ? [issue('at-least-not-sign', [...path, 'atLeast'], leaf.atLeast, signs.join(', ') || 'is')]
    : [];
}

function rangeIssues({ min, max }: { min?: number | undefined; max?: number | undefined }, path: Path): Issue[] {
  const empty = (min === undefined && max === undefined) || (min ?? -Infinity) > (max ?? Infinity);
  return empty ? [issue('empty-range', path, `${String(min ?? '')}..${String(max ?? '')}`, 'min <= max')] : [];
}

/** "At least n of" asks for at least one, and for no more than there are. */
function countIssues(condition: Condition, path: Path): Issue[] {
  const many = (key: string, parts: readonly Condition[]): Issue[] =>
    parts.flatMap((part, i) => countIssues(part, [...path, key, i]));
  if ('all' in condition) return many('all', condition.all);
  if ('any' in condition) return many('any', condition.any);
  if ('not' in condition) return countIssues(condition.not, [...path, 'not']);
  if (!('of' in condition)) return [];
  const possible = condition.atLeast >= 1 && condition.atLeast <= condition.of.length;
  return [
    ...(possible
      ? []
      : [issue('impossible-count', [...path, 'atLeast'], String(condition.atLeast), `1..${condition.of.length}`)]),
    ...many('of', condition.of),
  ];
}
