import type { Condition, Leaf } from '../clinic-file/condition.ts';
import type { Logic } from '../clinic-file/logic.ts';
import { leavesOf } from '../clinic-file/mentions.ts';

/** Every leaf of every condition of a logic, whatever it is for. */
export function leavesIn(logic: Logic): Leaf[] {
  const conditions: Condition[] = [
    ...[...logic.questions.values()].flatMap(({ askWhen }) => askWhen ?? []),
    ...logic.conditions.values(),
    ...[...logic.candidates.values()].flatMap(({ needs }) => needs ?? []),
    ...logic.rules.map(({ when }) => when),
    ...logic.guarantees.map(({ when }) => when),
  ];
  return conditions.flatMap((condition) => leavesOf(condition).map(({ leaf }) => leaf));
}
