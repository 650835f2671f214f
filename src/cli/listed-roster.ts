import { dirname, isAbsolute, join, relative } from 'node:path';
import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import type { ListedTherapists } from '../clinic-file/roster-schema.ts';
import { parseTherapists, type ParsedRoster } from '../clinic-file/roster.ts';
import { CannotRun } from './input.ts';

/** The therapists of a clinic file, from wherever it lists them. */
export type ListedRoster =
  | { readonly state: 'none' }
  | { readonly state: 'in-file'; readonly list: ListedTherapists }
  | {
      readonly state: 'beside';
      /** The file's path, as a person at the terminal would write it. */
      readonly file: string;
      readonly source: string;
      readonly list: ParsedRoster;
    }
  /** On another site, above the folders that may be read, or not there. */
  | { readonly state: 'not-read'; readonly from: string };

/**
 * Finds the therapists of a clinic file, also in a roster beside it or below it. Nothing is fetched from the web.
 *
 * @param file The clinic file's own path; undefined or `-` where it has none.
 * @param read Reads a file. Throws {CannotRun} where it cannot be read.
 */
export async function listedRoster(
  file: string | undefined,
  parsed: ParsedClinicFile,
  read: (file: string) => Promise<string>,
): Promise<ListedRoster> {
  const { roster, logicFile } = parsed;
  if (roster === null) return { state: 'none' };
  if ('therapists' in roster) return { state: 'in-file', list: roster };
  const { from } = roster;
  const path = pathBeside(file, from);
  const source = path === null ? null : await textOf(path, read);
  if (path === null || source === null) return { state: 'not-read', from };
  return { state: 'beside', file: path, source, list: parseTherapists(source, logicFile) };
}

/** The path of an address that is seen from a file; null for an address of another kind, or one that leaves both the file's folder and the working one. */
function pathBeside(file: string | undefined, from: string): string | null {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(from)) return null;
  const folder = file === undefined || file === '-' ? '.' : dirname(file);
  const path = join(folder, decoded(from.replace(/[?#].*$/s, '')));
  return isWithin(folder, path) || isWithin('.', path) ? path : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !way.startsWith('..');
}

async function textOf(path: string, read: (file: string) => Promise<string>): Promise<string | null> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
