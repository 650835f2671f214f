import { expect, test } from 'vitest';
import type { HelpLine, HelpLines } from '../../src/clinic-file/help-line.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { helpLineReview } from '../../src/review/help-line-review.ts';

const shipped = defaultHelpLines as unknown as HelpLines;
const line: HelpLine = {
  ...shipped['pl']!['pl-116-123']!,
  confirmed: true,
  checkedBy: 'A. Nowak',
  expiresOn: '2027-01-31',
};
const today = '2026-11-22';
const brief = (lines: HelpLines, country: string | undefined, day: string): string[] =>
  helpLineReview(lines, country, day).map(
    ({ code, severity, path, found }) => `${severity} ${code} ${path.join('.')} ${found ?? ''}`,
  );

const summaryOf = (lines: HelpLines, country: string | undefined) =>
  helpLineReview(lines, country, today).find(({ code }) => code === 'help-lines-unconfirmed');

test('a line counts to the day that it names', () => {
  const lines = { pl: { own: line } };
  expect(brief(lines, 'pl', '2027-01-31')).toEqual([]);
  expect(brief(lines, 'pl', '2027-02-01')).toEqual(['error help-line-expired helpLines.pl.own 2027-01-31']);
});

test('one of ours that is out of date is a warning: the clinic did not write it', () => {
  const found = helpLineReview(shipped, 'pl', '2099-01-01').filter(({ code }) => code !== 'help-lines-unconfirmed');
  expect(found.map(({ path }) => path[2]).sort()).toEqual(Object.keys(shipped['pl']!).sort());
  expect(new Set(found.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
    new Set(['warning shipped-help-line-expired']),
  );
});

test('one of ours that the clinic changed is the clinic’s', () => {
  const changed = { ...shipped['pl']!['pl-116-123']!, expiresOn: '2026-11-21' };
  expect(brief({ pl: { 'pl-116-123': changed } }, 'pl', today)[0]).toMatch(/^error help-line-expired/);
});

test('one of ours with another name, as in a further language, is still ours', () => {
  const line116 = shipped['pl']!['pl-116-123']!;
  const named = { ...line116, label: { ...line116.label, uk: 'Телефон' }, expiresOn: line116.expiresOn };
  expect(brief({ pl: { 'pl-116-123': named } }, 'pl', '2099-01-01')[0]).toMatch(/^warning shipped-help-line-expired/);
});

test('lines that nobody confirmed are said once, for the countries in use', () => {
  const unsure = { ...line, confirmed: false };
  const unsigned = { ...line, checkedBy: null };
  expect(brief({ pl: { a: unsure, b: unsigned, c: line } }, 'pl', today)).toEqual([
    'warning help-lines-unconfirmed helpLines 2',
  ]);
  const summary = summaryOf({ ...shipped, pl: { a: unsure } }, 'ro');
  expect(summary).toMatchObject({ found: String(1 + Object.keys(shipped['ro']!).length), expected: 'pl, ro' });
});

test('without a country all of them are in use', () => {
  const summary = summaryOf(shipped, undefined);
  expect(summary?.expected?.split(', ').sort()).toEqual(Object.keys(shipped).sort());
});
