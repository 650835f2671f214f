import type { Cell } from './columns.ts';
import type { Problem } from './report.ts';

/** One person of a file, as cells. */
export interface SourceRow {
  /** As a spreadsheet counts: the headings are row 1. In a web page the first person is 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What was wrong before anything was read. With an error nothing is read. */
  readonly problems: readonly Problem[];
}

export interface SourceFile {
  readonly rows: readonly SourceRow[];
  /** What concerns the whole file. */
  readonly problems: readonly Problem[];
}
