import { parseClinicFile, type ParsedClinicFile } from '../clinic-file/parse.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { Progress, type ProgressStream } from './check-progress.ts';
import { readLanguage } from './check-run.ts';
import { readCount } from './diff-run.ts';
import { fairnessJson } from './fairness-json.ts';
import { exitCodeOf } from './fairness-report.ts';
import { simulateFairness } from './fairness-simulation.ts';
import { fairnessText } from './fairness-text.ts';
import { fairnessWords } from './fairness-words.ts';
import { CannotRun } from './input.ts';
import { listedRoster } from './listed-roster.ts';

/** What the person at the terminal asked for, as written. */
export interface FairnessArguments {
  readonly file: string;
  readonly visits: string;
  readonly seed: string;
  /** Such as `2026-11-22`. */
  readonly today: string;
  readonly lang: string;
  readonly json?: boolean | undefined;
}

/** What the command leans on: a test brings its own. */
export interface FairnessSurroundings {
  readonly read: (file: string) => Promise<string>;
  readonly print: (text: string) => void;
  readonly progress: ProgressStream;
  /** Says an issue in words, with its place in the text. */
  readonly tell: (issue: Issue, language: ShippedLanguage, file: string, source: string | undefined) => Promise<string>;
}

/**
 * Says who of a clinic's roster comes up over many synthetic visits, who never does, and why.
 *
 * @returns The exit code: 0 everybody comes up, 1 somebody never does or the file has errors.
 * @throws {CannotRun} When an argument makes no sense, a file cannot be read, or there is no roster.
 */
export async function runFairness(args: FairnessArguments, surroundings: FairnessSurroundings): Promise<0 | 1> {
  const { file, today } = args;
  const language = readLanguage(args.lang);
  const [visits, seed] = [readCount('visits', args.visits, 1), readCount('seed', args.seed, 0)];
  const source = await surroundings.read(file);
  const parsed = parseClinicFile(source, { logic: defaultLogic, helpLines: defaultHelpLines });
  const words = await fairnessWords(language, parsed.logic, parsed.texts);
  const { print, tell, progress } = surroundings;
  if (!parsed.logic) {
    const errors = parsed.issues.filter(({ severity }) => severity === 'error');
    if (args.json) print(JSON.stringify({ file, exitCode: 1, issues: errors }, null, 2));
    else {
      for (const issue of errors) print(await tell(issue, language, file, source));
      print(`\n${words.say('broken')}`);
    }
    return 1;
  }
  const { therapists, leftOut } = await readRoster(file, parsed, surroundings);
  const shown = new Progress(progress, (_, done, of) =>
    words.say('progress', { done: words.number(done), of: words.number(of) }),
  );
  shown.show('visits', 0, visits);
  const fairness = simulateFairness({
    ...{ logic: parsed.logic, therapists, offered: parsed.offer?.formats, visits, seed, today },
    onProgress: (done) => {
      shown.show('visits', done, visits);
    },
  });
  shown.end();
  const report = { ...fairness, file, seed, today, leftOut };
  print(args.json ? JSON.stringify(fairnessJson(report), null, 2) : fairnessText(words, report));
  return exitCodeOf(report);
}

/** The roster of the file, or of the file beside it that it names. */
async function readRoster(
  file: string,
  parsed: ParsedClinicFile,
  { read }: FairnessSurroundings,
): Promise<{ readonly therapists: readonly Therapist[]; readonly leftOut: number }> {
  const listed = await listedRoster(file, parsed, read);
  if (listed.state === 'none') throw new CannotRun(`${file} has no "roster": there is nobody to match.`);
  if (listed.state === 'not-read')
    throw new CannotRun(
      `The roster at "${listed.from}" was not read. Save it beside ${file}, and name that file in "from".`,
    );
  const { therapists, written } = listed.list;
  if (therapists.length === 0) throw new CannotRun('The roster lists nobody who could be matched.');
  return { therapists, leftOut: written - therapists.length };
}
