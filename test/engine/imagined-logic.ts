import type { Condition } from '../../src/clinic-file/condition.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import type { Logic } from '../../src/clinic-file/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';
import { ordinary, smallLogic } from './small-logic.ts';

export type Question = LogicFile['questions'][string];
export type Effects = LogicFile['rules'][string]['then'];

/** A question that may be imagined otherwise. */
export const wish = (more: Partial<Question> = {}): Question => ({ ...ordinary(), changeable: true, ...more });
/** Individual therapy comes first until something speaks for another. */
export const formats = {
  individual: { kind: 'format', base: 2 },
  couple: { kind: 'format', base: 0 },
  group: { kind: 'format', base: 0 },
} as const;
export const rule = (when: Condition, then: Effects): { when: Condition; then: Effects } => ({ when, then });

/** Somebody who wishes for something is recommended something. */
export function withWish(parts: Parameters<typeof smallLogic>[0]): Logic {
  return smallLogic({ ...parts, conditions: { wish: { all: [] } } });
}

/** These questions and rules with the formats. */
export function logicWith(questions: LogicFile['questions'], rules: Record<string, ReturnType<typeof rule>>): Logic {
  return withWish({ questions, candidates: formats, rules });
}

/** The changes in short: "question=answer -> candidate". */
export function found(logic: Logic, answers: Answers, wish: Parameters<typeof whatWouldChange>[2] = {}): string[] {
  return whatWouldChange(logic, answers, wish).map(
    ({ change, to }) => `${change.map((one) => `${one.question}=${String(one.to)}`).join(' & ')} -> ${to}`,
  );
}
