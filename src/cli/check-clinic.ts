import type { Logic } from '../clinic-file/logic.ts';
import { readLogic } from '../clinic-file/logic.ts';
import { parseClinicFile, type ParsedClinicFile } from '../clinic-file/parse.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { readExamples } from '../examples/read-examples.ts';
import { runExamples, type ExamplesRun } from '../examples/run-examples.ts';
import type { Issue } from '../foundation/issue.ts';
import type { Proof, ProofOptions } from '../proof/proof.ts';
import { SolverMissing } from '../proof/solver.ts';
import { isOwnSubject, ownParts, type OwnParts } from './check-own.ts';
import { issuesBeside, type ReviewRoster } from './check-roster.ts';
import { inStages, type StagedIssue } from './check-stages.ts';
import type { ListedRoster } from './listed-roster.ts';

/** What the check leans on: a test brings its own. */
export interface CheckParts {
  readonly prove: (logic: Logic, options: ProofOptions) => Promise<readonly Proof[]>;
  readonly review: (parsed: ParsedClinicFile) => readonly Issue[];
  /** The same for therapists who are listed in a file of their own. */
  readonly reviewRoster: ReviewRoster;
  /** The therapists, also from a file beside the clinic file. */
  readonly findRoster: (parsed: ParsedClinicFile) => Promise<ListedRoster>;
}

/** A proof with what it means for the file. Open is never fine. */
export interface WeighedProof extends Proof {
  readonly severity: 'fine' | 'warning' | 'error';
}

/** How the proofs went: all of them, or why there are none. */
export type ProofRun =
  | { readonly state: 'done'; readonly proofs: readonly WeighedProof[] }
  /** The file has errors: what it means is not known. */
  | { readonly state: 'not-run' }
  /** The optional package of the solver is not installed. */
  | { readonly state: 'no-solver' }
  | { readonly state: 'failed'; readonly reason: string };

export interface CheckReport {
  readonly parsed: ParsedClinicFile;
  readonly issues: readonly StagedIssue[];
  readonly listed: ListedRoster;
  readonly examples: ExamplesRun;
  /** How many examples stand in the file, run or not. */
  readonly examplesWritten: number;
  readonly own: OwnParts;
  readonly proofs: ProofRun;
}

/**
 * Checks a clinic file: format, references, texts, help lines, therapists, letters, examples, then the proofs.
 *
 * @param source The file's text; undefined for the default set alone, which then has to hold whole.
 */
export async function checkClinic(
  source: string | undefined,
  options: ProofOptions,
  parts: CheckParts,
): Promise<CheckReport> {
  const input: unknown = source ?? { fileVersion: 1 };
  const parsed = parseClinicFile(input, { logic: defaultLogic, helpLines: defaultHelpLines });
  const read = readExamples(input, parsed.logic ?? logicBesideOtherErrors(parsed));
  const listed = await parts.findRoster(parsed);
  const beside = issuesBeside(listed, parsed, parts.reviewRoster);
  const issues = inStages(parsed.issues, parts.review(parsed), read.issues, beside);
  const own = ownParts(parsed.logicFile, defaultLogic);
  const examples = parsed.logic ? runExamples(parsed.logic, read.examples) : { results: [], uncovered: [] };
  // Without a logic there is nothing to prove. An old help line or a wrong example leaves the logic whole.
  const proofs = parsed.logic ? await runProofs(parsed.logic, options, parts) : notRun;
  return {
    parsed,
    issues,
    listed,
    examples,
    examplesWritten: read.written,
    own,
    proofs: weigh(proofs, source === undefined ? null : own),
  };
}

const notRun = { state: 'not-run' } as const;

/** Examples can be read where the logic itself has no error. */
function logicBesideOtherErrors({ issues, logicFile }: ParsedClinicFile): Logic | null {
  const unsound = issues.some(({ severity, path }) => severity === 'error' && (path[0] ?? 'logic') === 'logic');
  return unsound ? null : readLogic(logicFile);
}

type RawRun = Exclude<ProofRun, { state: 'done' }> | { readonly state: 'done'; readonly proofs: readonly Proof[] };

async function runProofs(logic: Logic, options: ProofOptions, { prove }: CheckParts): Promise<RawRun> {
  try {
    return { state: 'done', proofs: await prove(logic, options) };
  } catch (error) {
    return error instanceof SolverMissing ? { state: 'no-solver' } : { state: 'failed', reason: String(error) };
  }
}

function weigh(run: RawRun, own: OwnParts | null): ProofRun {
  if (run.state !== 'done') return run;
  return { state: 'done', proofs: run.proofs.map((proof) => ({ ...proof, severity: severityOf(proof, own) })) };
}

/**
 * Promises, laws and length are errors while they are not proved. What cannot come about is an error in what somebody wrote,
 * and a warning where a clinic's changes elsewhere cut it off. The looks for idle rules and twins are advice.
 */
function severityOf({ subject, status }: Proof, own: OwnParts | null): WeighedProof['severity'] {
  if (status === 'proved') return 'fine';
  switch (subject.kind) {
    case 'guarantee':
    case 'outcome':
    case 'danger':
    case 'length':
      return 'error';
    case 'reach':
      return status === 'refuted' && (own === null || isOwnSubject(own, subject)) ? 'error' : 'warning';
    case 'idle-rule':
    case 'twin-rules':
      return 'warning';
  }
}

/** 0 fine, 1 issues found, 2 not everything could run. */
export function exitCodeOf({ issues, examples, proofs }: CheckReport): 0 | 1 | 2 {
  const hasErrors =
    issues.some(({ severity }) => severity === 'error') ||
    examples.results.some(({ differences }) => differences.length > 0) ||
    (proofs.state === 'done' && proofs.proofs.some(({ severity }) => severity === 'error'));
  if (hasErrors) return 1;
  return proofs.state === 'done' ? 0 : 2;
}
