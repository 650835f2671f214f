import type { Condition } from '../clinic-file/condition.ts';
import type { Effects, PlanDefaults } from '../clinic-file/logic-schema.ts';
import type { Guarantee } from '../clinic-file/logic.ts';
import { isObject } from '../clinic-file/merge.ts';
import type { DiffWords, SideWords } from './diff-words.ts';

/**
 * Says the value of a field as a clinician reads it, a line each; most values have one.
 *
 * @param value As it is written in the file; null where it is not there.
 */
export function valueLines(words: DiffWords, side: SideWords, field: string, value: unknown): string[] {
  const none = [words.say('value.none')];
  if (value === null) return none;
  const lines = linesOf(words, side, field, value);
  return lines.length > 0 ? lines : none;
}

/** A picture may stand in the file itself. */
const longestPhoto = 60;

function linesOf(words: DiffWords, side: SideWords, field: string, value: unknown): string[] {
  switch (field) {
    case 'when':
    case 'askWhen':
    case 'needs':
    case 'condition':
      return [side.conditions.write(value as Condition)];
    case 'then':
      return side.effects.effects({ then: value as Effects });
    case 'promises':
      return side.effects.promises(value as Guarantee);
    case 'plan':
      return side.effects.plan(value as PlanDefaults);
    case 'reviewed':
      return [Object.values(value as object).join(', ')];
    case 'section':
      return [side.section(String(value))];
    case 'optionsFrom':
      return [side.question(String(value))];
    case 'sum':
      return (value as readonly string[]).map((id) => side.question(id));
    case 'formats':
    case 'modalities':
    case 'settings':
      return [(value as readonly string[]).map((id) => side.effects.candidate(id)).join(', ')];
    case 'photo':
      return [String(value).slice(0, longestPhoto)];
    case 'kind':
    case 'type':
    case 'address':
      return [words.say(`value.${String(value)}`)];
    default:
      return [plain(words, value)];
  }
}

function plain(words: DiffWords, value: unknown): string {
  if (typeof value === 'boolean') return words.say(value ? 'value.yes' : 'value.no');
  if (Array.isArray(value)) return value.map((one) => plain(words, one)).join(', ');
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${plain(words, inner)}`)
    .join(', ');
}
