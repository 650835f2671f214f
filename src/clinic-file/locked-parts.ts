import type { Condition } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { candidatesIn, entry, leavesOf, namedIn } from './mentions.ts';

type Rule = LogicFile['rules'][string];

/** What of the basis no clinic file may change or take away. */
export interface LockedParts {
  readonly sections: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly guarantees: ReadonlySet<string>;
  /** Candidates that locked rules, guarantees or needs name: they must stay. */
  readonly candidates: ReadonlySet<string>;
  /** Questions outside the locked sections on which locked parts rest: they and these options must stay. */
  readonly used: ReadonlyMap<string, ReadonlySet<string>>;
  /** Questions that a locked scale sums: their scores must stay. */
  readonly summed: ReadonlySet<string>;
}

/**
 * The locked sections, and all that makes them count.
 *
 * A safety question that stays as it is protects nobody if the rule on its answer is gone, if a named condition in that rule is redefined, or if couple therapy no longer needs "violence is no".
 * So each rule that raises help, referral or medical, rules out or defers is locked with the conditions, scales, questions and options it rests on; so are all guarantees, `needs` and `guarded`.
 * When a question *outside* the safety section is asked stays the clinic's own decision: what is not asked is unknown, never "no".
 */
export function lockedParts(basis: LogicFile): LockedParts {
  const sections = idsOf(basis.sections, (section) => section.locked === true);
  const questions = idsOf(basis.questions, (question) => sections.has(question.section));
  const rules = idsOf(basis.rules, protects);
  const roots = [
    ...pick(basis.questions, questions).map((question) => question.askWhen),
    ...pick(basis.rules, rules).map((rule) => rule.when),
    ...Object.values(basis.guarantees).map((guarantee) => guarantee.when),
    ...Object.values(basis.candidates).map((candidate) => candidate.needs),
  ];
  const reached = reach(basis, roots);
  const named = [
    ...pick(basis.rules, rules).flatMap((rule) => candidatesIn(rule.then).map(({ id }) => id)),
    ...Object.values(basis.guarantees).flatMap((guarantee) => guarantee.never?.candidates ?? []),
    ...idsOf(basis.candidates, (candidate) => candidate.needs !== undefined || candidate.guarded === true),
  ];
  return {
    ...{ sections, questions, rules, candidates: new Set(named) },
    guarantees: new Set(Object.keys(basis.guarantees)),
    conditions: reached.conditions,
    scales: reached.scales,
    used: new Map([...reached.questions].filter(([id]) => !questions.has(id))),
    summed: new Set(pick(basis.scales, reached.scales).flatMap((scale) => scale.sum)),
  };
}

/** True for a rule that protects somebody. */
function protects({ then }: Rule): boolean {
  const raised = then.raise ?? {};
  const raises = [raised.help, raised.referral, raised.medical].some((level) => level !== undefined);
  return raises || then.defer === true || (then.ruleOut ?? []).length > 0;
}

interface Reached {
  readonly conditions: Set<string>;
  readonly scales: Set<string>;
  readonly questions: Map<string, Set<string>>;
}

/** Everything that conditions mention, through named ones and scales. */
function reach(basis: LogicFile, roots: readonly (Condition | undefined)[]): Reached {
  const reached: Reached = { conditions: new Set(), scales: new Set(), questions: new Map() };
  const question = (id: string, options: readonly string[]): void => {
    const known = reached.questions.get(id) ?? new Set();
    for (const option of options) known.add(option);
    reached.questions.set(id, known);
  };
  const walk = (condition: Condition): void => {
    for (const { leaf } of leavesOf(condition)) {
      if ('skipped' in leaf) question(leaf.skipped, []);
      else if ('question' in leaf) question(leaf.question, namedIn(leaf));
      else if ('scale' in leaf) {
        reached.scales.add(leaf.scale);
        for (const id of entry(basis.scales, leaf.scale)?.sum ?? []) question(id, []);
      } else if (!reached.conditions.has(leaf.condition)) {
        reached.conditions.add(leaf.condition);
        const named = entry(basis.conditions, leaf.condition);
        if (named) walk(named);
      }
    }
  };
  for (const root of roots) if (root) walk(root);
  return reached;
}

function idsOf<E>(entries: Readonly<Record<string, E>>, wanted: (entry: E) => boolean): Set<string> {
  return new Set(Object.entries(entries).flatMap(([id, one]) => (wanted(one) ? [id] : [])));
}

function pick<E>(entries: Readonly<Record<string, E>>, ids: ReadonlySet<string>): E[] {
  return Object.entries(entries).flatMap(([id, one]) => (ids.has(id) ? [one] : []));
}
