import { join } from 'node:path';
import { isShipped, primarySubtag, type ShippedLanguage } from '../foundation/locale.ts';
import { readLogic } from '../clinic-file/logic.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import { checkClinic, exitCodeOf, type CheckParts, type CheckReport } from './check-clinic.ts';
import { checkJson } from './check-json.ts';
import { Progress, type ProgressStream } from './check-progress.ts';
import type { StagedIssue } from './check-stages.ts';
import { checkText } from './check-text.ts';
import { saveVisits, visitFiles, type Replay } from './check-visits.ts';
import { checkWords } from './check-words.ts';
import { CannotRun } from './input.ts';
import { listedRoster } from './listed-roster.ts';

/** What the person at the terminal asked for, as written. */
export interface CheckArguments {
  readonly file?: string | undefined;
  readonly json?: boolean | undefined;
  readonly lang: string;
  readonly deep?: boolean | undefined;
  readonly timeout?: string | undefined;
  readonly save?: string | undefined;
}

/** Where the check runs: a test brings its own. */
export interface Surroundings extends Omit<CheckParts, 'findRoster'> {
  /** The clinic file as text. */
  readonly read: (file: string) => Promise<string>;
  readonly print: (text: string) => void;
  readonly progress: ProgressStream;
  /** Says an issue in words, with its place in the text. */
  readonly tell: (issue: Issue, language: ShippedLanguage, file: string, source: string | undefined) => Promise<string>;
}

/** Where visits go when nobody named a folder. */
const folderOfVisits = 'therapy-finder-visits';
const replayPage = 'demo/replay.html';

/**
 * Checks a clinic file, or the default set, and prints what was found.
 *
 * @returns The exit code: 0 fine, 1 issues found, 2 not everything could run.
 * @throws {CannotRun} When an argument makes no sense, or a file cannot be read or written.
 */
export async function runCheck(args: CheckArguments, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const language = readLanguage(args.lang);
  const timeout = readTimeout(args.timeout);
  const { file } = args;
  const source = file === undefined ? undefined : await surroundings.read(file);
  const ours = await checkWords(language, readLogic(defaultLogic), {});
  const progress = new Progress(surroundings.progress, (kind, done, of) =>
    ours.say('progress', { stage: ours.say(`proof.kind.${kind}`), done, of }),
  );
  const onProgress = progress.show.bind(progress);
  const options = { onProgress, deep: args.deep === true, ...(timeout === undefined ? {} : { timeout }) };
  const report = await checkClinic(source, options, {
    ...surroundings,
    findRoster: (parsed) => listedRoster(file, parsed, surroundings.read),
  });
  progress.end();

  const files = visitFiles(report);
  const folder = args.save ?? (args.json ? null : folderOfVisits);
  if (folder !== null && files.length > 0) await saveVisits(folder, files);
  if (args.json) surroundings.print(JSON.stringify(checkJson(file ?? null, report), null, 2));
  else {
    const words = await checkWords(language, report.parsed.logic ?? readLogic(defaultLogic), report.parsed.texts);
    const name = file ?? words.say('defaultFile');
    const replay: Replay = (one) =>
      [
        'npx therapy-finder recommend',
        ...(file === undefined ? [] : [file]),
        '--answers',
        join(folder ?? '', one.name),
      ].join(' ');
    surroundings.print(`${name}\n`);
    surroundings.print(
      await checkText(
        words,
        report,
        (issue) => surroundings.tell(issue, language, issue.file ?? name, sourceOf(issue, report, source)),
        replay,
      ),
    );
    if (folder !== null && files.length > 0)
      surroundings.print(
        `\n${words.say('visit.saved', { count: files.length, folder, command: 'recommend', page: replayPage })}`,
      );
  }
  return exitCodeOf(report);
}

/** The text of the file in which an issue stands. */
function sourceOf({ file }: StagedIssue, { listed }: CheckReport, source: string | undefined): string | undefined {
  return file !== undefined && listed.state === 'beside' ? listed.source : source;
}

export function readLanguage(tag: string): ShippedLanguage {
  const language = primarySubtag(tag);
  if (isShipped(language)) return language;
  throw new CannotRun(`There is no language "${tag}". Choose pl, en or ro.`);
}

export function readTimeout(timeout: string | undefined): number | undefined {
  if (timeout === undefined) return undefined;
  const milliseconds = Number(timeout);
  if (Number.isInteger(milliseconds) && milliseconds > 0) return milliseconds;
  throw new CannotRun(`"${timeout}" is no time. Write whole milliseconds, such as --timeout 5000.`);
}
