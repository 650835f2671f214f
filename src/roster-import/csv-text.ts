// @ts-expect-error Its types would bring those of Node with them: `process` would then compile in every page.
import papaparse from 'papaparse/papaparse.js';

interface CsvText {
  readonly data: readonly (readonly string[])[];
  /** Where quotes are not closed, or text follows a closing one; `row` counts from 0. */
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
}

/** What we use of papaparse. */
interface Papaparse {
  parse(text: string, config: { delimiter: string; newline: string; preview?: number }): CsvText;
  unparse(rows: readonly (readonly string[])[], config: { delimiter: string; escapeFormulae: boolean }): string;
}

const csv = papaparse as Papaparse;

/** Takes text apart into rows of cells. Lines end with a line feed. */
export function parseCsv(text: string, delimiter: string, preview?: number): CsvText {
  return csv.parse(text, { delimiter, newline: '\n', ...(preview === undefined ? {} : { preview }) });
}

/** Rows as text that a spreadsheet opens without calculating anything. */
export function csvOf(rows: readonly (readonly string[])[], delimiter: string): string {
  return csv.unparse(rows, { delimiter, escapeFormulae: true });
}
