import type { Condition } from '../clinic-file/condition.ts';
import type { Logic } from '../clinic-file/logic.ts';

/** The options of one question that a condition names, also by way of named conditions. */
export function namedOptions(logic: Logic, condition: Condition, question: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (part: Condition): void => {
    if ('all' in part) part.all.forEach(walk);
    else if ('any' in part) part.any.forEach(walk);
    else if ('of' in part) part.of.forEach(walk);
    else if ('not' in part) walk(part.not);
    else if ('condition' in part) {
      const named = logic.conditions.get(part.condition);
      if (!named || seen.has(part.condition)) return;
      seen.add(part.condition);
      walk(named);
    } else if ('question' in part && part.question === question && 'is' in part) {
      for (const id of typeof part.is === 'string' ? [part.is] : part.is) found.add(id);
    }
  };
  walk(condition);
  return found;
}
