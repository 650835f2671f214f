import type { Problem, RosterImport, RowReport } from '../roster-import/report.ts';
import type { RosterImportWords } from '../wording/roster-import-words.ts';
import { visible } from './source-frame.ts';

const marks = { error: '✗', warning: '!', note: '·' } as const;
const taken = '✓';

/** The report for the terminal: the file as a whole, then each row with what was read, what was left out and what is missing. */
export function rosterReport(file: string, imported: RosterImport, words: RosterImportWords): string[] {
  const { kind, problems, rows } = imported;
  const lines = [
    `${file}: ${words.summary(imported)}`,
    ...problems.map((one) => `  ${problemLine(one, kind, words)}`),
    ...rows.flatMap((row) => ['', ...rowLines(row, kind, words)]),
  ];
  // What stands in somebody's file must not move the cursor.
  return lines.map(visible);
}

function rowLines(row: RowReport, kind: RosterImport['kind'], words: RosterImportWords): string[] {
  const { therapist, problems, draft } = row;
  const isTaken = therapist !== null;
  const read = words.read(draft).map(({ column, value }) => words.say('reading', { column, value }));
  const missing = isTaken ? words.missing(row) : '';
  return [
    `${isTaken ? taken : marks.error} ${words.person(row, kind)}: ${words.say(isTaken ? 'taken' : 'leftOut')}`,
    ...problems.map((one) => `  ${problemLine(one, kind, words)}`),
    ...(read.length > 0 ? [`  ${words.say('read', { read: read.join('; ') })}`] : []),
    ...(missing === '' ? [] : [`  ${words.say('notGiven', { columns: missing })}`]),
  ];
}

function problemLine(problem: Problem, kind: RosterImport['kind'], words: RosterImportWords): string {
  return `${marks[problem.severity]} ${words.problem(problem, kind)}`;
}

/** What can be said once for everyone, as it is said on the command line; empty where nothing of the kind is missing. */
export function sharedTip({ problems, rows }: RosterImport, words: RosterImportWords): string[] {
  const missing = new Set(
    [...problems, ...rows.flatMap((row) => row.problems)].filter(isMissing).map(({ column }) => column),
  );
  const examples = (['languages', 'ages', 'settings'] as const)
    .filter((column) => missing.has(column))
    .map((column) => `--${column} "${words.example(column)}"`);
  return examples.length === 0
    ? []
    : ['', words.say('shared', { flags: examples.join(' ') }), words.say('fillIn', { flags: '--out therapists.csv' })];
}

function isMissing({ code }: Problem): boolean {
  return code === 'no-column' || code === 'missing';
}
