import * as z from 'zod/mini';
import { commentKey } from './comments.ts';
import { Condition, Id } from './condition.ts';
import { Examples } from './example-schema.ts';
import { HandOff } from './hand-off-schema.ts';
import keyWords from './key-words.json' with { type: 'json' };
import { Roster } from './roster-schema.ts';
import * as schema from './schema.ts';

/** One schema in JSON Schema: of its keywords those that we read and write. */
export interface JsonSchema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
  pattern?: string;
  maxLength?: number;
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** What an editor shows beside a key, by its path: `*` stands for any id, language or place in a list. */
const words: Readonly<Record<string, Words>> = keyWords;

const comment: JsonSchema = {
  title: 'Comment',
  description: 'A note to yourself or to colleagues, as a text or as a list of lines. Nothing reads it.',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
};

/** With the parts that have readers of their own: an editor helps with all of them. */
const WholeFile = z.extend(schema.ClinicFile, {
  roster: z.exactOptional(Roster),
  handOff: z.exactOptional(HandOff),
  examples: z.exactOptional(Examples),
});

/** The JSON Schema of a clinic file, for help in any editor; it knows no id of the default set. Built, never committed. */
export function clinicFileJsonSchema(): JsonSchema {
  const registry = z.registry<{ id: string }>();
  registry.add(Id, { id: 'id' });
  registry.add(Condition, { id: 'condition' });
  registry.add(schema.TextPatch, { id: 'texts' });
  const built = z.toJSONSchema(WholeFile, { metadata: registry, io: 'input' }) as JsonSchema;
  explain(built, '');
  const { condition } = built.$defs ?? {};
  if (condition) {
    explain(condition, 'condition');
    Object.assign(condition, {
      title: 'Condition',
      description:
        'A statement about answers: { "question", "is" }, { "all" }, { "any" }, { "not" } … Skipped answers leave it unknown, never "no".',
    });
  }
  return {
    $id: 'clinic.schema.json',
    title: 'Clinic file of therapy-finder',
    ...built,
    $defs: { ...built.$defs, comment },
  };
}

/** Writes words beside every key under a path, and lets a comment stand in every object. */
function explain(node: JsonSchema, path: string): void {
  for (const part of node.anyOf ?? []) explain(part, path);
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  for (const [key, inner] of Object.entries(node.properties ?? {})) speak(inner, below(key));
  const inside = [node.additionalProperties, node.items, ...(node.prefixItems ?? [])];
  for (const inner of inside) if (typeof inner === 'object') speak(inner, below('*'));
  if (node.type !== 'object') return;
  node.properties = { ...node.properties, [commentKey]: { $ref: '#/$defs/comment' } };
  if (node.propertyNames) node.propertyNames = { anyOf: [{ const: commentKey }, node.propertyNames] };
}

function speak(node: JsonSchema, path: string): void {
  Object.assign(node, words[path]);
  explain(node, path);
}
