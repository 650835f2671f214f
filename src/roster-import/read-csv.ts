import { rosterLimits } from '../clinic-file/limits.ts';
import { neededColumns, type Cell } from './columns.ts';
import { answeredHeading, headingRow, headingIssues, separatedText } from './table-headings.ts';
import { parseCsv } from './csv-text.ts';
import { readHeading, type Heading } from './read-heading.ts';
import type { Shared } from './read-row.ts';
import type { Problem } from './report.ts';
import type { SourceFile, SourceRow } from './source-row.ts';
import { inShort } from './tidy-text.ts';
import { isPhrase, type Vocabulary } from './vocabulary.ts';

/** So many columns are looked at; rosters have thirty. */
const mostColumns = 200;

/**
 * Reads a table as spreadsheets export it: one row of headings, then one person a row.
 *
 * Commas, semicolons or tabs between the cells: whichever gives the most headings that we know. Empty rows are passed over, and counted.
 */
export function readCsv(text: string, vocabulary: Vocabulary, shared: Shared): SourceFile {
  const { body, delimiter, skipped } = separatedText(text.replace(/\r\n?/g, '\n'), vocabulary);
  const { data, errors } = parseCsv(body, delimiter);
  const at = headingRow(data, vocabulary);
  const headings = (data[at] ?? []).slice(0, mostColumns);
  const rows = data.slice(at + 1);
  const known = headings.map((text, i) => readHeading(text, vocabulary) ?? answeredHeading(text, rows, i, vocabulary));
  if (!known.some((heading) => heading !== null)) {
    const found = inShort(headings.filter((one) => one.trim() !== '').join(', '));
    return { rows: [], problems: [{ code: 'no-headings', severity: 'error', found }] };
  }
  const broken = new Set(errors.map(({ row = -1 }) => row - at - 1));
  const filled = rows
    .map((cells, i) => ({ cells, row: skipped + at + 2 + i, isBroken: broken.has(i) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    rows: filled.slice(0, rosterLimits.therapists).map((row) => sourceRow(row, known)),
    problems: [...headingIssues(headings, known, rows), ...absentColumns(known, shared), ...countIssues(filled.length)],
  };
}

interface FilledRow {
  readonly cells: readonly string[];
  readonly row: number;
  /** A quote is open, or closed too early. */
  readonly isBroken: boolean;
}

function sourceRow({ cells, row, isBroken }: FilledRow, known: readonly (Heading | null)[]): SourceRow {
  const beyond = cells.slice(known.length).find((cell) => cell.trim() !== '');
  const read = known.map((heading, i) => (heading ? readCell(heading, cells[i]?.trim() ?? '') : {}));
  return {
    row,
    cells: read.flatMap(({ cell }) => cell ?? []),
    problems: [
      ...(isBroken ? [{ code: 'open-quote', severity: 'error' } as const] : []),
      // After a separator too many everything stands under the wrong heading: nothing of it can be trusted.
      ...(beyond === undefined ? [] : [{ code: 'more-cells', severity: 'error', found: inShort(beyond) } as const]),
      ...read.flatMap(({ problem }) => problem ?? []),
    ],
  };
}

function readCell(heading: Heading, text: string): { readonly cell?: Cell; readonly problem?: Problem } {
  const { column, language, currency, word } = heading;
  const at = { column, heading: heading.heading };
  if (text === '') return {};
  if (word !== undefined) {
    if (isPhrase('no', text)) return {};
    if (isPhrase('yes', text)) return { cell: { ...at, text: word } };
    return { problem: { code: 'yes-or-no', severity: 'warning', ...at, found: inShort(text) } };
  }
  const priced = currency === undefined ? text : `${text} ${currency}`;
  return { cell: { ...at, text: priced, ...(language === undefined ? {} : { language }) } };
}

/** Needed columns that neither the file has nor was said for all. */
function absentColumns(known: readonly (Heading | null)[], shared: Shared): Problem[] {
  const has = new Set<string>([...known.flatMap((heading) => heading?.column ?? []), ...Object.keys(shared)]);
  if (has.has('first-name') || has.has('last-name')) has.add('name');
  return neededColumns
    .filter((column) => !has.has(column))
    .map((column) => ({ code: 'no-column', severity: 'error', column }));
}

function countIssues(count: number): Problem[] {
  if (count === 0) return [{ code: 'no-rows', severity: 'error' }];
  if (count <= rosterLimits.therapists) return [];
  const facts = { found: String(count), expected: String(rosterLimits.therapists) };
  return [{ code: 'too-many-rows', severity: 'error', ...facts }];
}
