import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { defineCommand } from 'citty';
import { CannotRun, readClinic } from './input.ts';
import { issueText } from './issue-text.ts';
import { runRoster } from './roster-run.ts';

/** `therapy-finder roster FILE`: exit 0 all was taken over, 1 something was left out, 2 could not run. */
export const rosterCommand = defineCommand({
  meta: { name: 'roster', description: 'Bring therapists in from a table (CSV) or from a web page (JSON-LD)' },
  args: {
    file: { type: 'positional', required: true, description: 'CSV, JSON-LD or HTML file ("-" reads standard input)' },
    clinic: { type: 'string', description: 'Clinic file, for what the clinic itself offers and how it calls it' },
    out: { type: 'string', description: 'File to write: roster.json without it, a table where it ends in .csv' },
    force: { type: 'boolean', description: 'Overwrite what is there' },
    json: { type: 'boolean', description: 'Print everything that was found, as JSON; writes only with --out' },
    lang: { type: 'string', default: 'en', description: 'Language of the report: pl, en or ro' },
    languages: { type: 'string', description: 'Languages of everyone about whom the file names none' },
    formats: { type: 'string', description: 'Forms of therapy of everyone about whom the file names none' },
    ages: { type: 'string', description: 'Ages that everyone sees about whom the file names none' },
    settings: { type: 'string', description: 'How everyone has meetings about whom the file does not say it' },
    currency: { type: 'string', description: 'Currency of prices that name none' },
  },
  async run({ args }) {
    process.exitCode = await runRoster(args, {
      read: readBytes,
      readClinic,
      write,
      print: console.log,
      tell: (issue, language, file, source) => issueText(file, issue, language, source, process.stderr),
      complain: console.error,
    });
  },
});

/** @throws {CannotRun} When the file cannot be read. */
async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CannotRun(`Cannot read ${file}: ${isAbsent ? 'there is no such file' : String(error)}.`);
  }
}

/**
 * @returns False when something stood there, which stays.
 * @throws {CannotRun} When the file cannot be written.
 */
async function write(file: string, text: string, force: boolean): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new CannotRun(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
