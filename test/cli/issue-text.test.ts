import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { issueJson, issueText } from '../../src/cli/issue-text.ts';
import { sourceFrame } from '../../src/cli/source-frame.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import type { Issue } from '../../src/foundation/issue.ts';
import { basis } from '../clinic-file/clinic-file.ts';

const source = '{\n  "fileVersion": 1,\n\t"clinic": { "name": "Przystań", "country": "UK" }\n}\n';
const { issues } = parseClinicFile(source, basis);
const [issue] = issues as [Issue];

describe('an issue as text', () => {
  test('says file, line, column, severity, path, sentence and code, and shows the line', async () => {
    expect(await issueText('clinic.json', issue, 'en', source)).toBe(
      [
        'clinic.json:3:34: error: clinic.country: “UK” is not possible here. Choose one of: PL, RO, GB, IE, other, pl, ro, gb, ie. Did you mean “GB”? [wrong-value]',
        '    |',
        '  3 |   "clinic": { "name": "Przystań", "country": "UK" }',
        '    |                                   ^',
      ].join('\n'),
    );
  });

  test.each([
    ['pl', 'clinic.json:3:34: błąd: clinic.country: '],
    ['ro', 'clinic.json:3:34: eroare: clinic.country: '],
  ] as const)('in %s', async (language, start) => {
    expect(await issueText('clinic.json', issue, language, source)).toMatch(
      new RegExp(`^${start.replaceAll('.', '\\.')}.*GB`),
    );
  });

  test('about the whole file says so in the language, and without a source it is one line', async () => {
    const whole: Issue = { code: 'file-missing', severity: 'warning', path: [], found: '404', expected: 'a.json' };
    expect(await issueText('a.json', whole, 'pl')).toMatch(
      /^a\.json: ostrzeżenie: \(cały plik\): [^\n]+ \[file-missing\]$/,
    );
  });

  test('is coloured only for a terminal, and says the same', async () => {
    const plain = await issueText('clinic.json', issue, 'en', source);
    const terminal = Object.assign(new PassThrough(), { isTTY: true, getColorDepth: () => 24 });
    const painted = await issueText('clinic.json', issue, 'en', source, terminal);
    expect(await issueText('clinic.json', issue, 'en', source, new PassThrough())).toBe(plain);
    expect(painted).not.toBe(plain);
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });

  test('hands no private key on, with the line of the file either', async () => {
    const text = '{ "handOff": { "key": "AGE-SECRET-KEY-1QQQQQQ" } }';
    const [leak] = parseClinicFile(text, basis).issues.filter(({ code }) => code === 'private-key') as [Issue];
    const said = await issueText('clinic.json', leak, 'en', text);
    expect(said).toContain('AGE-SECRET-KEY-…');
    expect(said).not.toContain('1QQ');
    expect(said.split('\n').at(-1)).toMatch(/\^$/);
  });

  test('lets nothing of the file steer the terminal', async () => {
    const found = '\u001b[2J\u0007\u202e';
    const steering: Issue = { code: 'unknown-key', severity: 'error', path: [found], found, line: 1, column: 1 };
    expect(await issueText(`a${found}.json`, steering, 'en', `${found} "key"`)).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

test('issues as JSON are the issues', () => {
  expect(JSON.parse(issueJson(issues))).toEqual(issues);
});

describe('the line with a caret', () => {
  const shown = (line: string, column: number) =>
    sourceFrame(line, 1, column)
      .slice(1)
      .map((one) => one.slice(6));

  test('a tab is two columns, a wide sign too, a combined one is one', () => {
    expect(shown('\t\t"a": 1', 3)).toEqual(['    "a": 1', '    ^']);
    expect(shown('"心心": 1', 5)).toEqual(['"心心": 1', '      ^']);
    expect(shown('"e\u0301": 1', 5)).toEqual(['"e\u0301": 1', '   ^']);
    expect(shown('"👨‍👩‍👧": 1', 11)).toEqual(['"👨‍👩‍👧": 1', '    ^']);
  });

  test.each([1, 30, 60, 61, 500, 999_000, 1_000_000])('a line of a million signs is cut around column %i', (column) => {
    const [text = '', caret = ''] = shown(`${'a'.repeat(column - 1)}X${'b'.repeat(1_000_000 - column)}`, column);
    expect(text.length).toBeLessThanOrEqual(106);
    expect(text[caret.length - 1]).toBe('X');
  });

  test('a place in the middle of a sign is at the sign, and one past the end is after it', () => {
    expect(shown('"😀"', 3)).toEqual(['"😀"', ' ^']);
    expect(shown('{', 2)).toEqual(['{', ' ^']);
  });

  test('windows’ line ends and a byte order mark take no column', () => {
    expect(sourceFrame('\uFEFF{\r\n  "a"\r\n}', 1, 1)).toEqual(['    |', '  1 | {', '    | ^']);
    expect(sourceFrame('{\r\n  "a"\r\n}', 2, 3)).toEqual(['    |', '  2 |   "a"', '    |   ^']);
  });

  test('a line that is not there has no frame', () => {
    expect(sourceFrame('{}', 7, 1)).toEqual([]);
  });
});
