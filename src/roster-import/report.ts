import type { Therapist } from '../clinic-file/roster-schema.ts';
import type { Issue } from '../foundation/issue.ts';
import type { Column } from './columns.ts';

/** A therapist as far as a row says anything about them. */
export type Draft = { -readonly [K in keyof Therapist]?: Therapist[K] };

/**
 * One thing to mend or to look over, as data: sentences are made from it in `wording`.
 *
 * With an `error` the row, or the file, is not taken over; with a `warning` a part of it is not; a `note` is only to be looked over.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly column?: Column;
  /** What the file calls the column. */
  readonly heading?: string;
  readonly found?: string;
  readonly expected?: string;
  /** The word that was probably meant. */
  readonly hint?: string;
  /** What the reader of rosters has against it. */
  readonly issue?: Issue;
}

/** Of the file, of a row, of a cell. */
export const problemCodes = [
  ...(['empty-file', 'too-large', 'workbook', 'picture-or-document', 'read-as', 'lost-letters'] as const),
  ...([
    'no-headings',
    'no-column',
    'no-heading',
    'unknown-heading',
    'heading-twice',
    'open-quote',
    'too-many-rows',
    'no-rows',
    'broken-json',
    'no-json-ld',
    'no-people',
    'already-roster',
  ] as const),
  ...([
    'missing',
    'no-formats',
    'unknown-word',
    'only-one',
    'ages-partly',
    'price-unclear',
    'price-without-currency',
    'price-only-from',
    'day-unclear',
    'link-unclear',
    'yes-or-no',
    'registration-without-number',
    'formula',
    'too-long',
    'more-cells',
    'id-changed',
    'same-name',
    'language-of-page',
    'in-person-by-address',
    'page-as-booking',
    'not-used',
    'refused',
  ] as const),
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What became of one row. */
export interface RowReport {
  /** As a spreadsheet counts: the headings are row 1. In a web page the first person is 1. */
  readonly row: number;
  readonly name: string;
  /** Null where the row could not be taken over. */
  readonly therapist: Therapist | null;
  /** What of it could be read, also where something needed is missing. */
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** What the row says nothing about, and visitors would miss. */
  readonly missing: readonly Column[];
}

export interface RosterImport {
  readonly kind: 'csv' | 'json-ld';
  /** Those who can be taken over, in the file's order. */
  readonly therapists: readonly Therapist[];
  readonly rows: readonly RowReport[];
  /** What concerns the whole file. */
  readonly problems: readonly Problem[];
}
