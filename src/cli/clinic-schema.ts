import { clinicFileJsonSchema, type JsonSchema } from '../clinic-file/json-schema.ts';
import { shippedLanguages } from '../foundation/locale.ts';
import { knownBands, knownHelpLines, knownIds, knownOptions, type IdKind, type Known } from './known-ids.ts';
import { knownTexts, textDefinitions } from './known-texts.ts';

type OptionsOf = `options-of-${string}`;

/** Where an id of a kind, or an option of a question, is expected: `*` stands for any id or place in a list. */
const expected: Readonly<Record<string, IdKind | OptionsOf>> = {
  'offer.formats.*': 'format',
  'offer.modalities.*': 'modality',
  'offer.settings.*': 'setting',
  'roster.*.formats.*': 'format',
  'roster.*.modalities.*': 'modality',
  'roster.*.settings.*': 'setting',
  'roster.*.concerns.*': 'options-of-concerns',
  'roster.*.ages.*': 'options-of-age',
  'roster.*.style.*': 'options-of-style',
  'logic.sections.*.after': 'section',
  'logic.questions.*.section': 'section',
  'logic.questions.*.after': 'question',
  'logic.questions.*.optionsFrom': 'question',
  'logic.scales.*.sum.*': 'question',
  'logic.scales.*.source.*': 'source',
  'logic.candidates.*.after': 'candidate',
  'logic.rules.*.topic': 'topic',
  'logic.rules.*.source.*': 'source',
  'logic.rules.*.then.ruleOut.*': 'candidate',
  'logic.rules.*.then.pair.formats.*': 'paired',
  'logic.rules.*.then.set.*.for.*': 'candidate',
  'logic.rules.*.then.note.*': 'note',
  'logic.guarantees.*.never.candidates.*': 'candidate',
  'logic.guarantees.*.always.note': 'note',
  'logic.guarantees.*.always.asked': 'question',
  'logic.guarantees.*.source.*': 'source',
  'examples.*.expect.best': 'format',
  'examples.*.expect.best.*': 'format',
  'examples.*.expect.modality': 'modality',
  'examples.*.expect.modality.*': 'modality',
  'examples.*.expect.never': 'candidate',
  'examples.*.expect.never.*': 'candidate',
  'examples.*.expect.note': 'note',
  'examples.*.expect.note.*': 'note',
  'condition.question': 'question',
  'condition.skipped': 'question',
  'condition.scale': 'scale',
  'condition.condition': 'condition',
};

/** Objects whose keys are ids. */
const keyed: Readonly<Record<string, IdKind>> = {
  'logic.sections': 'section',
  'logic.questions': 'question',
  'logic.conditions': 'condition',
  'logic.scales': 'scale',
  'logic.candidates': 'candidate',
  'logic.rules': 'rule',
  'logic.rules.*.then.favour': 'candidate',
  helpLines: 'country',
};

const used: ReadonlySet<string> = new Set(Object.values(expected));

const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const optionsOf = (question: string): OptionsOf => `options-of-${question}`;
const bandsOf = (scale: string): string => `bands-of-${scale}`;

/** Ids that we know, each with its words, or any other: a clinic brings its own. */
function anyOf(known: Known, other: JsonSchema): JsonSchema {
  return { anyOf: [...known.map(([id, description]): JsonSchema => ({ const: id, description })), other] };
}

/**
 * The JSON Schema of a clinic file with the ids and texts of the default set, so that an editor completes them and shows their English words.
 *
 * It is stricter than the parser only where one of our sentences is given another kind of text.
 */
export function clinicSchema(): JsonSchema {
  const schema = clinicFileJsonSchema();
  const definitions: Record<string, JsonSchema> = { ...schema.$defs, ...textDefinitions };
  const { condition } = definitions;
  complete(schema, '', definitions);
  if (condition) {
    complete(condition, 'condition', definitions);
    condition.allOf = [...chosen(knownOptions, 'question', optionsOf), ...chosen(knownBands, 'scale', bandsOf)];
  }
  for (const [kind, known] of Object.entries<Known>(knownIds).filter(([kind]) => used.has(kind)))
    definitions[`${kind}-id`] = anyOf(known, kind === 'source' ? { type: 'string' } : reference('id'));
  for (const [id, known] of knownOptions) definitions[optionsOf(id)] = anyOf(known, reference('id'));
  for (const [id, known] of knownBands) definitions[bandsOf(id)] = anyOf(known, reference('id'));
  // Editors' tools write into what they are given: parts that we keep must not be among it.
  return structuredClone({ ...schema, $defs: definitions });
}

/** Under a known question come its options, under a known scale its bands. */
function chosen(known: ReadonlyMap<string, Known>, key: string, name: (id: string) => string): JsonSchema[] {
  return [...known.keys()].map((id) => {
    const one = reference(name(id));
    const some: JsonSchema = { anyOf: [one, { type: 'array', items: one }] };
    return {
      if: { properties: { [key]: { const: id } }, required: [key] },
      then: { properties: { is: some, atLeast: one } },
    };
  });
}

/** Lays our ids over a schema, part by part. */
function complete(node: JsonSchema, path: string, definitions: Record<string, JsonSchema>): void {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  for (const part of node.anyOf ?? []) complete(part, path, definitions);
  for (const [key, inner] of Object.entries(node.properties ?? {})) complete(inner, below(key), definitions);
  for (const inner of [node.additionalProperties, node.items, ...(node.prefixItems ?? [])])
    if (typeof inner === 'object') complete(inner, below('*'), definitions);
  asList(node);
  const kind = expected[path];
  if (kind && (node.$ref === '#/$defs/id' || (kind === 'source' && node.type === 'string')))
    Object.assign(node, reference(kind.startsWith('options-of-') ? kind : `${kind}-id`));
  if (node.type !== 'object') return;
  const keys = keyed[path];
  if (keys && typeof node.additionalProperties === 'object') offer(node, keys, definitions);
  if (path === 'texts') offerTexts(node, definitions);
  if (path === 'examples.*.answers') offerAnswers(node);
}

/** A pair whose parts are alike, as a list of two: editors complete nothing in `prefixItems`. */
function asList(node: JsonSchema): void {
  const [first, ...others] = node.prefixItems ?? [];
  if (!first || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return;
  node.items = first;
  delete node.prefixItems;
}

/** The value of each key is defined once, however many keys are offered. */
function offer(node: JsonSchema, kind: IdKind, definitions: Record<string, JsonSchema>): void {
  const value = node.additionalProperties as JsonSchema;
  const name = value.type === 'integer' ? 'weight' : kind;
  if (kind !== 'condition') definitions[name] = value;
  const entry = kind === 'condition' ? value : reference(name);
  node.additionalProperties = entry;
  node.properties = {
    ...node.properties,
    ...Object.fromEntries(
      knownIds[kind].map(([id, description]) => {
        const more = refined(kind, id);
        return [id, more ? { description, allOf: [entry, more] } : { ...entry, description }];
      }),
    ),
  };
}

/** What is known of one entry beyond its kind. */
function refined(kind: IdKind, id: string): JsonSchema | null {
  const known = (ids: Known = []): JsonSchema => ({
    properties: Object.fromEntries(ids.map(([key, description]) => [key, { description }])),
  });
  if (kind === 'question') {
    const after = { anyOf: [reference(optionsOf(id)), { type: 'null' }] };
    return {
      properties: { options: { ...known(knownOptions.get(id)), additionalProperties: { properties: { after } } } },
    };
  }
  if (kind === 'scale') return { properties: { bands: known(knownBands.get(id)) } };
  return kind === 'country' ? known(knownHelpLines.get(id)) : null;
}

function offerTexts(node: JsonSchema, definitions: Record<string, JsonSchema>): void {
  const language = node.additionalProperties as JsonSchema;
  for (const namespace of ['questions', 'recommendation', 'widget'] as const) {
    const words = language.properties?.[namespace];
    if (words) words.allOf = [knownTexts(namespace)];
  }
  definitions['language'] = language;
  node.additionalProperties = reference('language');
  node.properties = {
    ...node.properties,
    ...Object.fromEntries(shippedLanguages.map((tag) => [tag, reference('language')])),
  };
}

function offerAnswers(node: JsonSchema): void {
  node.properties = {
    ...node.properties,
    ...Object.fromEntries(
      knownIds.question.map(([id, description]) => {
        const one: JsonSchema = {
          anyOf: [{ const: 'skipped', description: 'Openly left open' }, reference(optionsOf(id))],
        };
        return [
          id,
          { description, anyOf: [one, { type: 'array', items: reference(optionsOf(id)) }, { type: 'number' }] },
        ];
      }),
    ),
  };
}
