import { writeFile } from 'node:fs/promises';
import type { Logic } from '../clinic-file/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import { shippedLanguages, type ShippedLanguage } from '../foundation/locale.ts';
import type { Difference, SampledDifferences } from '../proof/difference.ts';
import type { ProofOptions } from '../proof/proof.ts';
import { SolverMissing } from '../proof/solver.ts';
import type { TextSet } from '../wording/texts/load-texts.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { Progress, type ProgressStream } from './check-progress.ts';
import { readLanguage, readTimeout } from './check-run.ts';
import { shownVisits } from './diff-effect.ts';
import { fileChanges } from './diff-file.ts';
import { brokenJson, diffJson } from './diff-json.ts';
import { diffPicture } from './diff-picture.ts';
import { exitCodeOf, type DiffReport, type EffectRun } from './diff-report.ts';
import { defaultName, readSide, type ReadSide, type Side } from './diff-side.ts';
import { diffText } from './diff-text.ts';
import type { OurTexts } from './diff-texts.ts';
import { diffWords } from './diff-words.ts';
import { CannotRun } from './input.ts';

/** What the person at the terminal asked for, as written. */
export interface DiffArguments {
  readonly old: string;
  readonly new: string;
  readonly json?: boolean | undefined;
  readonly lang: string;
  readonly visits: string;
  readonly seed: string;
  readonly timeout?: string | undefined;
  readonly svg?: string | undefined;
}

/** What a comparison leans on: a test brings its own. */
export interface DiffSurroundings {
  readonly read: (file: string) => Promise<string>;
  readonly print: (text: string) => void;
  readonly progress: ProgressStream;
  /** Says an issue in words, with its place in the text. */
  readonly tell: (issue: Issue, language: ShippedLanguage, file: string, source: string | undefined) => Promise<string>;
  readonly compare: (before: Logic, after: Logic, options: ProofOptions) => Promise<readonly Difference[]>;
  readonly sample: (
    before: Logic,
    after: Logic,
    how: { readonly visits: number; readonly seed: number },
  ) => SampledDifferences;
}

/**
 * Compares two clinic files for a clinician: what changed, what it does, and how often.
 *
 * Without the solver the file and the synthetic visits are still compared; what it does is then said to be open.
 *
 * @returns The exit code: 0 all decided, 1 a file has errors or a part is open, 2 not everything could run.
 * @throws {CannotRun} When an argument makes no sense, or a file cannot be read or written.
 */
export async function runDiff(args: DiffArguments, surroundings: DiffSurroundings): Promise<0 | 1 | 2> {
  const language = readLanguage(args.lang);
  const timeout = readTimeout(args.timeout);
  const visits = readCount('visits', args.visits, 1);
  const seed = readCount('seed', args.seed, 0);
  if (args.old === '-' && args.new === '-') throw new CannotRun('Only one of the two files can be standard input.');
  const read = [await readSide(args.old, surroundings.read), await readSide(args.new, surroundings.read)] as const;
  const [before, after] = [read[0].side, read[1].side];
  if (!before || !after) return tellIssues(read, args, language, surroundings);

  const words = await diffWords(language, before, after);
  const progress = new Progress(surroundings.progress, (stage, done, of) => words.say(stage, { done, of }));
  const changes = fileChanges(before, after, await ourTexts());
  const effect = await effectOf(before, after, surroundings, {
    onProgress: (_, done, of) => {
      progress.show('progress', done, of);
    },
    ...(timeout === undefined ? {} : { timeout }),
  });
  progress.show('sampling', 0, visits);
  const sample = surroundings.sample(before.logic, after.logic, { visits, seed });
  progress.end();

  const logics = [before.logic, after.logic] as const;
  const report: DiffReport = { names: [read[0].name, read[1].name], logics, changes, effect, sample, seed };
  if (args.svg !== undefined) await savePicture(args.svg, diffPicture(words, report));
  surroundings.print(args.json ? JSON.stringify(diffJson(report), null, 2) : diffText(words, report, args.svg ?? null));
  return exitCodeOf(report);
}

async function effectOf(
  { logic: before }: Side,
  { logic: after }: Side,
  { compare }: DiffSurroundings,
  options: ProofOptions,
): Promise<EffectRun> {
  try {
    const differences = await compare(before, after, options);
    return { state: 'done', differences, visits: shownVisits(before, after, differences) };
  } catch (error) {
    return error instanceof SolverMissing ? { state: 'no-solver' } : { state: 'failed', reason: String(error) };
  }
}

async function tellIssues(
  read: readonly [ReadSide, ReadSide],
  args: DiffArguments,
  language: ShippedLanguage,
  { print, tell }: DiffSurroundings,
): Promise<1> {
  if (args.json) {
    print(JSON.stringify(brokenJson(read), null, 2));
    return 1;
  }
  for (const { name, issues, source } of read)
    for (const issue of issues) print(await tell(issue, language, name ?? defaultName, source));
  const ours = await readSide(defaultName, () => Promise.reject(new Error('our own set is no file')));
  if (ours.side) print(`\n${(await diffWords(language, ours.side, ours.side)).say('broken')}`);
  return 1;
}

async function ourTexts(): Promise<OurTexts> {
  const load = async <Set extends TextSet>(set: Set) => [set, await allTexts(set)] as const;
  const shipped = Object.fromEntries(await Promise.all(shippedLanguages.map(load))) as OurTexts['shipped'];
  return { shipped, informalPolish: await allTexts('pl-informal') };
}

async function savePicture(file: string, picture: string): Promise<void> {
  try {
    await writeFile(file, picture);
  } catch (error) {
    throw new CannotRun(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** @throws {CannotRun} Where it is no whole number from `least` up to what a seed can be. */
export function readCount(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 32) return number;
  throw new CannotRun(
    `"${text}" is no number for --${name}. Write a whole number, such as --${name} ${String(least + 999)}.`,
  );
}
