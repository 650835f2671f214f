import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson, type Place } from '../../src/clinic-file/scan-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are JSON, nearly JSON, or a heap of its signs. */
const whole = fc.json({ stringUnit: 'binary', maxDepth: 4 });
const nearly = fc
  .tuple(
    whole,
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', ',', '"', '{', '[', ']', '}', ':', '\\', '0', '-', ' ', '\n', '//'),
  )
  .map(([text, at, length, sign]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + sign + text.slice(start + length);
  });
const signs = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '01',
      '1e5',
      '.5',
      'true',
      'nul',
      ' ',
      '\t',
      '\n',
      '\u00a0',
      '\u0000',
    ),
  )
  .map((parts) => parts.join(''));

test('takes what JSON.parse takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(whole, nearly, signs), (text) => {
      expect(scanJson(text).place !== null).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

describe('places', () => {
  test('are those of every value, and of a key where there is one', () => {
    const spaced = fc.tuple(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'));
    const check = (text: string, value: unknown, place: Place, isProperty: boolean, key?: string): void => {
      const before = isProperty ? JSON.stringify(key) : '';
      expect(text.startsWith(before, place.offset)).toBe(true);
      if (typeof value !== 'object' || value === null) {
        expect(place.inside.size).toBe(0);
        if (!isProperty) expect(text.startsWith(JSON.stringify(value), place.offset)).toBe(true);
        return;
      }
      const inside = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value);
      expect([...place.inside.keys()].sort()).toEqual(inside.map(([step]) => step).sort());
      for (const [step, one] of inside)
        check(text, one, place.inside.get(step)!, typeof step === 'string', String(step));
    };
    fc.assert(
      fc.property(spaced, ([value, indent]) => {
        const text = JSON.stringify(value, null, indent);
        const { place, found } = scanJson(text);
        expect(found).toEqual([]);
        check(text, JSON.parse(text), place!, false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the first fault', () => {
  test.each([
    ['', '…', '"text", 1, true, null, [ ], { }', 0, ''],
    ['{"a" 1}', '1', ':', 5, 'a'],
    ['{"a": 1 "b": 2}', '"b"', ', }', 8, ''],
    ['{"a": [1 2]}', '2', ', ]', 9, 'a'],
    ['{"a": [1,]}', ']', '"text", 1, true, null, [ ], { }', 9, 'a.1'],
    ['{"a": 1,}', '}', '"key"', 8, ''],
    ['{a: 1}', 'a', '"key"', 1, ''],
    ['{"a": nul}', 'nul', '"text", 1, true, null, [ ], { }', 6, 'a'],
    ['{"a": "b\n}', '"b', '"text", 1, true, null, [ ], { }', 6, 'a'],
    ['{"a": "\\x"}', '"\\x"', '"text", 1, true, null, [ ], { }', 6, 'a'],
    ['{"a": 1', '…', ', }', 7, ''],
    ['{} // end', '//', '(end)', 3, ''],
    ['// begin', '//', '"text", 1, true, null, [ ], { }', 0, ''],
  ])('%j', (text, found, expected, offset, path) => {
    const scan = scanJson(text);
    expect(scan.place).toBeNull();
    expect(scan.found).toEqual([
      { issue: { code: 'json-syntax', severity: 'error', path: scan.found[0]?.issue.path, found, expected }, offset },
    ]);
    expect(scan.found[0]?.issue.path.join('.')).toBe(path);
  });
});

test('keys that stand twice are named where they stand again, also when written otherwise', () => {
  const { found } = scanJson('{"a": {"b": 1, "\\u0062": 2}, "a": 3}');
  expect(found.map(({ issue, offset }) => [issue.code, issue.path.join('.'), offset])).toEqual([
    ['duplicate-key', 'a.b', 15],
    ['duplicate-key', 'a', 29],
  ]);
});
