import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseClinicFile } from '../clinic-file/parse.ts';
import { readLogic, type Logic } from '../clinic-file/logic.ts';
import type { Clinic, Offer } from '../clinic-file/schema.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import type { OwnTexts } from '../wording/clinic-translator.ts';

/** The command could not do its work: the message is for the person at the terminal, and the exit code is 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** @throws {CannotRun} When the file cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new CannotRun(`Cannot read ${file}: ${reason}.`);
  }
}

/** @throws {CannotRun} When the file is not JSON. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CannotRun(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export interface ClinicInput {
  readonly logic: Logic | null;
  readonly texts: OwnTexts;
  readonly clinic: Clinic | null;
  readonly offer: Offer | null;
  readonly issues: readonly Issue[];
  /** The file's text, to show where an issue stands. */
  readonly source?: string;
}

/** The logic of a clinic file laid over ours, or ours alone where none is given. */
export async function readClinic(file: string | undefined): Promise<ClinicInput> {
  if (file === undefined) return { logic: readLogic(defaultLogic), texts: {}, clinic: null, offer: null, issues: [] };
  const source = await readText(file);
  const { logic, texts, clinic, offer, issues } = parseClinicFile(source, {
    logic: defaultLogic,
    helpLines: defaultHelpLines,
  });
  return { logic, texts, clinic, offer, issues, source };
}
