import type { Condition } from '../clinic-file/condition.ts';
import type { Logic } from '../clinic-file/logic.ts';

/** What a condition names itself, not by way of named conditions: those are named in their turn. */
export interface DirectlyNamed {
  /** Each once; `closes` where it stands under an odd number of negations only. */
  readonly questions: readonly {
    readonly question: string;
    readonly closes: boolean;
    readonly options: readonly string[];
  }[];
  readonly conditions: readonly { readonly condition: string; readonly closes: boolean }[];
}

/** The questions and named conditions that a condition rests on directly; those of a scale are the questions that it sums. */
export function directlyNamed(logic: Logic, condition: Condition): DirectlyNamed {
  const questions = new Map<string, { closes: boolean; options: Set<string> }>();
  const conditions = new Map<string, boolean>();
  const name = (question: string, closes: boolean, options: readonly string[]): void => {
    const before = questions.get(question) ?? { closes: true, options: new Set<string>() };
    before.closes &&= closes;
    for (const option of options) before.options.add(option);
    questions.set(question, before);
  };
  const walk = (part: Condition, negated: boolean): void => {
    if ('not' in part) walk(part.not, !negated);
    else if ('condition' in part) conditions.set(part.condition, (conditions.get(part.condition) ?? true) && negated);
    else if ('skipped' in part) name(part.skipped, negated, []);
    else if ('scale' in part) for (const id of logic.scales.get(part.scale)?.sum ?? []) name(id, negated, []);
    else if ('question' in part) name(part.question, negated, 'is' in part ? [part.is].flat() : []);
    else for (const inner of 'all' in part ? part.all : 'any' in part ? part.any : part.of) walk(inner, negated);
  };
  walk(condition, false);
  return {
    questions: [...questions].map(([question, { closes, options }]) => ({ question, closes, options: [...options] })),
    conditions: [...conditions].map(([condition, closes]) => ({ condition, closes })),
  };
}
