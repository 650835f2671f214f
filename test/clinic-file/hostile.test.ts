import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/clinic-file/limits.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { pathText } from '../../src/foundation/issue.ts';
import { basis } from './clinic-file.ts';
import { hostileFiles } from './hostile-files.ts';

const folder = new URL('../fixtures/hostile/', import.meta.url);

/** What each fixture is refused for, in the order in which it is said. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  'addresses.json': [
    'wrong-format clinic.phone',
    'wrong-format clinic.email',
    'wrong-format clinic.website',
    'wrong-format clinic.booking',
    'wrong-format helpLines.pl.pl-116-123.phone',
    'wrong-format helpLines.pl.pl-116-123.url',
  ],
  'byte-order-mark.txt': ['unknown-key clinik'],
  'circles.json': [
    'circle logic.questions.hen.askWhen',
    'circle logic.questions.self',
    'circle logic.conditions.a',
    'after-circle logic.sections.one.after',
    'after-circle logic.questions.self.after',
    'after-circle logic.questions.self.options.a.after',
  ],
  'control-characters.json': [
    'control-character clinic.name',
    'control-character texts.en.widget.title\u0000',
    'control-character texts.en.widget.lead',
  ],
  'duplicate-keys.txt': ['duplicate-key clinic.name', 'duplicate-key clinic', 'duplicate-key texts.en.widget.title'],
  'infinite-numbers.txt': ['not-json logic.settings.shortMeetings', 'not-json logic.settings.questionLimit'],
  'interpolation.json': [
    'text-interpolation texts.en.widget.title',
    'text-interpolation texts.en.widget.welcome.title',
    'text-interpolation texts.en.widget.welcome.call',
    'text-interpolation texts.en.widget.welcome.lead',
    'text-interpolation texts.en.widget.help.call',
    'text-interpolation texts.en.questions.questions.goals.title',
    'text-interpolation texts.en.questions.questions.goals.why',
    'text-interpolation clinic.name',
  ],
  'lone-surrogates.json': [
    'lone-surrogate clinic.name',
    'lone-surrogate logic.conditions.a\udc00',
    'lone-surrogate texts.en.widget.title',
  ],
  'markup.json': [
    'text-markup texts.en.widget.title',
    'text-markup texts.en.widget.welcome.title',
    'text-markup texts.en.questions.questions.goals.title',
    'text-markup texts.en.recommendation.notes.how.items[1]',
    'text-markup clinic.name',
    'text-markup offer.prices[0].label.en',
    'text-markup helpLines.pl.pl-116-123.label.en',
  ],
  'nul.txt': ['json-syntax clinic.name'],
  'prototype-keys.json': [
    'forbidden-key __proto__',
    'forbidden-key logic.__proto__',
    'forbidden-key logic.questions.constructor',
    'forbidden-key logic.rules.prototype',
    'forbidden-key texts.en.widget.__proto__',
  ],
  'two-byte-order-marks.txt': ['json-syntax (whole file)'],
};

describe('a hostile file is refused, and the place is named', () => {
  test.each(readdirSync(folder).sort())('%s', (name) => {
    const refused = parseClinicFile(readFileSync(new URL(name, folder), 'utf8'), basis);
    const wanted = refusals[name] ?? [];
    const codes = new Set(wanted.map((one) => one.split(' ', 1)[0]));
    const said = refused.issues.filter(({ code }) => codes.has(code));
    expect(said.map(({ code, path }) => `${code} ${pathText(path)}`)).toEqual(wanted);
    expect(said.filter(({ line, column }) => line === undefined || column === undefined)).toEqual([]);
    expect(refused.logic).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('every expectation has its file', () => {
    expect(Object.keys(refusals).sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(Object.entries(hostileFiles))('%s', (_, { make, says }) => {
    const { issues, logic } = parseClinicFile(make(), basis);
    const [first] = issues;
    expect(`${first?.code ?? ''} ${first?.path.length ? pathText(first.path) : ''}`).toBe(says);
    expect(issues.length).toBeLessThanOrEqual(limits.issues);
    expect(logic === null).toBe(issues.some(({ severity }) => severity === 'error'));
  });
});

test('what is too much is refused before it is read: neither a key nor a getter beyond the limit is touched', () => {
  const touched: number[] = [];
  const many = Object.defineProperties(
    {},
    Object.fromEntries(
      Array.from({ length: limits.values + 1 }, (_, i) => [`k${i}`, { enumerable: true, get: () => touched.push(i) }]),
    ),
  );
  expect(parseClinicFile({ fileVersion: 1, examples: many }, basis).issues.map(({ code }) => code)).toEqual([
    'too-many-values',
  ]);
  expect(touched).toEqual([]);
});

test('a file at the limits is read, and one step beyond is not', () => {
  const deep = (depth: number) => `{"examples":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  const codes = (input: unknown) => parseClinicFile(input, basis).issues.map(({ code }) => code);
  expect(codes(deep(limits.depth))).not.toContain('nesting-too-deep');
  expect(codes(deep(limits.depth + 1))).toEqual(['nesting-too-deep']);
  const wide = (count: number) => ({ examples: Array.from({ length: count }, () => 0) });
  expect(codes(wide(limits.values - 2))).not.toContain('too-many-values');
  expect(codes(wide(limits.values - 1))).toEqual(['too-many-values']);
  const long = (length: number) => JSON.stringify({ $schema: 'a'.repeat(length - 14) });
  expect(long(limits.characters)).toHaveLength(limits.characters);
  expect(codes(long(limits.characters))).not.toContain('file-too-large');
  expect(codes(long(limits.characters + 1))).toEqual(['file-too-large']);
});

test('our own logic is far below every limit: a clinic may add as much again', () => {
  const { issues } = parseClinicFile(JSON.stringify({ fileVersion: 1, logic: basis.logic }), basis);
  expect(issues).toEqual([]);
  const conditions = JSON.stringify([
    basis.logic.conditions,
    ...Object.values(basis.logic.rules).map(({ when }) => when),
  ]);
  const values = conditions.match(/[{[]|:"|,"|\["/g)?.length ?? 0;
  expect(values * 2).toBeLessThan(limits.conditionValues);
});

describe('many issues at once', () => {
  const wrong = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 1]));

  test('are counted, and only the first ones shown', () => {
    const { issues } = parseClinicFile({ fileVersion: 1, clinic: wrong(1000) }, basis);
    expect(issues).toHaveLength(limits.issues);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', severity: 'error', path: [], found: '801' });
  });

  test('leave no error out for a warning', () => {
    const texts = {
      en: { questions: { questions: Object.fromEntries(Object.keys(wrong(300)).map((id) => [id, { title: 'a' }])) } },
    };
    const { issues, logic } = parseClinicFile({ fileVersion: 1, texts, logic: { rules: { own: 1 } } }, basis);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['wrong-type']);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', severity: 'warning' });
    expect(logic).toBeNull();
  });

  test('are all shown where they are no more than the limit', () => {
    const { issues } = parseClinicFile({ fileVersion: 1, clinic: wrong(limits.issues) }, basis);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unknown-key']));
  });
});

test('what looks like markup or a call is not shown of the clinic, either, when the general questionnaire runs', () => {
  const price = { amount: 1, currency: 'PLN', checkedOn: '2026-11-01' };
  const { clinic, offer } = parseClinicFile(
    {
      fileVersion: 1,
      clinic: { name: '<b>Clinic</b>', phone: '+48 22 000 00 00', reviewed: { by: '{{name}}', on: '2026-11-01' } },
      offer: {
        prices: [
          { label: '$t(help.title)', ...price },
          { label: 'One meeting', ...price },
        ],
      },
    },
    basis,
  );
  expect(clinic).toEqual({ phone: '+48 22 000 00 00' });
  expect(offer?.prices?.map(({ label }) => label)).toEqual(['One meeting']);
});

test('a gap that our own sentence has may stand in a text, in any form of it', () => {
  const widget = { welcome: { call: 'Ring {{ phone }}', minutes_one: '{{count}} minute', minutes_other: '{{count}}' } };
  const plain = { recommendation: { notes: { how: { body: 'Between < 5 and > 3, A & B; 2 <3' } } } };
  expect(parseClinicFile({ fileVersion: 1, texts: { en: { widget, ...plain } } }, basis).issues).toEqual([]);
});
