import { expect, test } from 'vitest';
import { clinicFileJsonSchema, type JsonSchema } from '../../src/clinic-file/json-schema.ts';
import keyWords from '../../src/clinic-file/key-words.json' with { type: 'json' };
import { ClinicFile } from '../../src/clinic-file/schema.ts';

const schema = JSON.stringify(clinicFileJsonSchema());

test('every top-level key of a clinic file is in the schema, and no other', () => {
  const { properties, additionalProperties } = JSON.parse(schema) as {
    properties: object;
    additionalProperties: boolean;
  };
  expect(Object.keys(properties)).toEqual([...Object.keys(ClinicFile.shape), '$comment']);
  expect(additionalProperties).toBe(false);
});

test('conditions refer to themselves, so completion works at any depth', () => {
  expect(schema).toContain('"$ref":"#/$defs/condition"');
});

/** Every key of the schema, by its path, with what an editor shows beside it. */
function keysOf(node: JsonSchema, path: readonly string[]): [string, JsonSchema][] {
  const inside = [node.additionalProperties, node.items, ...(node.prefixItems ?? [])];
  return [
    ...(node.anyOf ?? []).flatMap((part) => keysOf(part, path)),
    ...Object.entries(node.properties ?? {})
      .filter(([key]) => key !== '$comment')
      .flatMap(([key, inner]): [string, JsonSchema][] => [
        [[...path, key].join('.'), inner],
        ...keysOf(inner, [...path, key]),
      ]),
    ...inside
      .filter((inner) => typeof inner === 'object')
      .flatMap((inner): [string, JsonSchema][] => [
        [[...path, '*'].join('.'), inner],
        ...keysOf(inner, [...path, '*']),
      ]),
  ];
}

const whole = clinicFileJsonSchema();
const keys = [...keysOf(whole, []), ...keysOf(whole.$defs!['condition']!, ['condition'])];

test('editors are told what every key means', () => {
  const named = keys.filter(([path]) => !path.endsWith('*'));
  const silent = named.filter(([, { title, description }]) => !title || !description);
  expect(named.length).toBeGreaterThan(150);
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('nothing is said of a key that no longer exists', () => {
  const known = new Set(keys.map(([path]) => path));
  expect(Object.keys(keyWords).filter((path) => !known.has(path))).toEqual([]);
});

test('editors are told what is not used yet', () => {
  expect(schema.match(/"description":"Not used yet/g)).toHaveLength(1);
});
