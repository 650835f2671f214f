import { describe, expect, test } from 'vitest';
import { rosterLimits } from '../../src/clinic-file/limits.ts';
import type { RosterImport } from '../../src/roster-import/report.ts';
import { bytesOf, codesOf, imported, problemsOf, tableOf } from './importing.ts';

const headings = 'name;roles;languages;ages;settings';
const fine = 'Anna;psychologist;pl;adults;online';
const alert = '"/><script>document.title = 1</script><img src=x onerror=alert(1)>';

/** Everything a report says fits on a screen, whatever stands in the file. */
function quotesLittle(result: RosterImport) {
  for (const { found = '', expected = '', hint = '' } of problemsOf(result))
    expect(Math.max(found.length, expected.length, hint.length)).toBeLessThan(400);
}

describe('a table', () => {
  test('of a hundred thousand rows is read as far as a roster goes, and says so', () => {
    const result = imported(`${headings}\n${`${fine}\n`.repeat(100_000)}`);
    expect(result.therapists).toHaveLength(rosterLimits.therapists);
    expect(new Set(result.therapists.map(({ id }) => id)).size).toBe(rosterLimits.therapists);
    expect(result.problems).toMatchObject([
      { code: 'too-many-rows', found: '100000', expected: String(rosterLimits.therapists) },
    ]);
  });

  test('of twenty thousand wrong rows loses none of them without a word', () => {
    const rows = Array.from(
      { length: rosterLimits.therapists },
      (_, i) => `Anna;wizard ${i};klingon${i};all of ${i};nowhere`,
    );
    const { rows: reports, therapists } = imported([headings, ...rows].join('\n'));
    expect(therapists).toEqual([]);
    expect(reports).toHaveLength(rosterLimits.therapists);
    expect(reports.every(({ problems }) => problems.some(({ severity }) => severity === 'error'))).toBe(true);
  });

  test('with five megabytes in one cell costs that cell, and not the next row', () => {
    const cells = [`"${'a, '.repeat(1_700_000)}"`, `"${'ab"" '.repeat(1_000_000)}"`];
    for (const cell of cells) {
      const result = imported(`${headings}\n${cell};psychologist;pl;adults;online\n${fine}\n`);
      expect(result.therapists.map(({ name }) => name)).toEqual(['Anna']);
      expect(codesOf(result)).toEqual(['too-long']);
      quotesLittle(result);
    }
  });

  test.each([
    ['an open quote', `${headings}\n"${'a"b\n'.repeat(1_000_000)}`],
    ['commas alone', ','.repeat(4_000_000)],
    ['line breaks alone', '\n'.repeat(4_000_000)],
    ['a heading of a megabyte', `${'x'.repeat(1_000_000)};name\n1;2`],
    ['a cell of connectives', tableOf({ concerns: 'a / and & '.repeat(400) })],
    ['a price of figures', tableOf({ price: '1 '.repeat(2400) })],
    ['ages of figures', tableOf({ ages: '1-'.repeat(2400) })],
    ['a link of dots', tableOf({ booking: 'a.'.repeat(2400) })],
  ])('of %s comes to an end', (_, text) => {
    quotesLittle(imported(text));
  });

  test('with headings that every object has names no column by them', () => {
    const result = imported(
      `__proto__;constructor;toString;${headings};about:__proto__;hasOwnProperty\n1;2;3;${fine};5;6`,
    );
    expect(result.therapists).toEqual([expect.objectContaining({ name: 'Anna' })]);
    expect(Object.keys(result.therapists[0]!)).toEqual(['id', 'name', 'roles', 'languages', 'ages', 'settings']);
    expect(result.problems.map(({ found }) => found)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'about:__proto__',
      'hasOwnProperty',
    ]);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test('with words that every object has knows none of them', () => {
    for (const column of ['roles', 'formats', 'gender', 'languages', 'currency', 'times'])
      for (const word of ['__proto__', 'constructor', 'valueOf'])
        expect(codesOf(imported(tableOf({ [column]: word })))).toEqual(['unknown-word']);
  });

  test('with formulas, markup and scripts runs none and shows none', () => {
    const cells = {
      title: '=cmd|"/c calc"!A1',
      'about:en': alert,
      places: `Leeds${alert}`,
      booking: 'javascript:alert(1)',
      photo: 'data:image/svg+xml,<svg onload=alert(1)>',
    };
    const result = imported(tableOf(cells));
    expect(result.therapists).toEqual([expect.not.objectContaining({ title: expect.anything() as string })]);
    expect(JSON.stringify(result.therapists)).not.toMatch(/[<>]|javascript|cmd/);
    expect(codesOf(result).sort()).toEqual(['formula', 'link-unclear', 'refused', 'refused', 'refused']);
  });
});

describe('structured data', () => {
  test.each([
    ['brackets in brackets', '['.repeat(2_000_000)],
    ['lists in lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['one person under one name, again and again', `[${'{"@type":"Person","@id":"a","name":"A"},'.repeat(50_000)}{}]`],
    [
      'a person with a hundred thousand properties',
      `{"@type":"Person",${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}`,
    ],
    ['a clinic inside a clinic', `${'{"@type":"MedicalClinic","department":'.repeat(3000)}{}${'}'.repeat(3000)}`],
    ['elements in elements', '<div>'.repeat(100_000)],
    ['scripts', '<script type="application/ld+json">{</script>'.repeat(20_000)],
    [
      'names that every object has',
      '{"@type":"Person","__proto__":{"name":"x"},"constructor":1,"name":{"__proto__":1}}',
    ],
  ])('of %s comes to an end', (_, text) => {
    const result = imported(text);
    expect(result.therapists).toEqual([]);
    quotesLittle(result);
  });
});

test('a file that is too large is not looked at', () => {
  expect(imported(bytesOf('x'.repeat(rosterLimits.file.characters + 1)))).toMatchObject({
    rows: [],
    problems: [{ code: 'too-large', found: '16 MB', expected: '16 MB' }],
  });
});
