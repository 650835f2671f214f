import type { Logic } from '../clinic-file/logic.ts';
import { decodeText } from './decode-text.ts';
import { givenIds } from './given-ids.ts';
import { heldToRoster } from './held-to-roster.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readRow, type Shared } from './read-row.ts';
import type { RosterImport, RowReport } from './report.ts';
import type { SourceFile, SourceRow } from './source-row.ts';
import type { Vocabulary } from './vocabulary.ts';

interface ImportSettings {
  /** What therapists may name. */
  readonly logic: Logic;
  readonly vocabulary: Vocabulary;
  /** For everyone about whom the file says nothing. */
  readonly shared?: Shared;
}

/**
 * Reads a roster out of a table (CSV), or out of the structured data (JSON-LD) of a web page or a file.
 *
 * Never throws, and loses nothing without saying so: each row is either taken over, or reported with what to mend. Right rows come out also beside wrong ones.
 */
export function importRoster(bytes: Uint8Array, { logic, vocabulary, shared = {} }: ImportSettings): RosterImport {
  const { text, problems } = decodeText(bytes);
  const isTable = text === null || !/^\uFEFF?\s*[<{[]/.test(text);
  const source = sourceOf(text, isTable, vocabulary, shared);
  const rows = source.rows.map((row) => rowReport(row, vocabulary, shared));
  const held = heldToRoster(givenIds(rows), logic);
  return {
    kind: isTable ? 'csv' : 'json-ld',
    therapists: held.flatMap(({ therapist }) => therapist ?? []),
    rows: held,
    problems: [...problems, ...source.problems],
  };
}

function sourceOf(text: string | null, isTable: boolean, vocabulary: Vocabulary, shared: Shared): SourceFile {
  if (text === null) return { rows: [], problems: [] };
  return isTable ? readCsv(text, vocabulary, shared) : readJsonLd(text, vocabulary);
}

function rowReport({ row, cells, problems }: SourceRow, vocabulary: Vocabulary, shared: Shared): RowReport {
  const { draft, problems: found, missing } = readRow(cells, vocabulary, shared);
  const name = draft.name ?? '';
  // What is wrong with the row as a row makes everything in it doubtful.
  if (problems.some(({ severity }) => severity === 'error'))
    return { row, name, therapist: null, draft: name === '' ? {} : { name }, problems, missing: [] };
  return { row, name, therapist: null, draft, problems: [...problems, ...found], missing };
}
