import { expect, test } from 'vitest';
import { clinicFileJsonSchema } from '../../src/clinic-file/json-schema.ts';
import { ClinicFile } from '../../src/clinic-file/schema.ts';

const schema = JSON.stringify(clinicFileJsonSchema());

test('every top-level key of a clinic file is in the schema, and no other', () => {
  const { properties, additionalProperties } = JSON.parse(schema) as {
    properties: object;
    additionalProperties: boolean;
  };
  expect(Object.keys(properties)).toEqual(Object.keys(ClinicFile.shape));
  expect(additionalProperties).toBe(false);
});

test('conditions refer to themselves, so completion works at any depth', () => {
  expect(schema).toContain('"$ref":"#/$defs/condition"');
});

test('editors are told what keys mean', () => {
  expect(schema).toContain('Stands alone and counts as nothing chosen');
  expect(schema.match(/"description"/g)!.length).toBeGreaterThan(25);
});

test('editors are told what is not used yet', () => {
  expect(schema.match(/"description":"Not used yet/g)).toHaveLength(7);
});
