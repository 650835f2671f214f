import type { Path } from '../foundation/issue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';

/** A leaf with where it stands, and whether an odd number of `not` lies above it. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: Path;
  readonly negated: boolean;
}

/** A condition with where it stands and what it is for. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
  readonly use: 'askWhen' | 'named' | 'needs' | 'rule' | 'guarantee';
  readonly id: string;
}

/** The leaves of a condition, without looking into named ones. */
export function leavesOf(condition: Condition, path: Path = [], negated = false): PlacedLeaf[] {
  const many = (key: string, parts: readonly Condition[]): PlacedLeaf[] =>
    parts.flatMap((part, i) => leavesOf(part, [...path, key, i], negated));
  if ('all' in condition) return many('all', condition.all);
  if ('any' in condition) return many('any', condition.any);
  if ('of' in condition) return many('of', condition.of);
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not'], !negated);
  return [{ leaf: condition, path, negated }];
}

/** Every condition of a logic file. */
export function conditionsOf(logic: LogicFile): PlacedCondition[] {
  const collect = (
    use: PlacedCondition['use'],
    collection: keyof LogicFile,
    conditions: Readonly<Record<string, Condition | undefined>>,
    ...key: string[]
  ): PlacedCondition[] =>
    Object.entries(conditions).flatMap(([id, condition]) =>
      condition === undefined ? [] : [{ condition, path: ['logic', collection, id, ...key], use, id }],
    );
  const each = <E>(entries: Readonly<Record<string, E>>, pick: (entry: E) => Condition | undefined) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, pick(entry)]));
  return [
    ...collect(
      'askWhen',
      'questions',
      each(logic.questions, (question) => question.askWhen),
      'askWhen',
    ),
    ...collect('named', 'conditions', logic.conditions),
    ...collect(
      'needs',
      'candidates',
      each(logic.candidates, (candidate) => candidate.needs),
      'needs',
    ),
    ...collect(
      'rule',
      'rules',
      each(logic.rules, (rule) => rule.when),
      'when',
    ),
    ...collect(
      'guarantee',
      'guarantees',
      each(logic.guarantees, (guarantee) => guarantee.when),
      'when',
    ),
  ];
}

/** The questions that a condition mentions, through named conditions and scales. */
export function mentioned(
  logic: LogicFile,
  condition: LogicFile['conditions'][string],
  seen = new Set<string>(),
): Set<string> {
  const found = new Set<string>();
  for (const { leaf } of leavesOf(condition)) {
    if ('question' in leaf) found.add(leaf.question);
    else if ('skipped' in leaf) found.add(leaf.skipped);
    else if ('scale' in leaf) for (const id of entry(logic.scales, leaf.scale)?.sum ?? []) found.add(id);
    else {
      const named = entry(logic.conditions, leaf.condition);
      if (!named || seen.has(leaf.condition)) continue;
      seen.add(leaf.condition);
      for (const id of mentioned(logic, named, seen)) found.add(id);
    }
  }
  return found;
}

/** The ids that a leaf names among its question's options or its scale's bands. */
export function namedIn(leaf: Leaf): readonly string[] {
  if ('is' in leaf) return list(leaf.is);
  return 'atLeast' in leaf ? [leaf.atLeast] : [];
}

export function list(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}

/** The candidates that a rule's effects name, with where they stand in `then`. `current` stands for a therapy under way. */
export function candidatesIn(then: LogicFile['rules'][string]['then']): { id: string; path: Path }[] {
  return [
    ...Object.keys(then.favour ?? {}).map((id) => ({ id, path: ['favour', id] })),
    ...(then.ruleOut ?? []).map((id, i) => ({ id, path: ['ruleOut', i] })),
    ...(then.pair?.formats ?? [])
      .map((id, i) => ({ id, path: ['pair', 'formats', i] }))
      .filter(({ id }) => id !== 'current'),
    ...(then.set ?? []).flatMap((set, i) =>
      (set.for ?? []).map((id, place) => ({ id, path: ['set', i, 'for', place] })),
    ),
  ];
}

/** An entry by id; undefined also for what an object brings along, such as `valueOf`. */
export function entry<E>(entries: Readonly<Record<string, E>>, id: string): E | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** A safety question: its options carry a danger order. */
export function isSafety(question: LogicFile['questions'][string] | undefined): boolean {
  return Object.values(question?.options ?? {}).some((option) => option.danger !== undefined);
}
