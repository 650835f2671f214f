import { importRoster } from '../../src/roster-import/import-roster.ts';
import type { Shared } from '../../src/roster-import/read-row.ts';
import type { Problem, RosterImport } from '../../src/roster-import/report.ts';
import { Vocabulary } from '../../src/roster-import/vocabulary.ts';
import { logic } from './any-therapist.ts';

export const vocabulary = new Vocabulary(logic);

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Imports a file into the default questionnaire. */
export function imported(file: string | Uint8Array, shared: Shared = {}): RosterImport {
  return importRoster(typeof file === 'string' ? bytesOf(file) : file, { logic, vocabulary, shared });
}

/** Every problem of a file, those of its rows last. */
export function problemsOf({ problems, rows }: RosterImport): readonly Problem[] {
  return [...problems, ...rows.flatMap((row) => row.problems)];
}

/** The codes of what was left out or has to be mended; notes only where asked for. */
export function codesOf(
  result: RosterImport,
  severities: readonly Problem['severity'][] = ['error', 'warning'],
): string[] {
  return problemsOf(result).flatMap(({ code, severity }) => (severities.includes(severity) ? [code] : []));
}

/** A table with what everyone needs, and the columns that a test is about. */
export function tableOf(columns: Readonly<Record<string, string>>, delimiter = ';'): string {
  const all = {
    name: 'Anna Nowak',
    roles: 'psychologist',
    languages: 'pl',
    ages: 'adults',
    settings: 'online',
    ...columns,
  };
  const cells = Object.values(all).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  return `${Object.keys(all).join(delimiter)}\n${cells.join(delimiter)}\n`;
}

/** The one therapist of such a table. */
export function therapistOf(columns: Readonly<Record<string, string>>) {
  return imported(tableOf(columns)).therapists[0];
}
