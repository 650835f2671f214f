import type { JsonSchema } from '../clinic-file/json-schema.ts';
import { texts } from '../wording/texts/en.ts';
import type { TextTree } from '../wording/texts/texts.ts';

const sentence: JsonSchema = { $ref: '#/$defs/sentence' };
const sentences: JsonSchema = { $ref: '#/$defs/sentences' };

/** What `knownTexts` refers to. They carry no description: editors would show it in the place of the sentence. `null` gives ours back. */
export const textDefinitions: Readonly<Record<string, JsonSchema>> = {
  sentence: { type: ['string', 'null'] },
  sentences: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
};

/** Every text key of one namespace, each with our English sentence. What other keys may hold is said by the schema that this is laid over. */
export function knownTexts(namespace: 'questions' | 'recommendation' | 'widget'): JsonSchema {
  return branch(texts[namespace] ?? {});
}

function branch(keys: TextTree): JsonSchema {
  return {
    // The words of a whole question or note stand in its title.
    ...(typeof keys['title'] === 'string' ? { description: keys['title'] } : {}),
    ...(typeof keys['name'] === 'string' ? { description: keys['name'] } : {}),
    properties: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, leaf(value)])),
  };
}

function leaf(value: TextTree[string]): JsonSchema {
  if (typeof value === 'string') return { ...sentence, description: value };
  if (Array.isArray(value)) return { ...sentences, description: value.join(' · ') };
  return branch(value as TextTree);
}
