import type { Logic } from '../clinic-file/logic.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from '../engine/level-order.ts';
import { yes, type Graph, type Literal } from './graph.ts';

export const levelOrders = {
  help: helpLevels,
  referral: referralLevels,
  medical: medicalLevels,
  need: needLevels,
} as const;

export type LevelName = keyof typeof levelOrders;

/** Raised to this level or above, by the rules that fire. */
export function levelAtLeast(
  graph: Graph,
  logic: Logic,
  fired: ReadonlyMap<string, Literal>,
  name: LevelName,
  level: string,
): Literal {
  const order: readonly string[] = levelOrders[name];
  const rank = order.indexOf(level);
  if (rank <= 0) return yes;
  const raising = logic.rules.filter(({ then }) => order.indexOf(then.raise?.[name] ?? '') >= rank);
  return graph.any(raising.flatMap(({ id }) => fired.get(id) ?? []));
}
