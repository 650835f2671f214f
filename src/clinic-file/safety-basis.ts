import type { Condition, Leaf } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { entry } from './mentions.ts';

const never: Condition = { any: [] };
const always: Condition = { all: [] };

/**
 * The basis `safety`: the locked sections, and of everything else what can be said of their questions alone.
 *
 * A question that is left out is never asked, so conditions about it are never met: they are cut out of `any`, and a rule that rests on nothing else goes.
 * Candidates stay, or the rules that rule them out would have no object. Of their `needs` only what the safety section answers stays: the clinic brings its own questions, and whether a partner is willing is for it to ask.
 */
export function safetyBasis(basis: LogicFile): LogicFile {
  const sections = keep(basis.sections, (section) => (section.locked ? section : null));
  const questions = keep(basis.questions, (question) => (entry(sections, question.section) ? question : null));
  const scales = keep(basis.scales, (scale) => (scale.sum.every((id) => entry(questions, id)) ? scale : null));
  const cutter = new Cutter(basis, questions, scales);
  const withWhen = <E extends { readonly when: Condition }>(one: E): E | null => {
    const when = cutter.cut(one.when);
    return isNever(when) || (isAlways(when) && !isAlways(one.when)) ? null : { ...one, when };
  };
  return {
    ...basis,
    sections,
    questions,
    scales,
    conditions: keep(basis.conditions, (condition) => {
      const cut = cutter.cut(condition);
      return isNever(cut) ? null : cut;
    }),
    candidates: keep(basis.candidates, ({ needs, ...candidate }) =>
      needs === undefined ? candidate : { ...candidate, needs: cutter.relax(needs) },
    ),
    rules: keep(basis.rules, withWhen),
    guarantees: keep(basis.guarantees, withWhen),
  };
}

class Cutter {
  readonly #basis: LogicFile;
  readonly #questions: LogicFile['questions'];
  readonly #scales: LogicFile['scales'];

  constructor(basis: LogicFile, questions: LogicFile['questions'], scales: LogicFile['scales']) {
    this.#basis = basis;
    this.#questions = questions;
    this.#scales = scales;
  }

  /** The condition with everything about questions that are left out taken as never met. */
  cut(condition: Condition): Condition {
    if ('all' in condition) return all(condition.all.map((part) => this.cut(part)));
    if ('any' in condition) return any(condition.any.map((part) => this.cut(part)));
    if ('not' in condition) {
      const inner = this.cut(condition.not);
      return isNever(inner) ? always : isAlways(inner) ? never : { not: inner };
    }
    if ('of' in condition) {
      const of = condition.of.map((part) => this.cut(part)).filter((part) => !isNever(part));
      return of.length < condition.atLeast ? never : { ...condition, of };
    }
    return this.#leaf(condition);
  }

  /** A need without the parts of an `all` that only questions left out could meet. */
  relax(needs: Condition): Condition {
    if (!('all' in needs)) return this.cut(needs);
    return all(needs.all.map((part) => this.cut(part)).filter((part) => !isNever(part)));
  }

  #leaf(leaf: Leaf): Condition {
    if ('skipped' in leaf) return entry(this.#questions, leaf.skipped) ? leaf : never;
    if ('question' in leaf) return entry(this.#questions, leaf.question) ? leaf : never;
    if ('scale' in leaf) return entry(this.#scales, leaf.scale) ? leaf : never;
    const named = entry(this.#basis.conditions, leaf.condition);
    const cut = named ? this.cut(named) : never;
    return isNever(cut) || isAlways(cut) ? cut : leaf;
  }
}

function all(parts: readonly Condition[]): Condition {
  if (parts.some(isNever)) return never;
  const left = parts.filter((part) => !isAlways(part));
  return left.length === 1 && left[0] ? left[0] : { all: left };
}

function any(parts: readonly Condition[]): Condition {
  if (parts.some(isAlways)) return always;
  const left = parts.filter((part) => !isNever(part));
  return left.length === 1 && left[0] ? left[0] : { any: left };
}

function isNever(condition: Condition): boolean {
  return 'any' in condition && condition.any.length === 0;
}

function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

function keep<E>(entries: Readonly<Record<string, E>>, change: (entry: E) => E | null): Record<string, E> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, one]) => {
      const kept = change(one);
      return kept === null ? [] : [[id, kept]];
    }),
  );
}
