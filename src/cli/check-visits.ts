import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../engine/answers.ts';
import type { CheckReport, WeighedProof } from './check-clinic.ts';
import { CannotRun } from './input.ts';

/** A visit to be replayed, with the file that holds its answers. */
export interface VisitFile {
  readonly name: string;
  readonly answers: Answers;
}

/** The command that replays a file of answers. */
export type Replay = (file: VisitFile) => string;

/** The visits that show what is wrong: counter-examples, and examples that came out otherwise. */
export function visitFiles({ examples, proofs }: CheckReport): VisitFile[] {
  const failed = examples.results.filter(({ differences }) => differences.length > 0);
  return [
    ...failed.map(({ index, answers }) => ({ name: exampleFile(index), answers })),
    ...(proofs.state === 'done' ? proofs.proofs.flatMap((proof) => counterExamples(proof)) : []),
  ];
}

export function exampleFile(index: number): string {
  return `example-${String(index + 1)}.json`;
}

/** The visits of a refuted proof. For danger two: the same visit before and after. */
export function counterExamples({ subject, status, visits }: WeighedProof): VisitFile[] {
  if (status !== 'refuted') return [];
  const name =
    subject.kind === 'guarantee'
      ? `guarantee-${subject.id}`
      : subject.kind === 'danger'
        ? `danger-${subject.question}-${subject.sign}`
        : subject.kind;
  const suffixes = subject.kind === 'danger' ? ['-before', '-after'] : [''];
  return visits.slice(0, suffixes.length).map((answers, i) => ({ name: `${name}${suffixes[i] ?? ''}.json`, answers }));
}

/**
 * Writes the visits, one file of answers each. Files of the same names are replaced.
 *
 * @throws {CannotRun} When the folder cannot be written to.
 */
export async function saveVisits(folder: string, files: readonly VisitFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, answers } of files) await writeFile(join(folder, name), `${JSON.stringify(answers, null, 2)}\n`);
  } catch (error) {
    throw new CannotRun(`Cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
