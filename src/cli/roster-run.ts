import { basename } from 'node:path';
import type { Issue } from '../foundation/issue.ts';
import { isShipped, shippedLanguages, type ShippedLanguage } from '../foundation/locale.ts';
import { sharedColumns, type SharedColumn } from '../roster-import/columns.ts';
import { importRoster } from '../roster-import/import-roster.ts';
import { ownWords } from '../roster-import/own-words.ts';
import type { Shared } from '../roster-import/read-row.ts';
import type { RosterImport } from '../roster-import/report.ts';
import { sharedProblems } from '../roster-import/shared-values.ts';
import { Vocabulary } from '../roster-import/vocabulary.ts';
import { rosterCsv } from '../roster-import/write-csv.ts';
import { RosterImportWords } from '../wording/roster-import-words.ts';
import { loadIssueTexts } from '../wording/texts/load-issue-texts.ts';
import { CannotRun, type ClinicInput } from './input.ts';
import { rosterReport, sharedTip } from './roster-text.ts';

/** What the person at the terminal asked for, as written. */
interface RosterArguments extends Readonly<Partial<Record<SharedColumn, string | undefined>>> {
  readonly file: string;
  readonly clinic?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly lang: string;
}

/** What the command touches; tests put their own in. */
interface RosterSurroundings {
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly readClinic: (file: string | undefined) => Promise<ClinicInput>;
  /** False when something stood there, which stays. */
  readonly write: (file: string, text: string, force: boolean) => Promise<boolean>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly tell: (issue: Issue, language: ShippedLanguage, file: string, source?: string) => Promise<string>;
}

const usualFile = 'roster.json';

/**
 * Reads a roster from a file, says row by row what became of it, and writes what can be used.
 *
 * @returns The exit code: 1 where anything was left out.
 * @throws {CannotRun} When a file cannot be read or written, or an argument cannot be understood.
 */
export async function runRoster(args: RosterArguments, around: RosterSurroundings): Promise<number> {
  const { lang } = args;
  if (!isShipped(lang))
    throw new CannotRun(`There is no language "${lang}". Choose one of ${shippedLanguages.join(', ')}.`);
  const clinic = await around.readClinic(args.clinic);
  if (!clinic.logic) {
    const file = args.clinic ?? '';
    for (const issue of clinic.issues) around.complain(await around.tell(issue, lang, file, clinic.source));
    throw new CannotRun(`${file} cannot be used until these issues are mended.`);
  }
  const vocabulary = new Vocabulary(clinic.logic, ownWords(clinic.texts));
  const words = new RosterImportWords(lang, vocabulary, await loadIssueTexts(lang));
  const shared = Object.fromEntries(
    sharedColumns.flatMap((one) => (args[one] === undefined ? [] : [[one, args[one]]])),
  ) as Shared;
  const [wrong] = sharedProblems(shared, vocabulary);
  if (wrong) throw new CannotRun(words.problem(wrong, 'csv'));
  const imported = importRoster(await around.read(args.file), { logic: clinic.logic, vocabulary, shared });
  const exitCode = isComplete(imported) ? 0 : 1;
  const file = args.out ?? (args.json ? undefined : usualFile);
  if (args.json) around.print(JSON.stringify({ file: args.file, exitCode, ...imported }, null, 2));
  // Where the roster itself is printed, the report must not stand in it.
  else
    for (const line of rosterReport(args.file, imported, words)) (file === '-' ? around.complain : around.print)(line);
  if (file !== undefined) await writeOut(file, args, { imported, vocabulary, words }, around);
  return exitCode;
}

/** True where nothing was left out: a note is only to be looked over. */
function isComplete({ problems, rows }: RosterImport): boolean {
  return [...problems, ...rows.flatMap((row) => row.problems)].every(({ severity }) => severity === 'note');
}

interface Outcome {
  readonly imported: RosterImport;
  readonly vocabulary: Vocabulary;
  readonly words: RosterImportWords;
}

/** Writes those who can be listed; into a table everyone, to be filled in. */
async function writeOut(
  file: string,
  args: RosterArguments,
  { imported, vocabulary, words }: Outcome,
  { write, print, complain }: RosterSurroundings,
): Promise<void> {
  const isTable = file.endsWith('.csv');
  const say = args.json || file === '-' ? complain : print;
  const drafts = isTable ? imported.rows.map(({ draft }) => draft) : imported.therapists;
  const tip = isTable ? [] : sharedTip(imported, words);
  if (drafts.length === 0) {
    for (const line of ['', words.say('nothingWritten'), ...tip]) say(line);
    return;
  }
  const text = isTable ? rosterCsv(drafts, vocabulary, words.language) : `${JSON.stringify(drafts, null, 2)}\n`;
  if (file === '-') print(text.trimEnd());
  else if (!(await write(file, text, args.force === true)))
    throw new CannotRun(`${file} is already there and was left as it is. Add --force to overwrite it.`);
  const written = file === '-' ? [] : ['', words.say('written', { file, count: drafts.length })];
  for (const line of [...written, ...(isTable ? [] : nextSteps(file, args, words)), ...tip]) say(line);
}

/** How the roster gets into the clinic file. */
function nextSteps(file: string, { clinic = 'clinic.json' }: RosterArguments, words: RosterImportWords): string[] {
  if (file === '-') return [];
  const from = basename(file);
  return [
    words.say('clinicFile'),
    `  "roster": { "from": ${JSON.stringify(from)} }`,
    words.say('check', { command: `npx therapy-finder check ${clinic}` }),
  ];
}
