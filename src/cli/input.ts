import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseClinicFile } from '../clinic-file/parse.ts';
import { readLogic, type Logic } from '../clinic-file/logic.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import type { TextPatch } from '../wording/texts/merge-texts.ts';

/** The command could not do its work: the message is for the person at the terminal, and the exit code is 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** @throws {CannotRun} When the file cannot be read. */
async function readText(file: string): Promise<string> {
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
  readonly texts: Readonly<Record<string, Readonly<Record<string, TextPatch>>>>;
  readonly issues: readonly Issue[];
}

/** The logic of a clinic file laid over ours, or ours alone where none is given. */
export async function readClinic(file: string | undefined): Promise<ClinicInput> {
  if (file === undefined) return { logic: readLogic(defaultLogic), texts: {}, issues: [] };
  const { logic, texts, issues } = parseClinicFile(await readText(file), {
    logic: defaultLogic,
    helpLines: defaultHelpLines,
  });
  return { logic, texts, issues };
}
