import type { Condition, Leaf } from '../clinic-file/condition.ts';
import type { Logic, Rule } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';

/** How far the answer to a question reaches: also by way of named conditions, scales and the questions that it brings up. */
export class Reach {
  readonly #rulesBehind = new Map<string, Set<Rule>>();
  readonly #rulesOn = new Map<CandidateKind, Set<Rule>>();
  readonly #kinds = new Map<string, Set<CandidateKind>>();

  constructor(logic: Logic) {
    const behind = new Behind(logic);
    const kindsOf = ({ favour, ruleOut }: Rule['then']): Set<CandidateKind> =>
      new Set([...Object.keys(favour ?? {}), ...(ruleOut ?? [])].flatMap((id) => logic.candidates.get(id)?.kind ?? []));
    for (const rule of logic.rules) {
      const kinds = kindsOf(rule.then);
      for (const kind of kinds) at(this.#rulesOn, kind).add(rule);
      for (const question of behind.condition(rule.when)) {
        at(this.#rulesBehind, question).add(rule);
        for (const kind of kinds) at(this.#kinds, question).add(kind);
      }
    }
    for (const { kind, needs } of logic.candidates.values())
      if (needs) for (const question of behind.condition(needs)) at(this.#kinds, question).add(kind);
  }

  /** The rules whose verdict may rest on the answer. */
  rulesBehind(question: string): ReadonlySet<Rule> {
    return at(this.#rulesBehind, question);
  }

  /** The rules that count in a ranking, in the logic's order. */
  rulesOn(kind: CandidateKind): readonly Rule[] {
    return [...at(this.#rulesOn, kind)];
  }

  /** Whether the ranking of these candidates may rest on the answer. */
  bearsOn(question: string, kind: CandidateKind): boolean {
    return at(this.#kinds, question).has(kind);
  }
}

function at<Key, Value>(sets: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

/** The questions on which a verdict may rest. */
class Behind {
  readonly #logic: Logic;
  readonly #questions = new Map<string, ReadonlySet<string>>();
  readonly #named = new Map<string, ReadonlySet<string>>();

  constructor(logic: Logic) {
    this.#logic = logic;
  }

  condition(condition: Condition): ReadonlySet<string> {
    return union(leavesOf(condition).map((leaf) => this.#leaf(leaf)));
  }

  #leaf(leaf: Leaf): ReadonlySet<string> {
    if ('condition' in leaf) {
      const named = this.#logic.conditions.get(leaf.condition);
      return remember(this.#named, leaf.condition, () => (named ? this.condition(named) : new Set()));
    }
    if ('scale' in leaf) {
      const sum = this.#logic.scales.get(leaf.scale)?.sum ?? [];
      return union(sum.map((id) => this.#question(id)));
    }
    return this.#question('skipped' in leaf ? leaf.skipped : leaf.question);
  }

  /** The question itself, and those on which it depends whether and what it asks. */
  #question(id: string): ReadonlySet<string> {
    return remember(this.#questions, id, () => {
      const { askWhen, optionsFrom } = this.#logic.questions.get(id) ?? {};
      return union([
        new Set([id]),
        ...(askWhen ? [this.condition(askWhen)] : []),
        ...(optionsFrom === undefined ? [] : [this.#question(optionsFrom)]),
      ]);
    });
  }
}

function remember(
  memory: Map<string, ReadonlySet<string>>,
  id: string,
  find: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const known = memory.get(id);
  if (known) return known;
  // A circle, which the parser refuses, would otherwise never end.
  memory.set(id, new Set());
  const found = find();
  memory.set(id, found);
  return found;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Every condition of a logic on which a recommendation rests. */
export function conditionsOf(logic: Logic): Condition[] {
  return [
    ...[...logic.questions.values()].flatMap(({ askWhen }) => askWhen ?? []),
    ...logic.conditions.values(),
    ...[...logic.candidates.values()].flatMap(({ needs }) => needs ?? []),
    ...logic.rules.map(({ when }) => when),
  ];
}

/** The leaves of a condition, without looking into named ones. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('of' in condition) return condition.of.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
