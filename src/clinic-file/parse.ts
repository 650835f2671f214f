import { pathText, type Issue, type Path } from '../foundation/issue.ts';
import { circleIssues } from './circles.ts';
import { conditionUseIssues } from './condition-use.ts';
import { dangerIssues } from './danger.ts';
import { readHelpLines } from './help-line-issues.ts';
import type { HelpLines } from './help-line.ts';
import { limitIssues } from './limits.ts';
import { holdLocked } from './lock.ts';
import type { LogicFile } from './logic-schema.ts';
import { readLogic, type Logic } from './logic.ts';
import { isObject } from './merge.ts';
import { notUsedYet } from './not-used-yet.ts';
import { readJson } from './read-json.ts';
import { idsAt, mergeSound } from './read-logic-patch.ts';
import { referenceIssues } from './references.ts';
import { safetyBasis } from './safety-basis.ts';
import { schemaIssues } from './schema-issues.ts';
import { ClinicFile, type Clinic, type Offer, type Texts } from './schema.ts';
import { soundnessIssues } from './soundness.ts';
import { textIssues } from './text-issues.ts';

/** What a clinic file lies over: ours, or a file of an earlier day. Known to be sound. */
export interface Basis {
  readonly logic: LogicFile;
  /** Help lines by country and id. */
  readonly helpLines?: Readonly<Record<string, object>>;
}

export interface ParsedClinicFile {
  /** Everything that is wrong, at once; with line and column when the input was text. */
  readonly issues: readonly Issue[];
  /** Ready to run; null when there is an error, and the default questionnaire runs in its place. */
  readonly logic: Logic | null;
  /** The logic as it was checked: over its basis, with what was refused taken back. Sound only where `logic` is there. */
  readonly logicFile: LogicFile;
  /** What of it is right, also beside errors: a visitor may need the phone number. `country` is in small letters. */
  readonly clinic: Clinic | null;
  readonly offer: Offer | null;
  /** The clinic's own texts by language: a merge patch over ours. */
  readonly texts: Texts;
  /** Its help lines over those of the basis. */
  readonly helpLines: HelpLines;
}

/**
 * Reads a clinic file: text or an object, from anywhere.
 *
 * Never throws, and reports every issue at once. A file with an error never runs in part: what a clinic meant by half of its rules nobody knows.
 *
 * @param input The file's text, or its object.
 * @param basis What the file lies over.
 */
export function parseClinicFile(input: unknown, basis: Basis): ParsedClinicFile {
  const read = readJson(input);
  const inFile = read.value === undefined ? [] : schemaIssues(ClinicFile, read.value);
  const file = soundParts(read.value, inFile);
  const ours = file.basis === 'safety' ? safetyBasis(basis.logic) : basis.logic;
  const merged = mergeSound(ours, file.logic);
  const held = holdLocked(ours, merged.logic);
  const lines = readHelpLines(basis.helpLines, file.helpLines);
  const texts = file.texts ?? {};
  const clinic = file.clinic ? inSmallLetters(file.clinic) : null;
  const offer = file.offer ?? null;

  const leftOut = new Set([...merged.leftOut, ...idsAt(inFile)]);
  const issues = unique([
    ...read.issues,
    ...[...inFile, ...merged.issues, ...held.issues, ...lines.issues].map(read.locate),
    ...logicIssues(held.logic, offer, leftOut).map(read.locate),
    ...textIssues({ basis: ours, logic: held.logic, texts, clinic }).map(read.locate),
    ...notUsedYet(file).map(read.locate),
  ]);
  const sound = !issues.some(({ severity }) => severity === 'error');
  return {
    ...{ issues, logic: sound ? readLogic(held.logic) : null, logicFile: held.logic },
    ...{ clinic, offer, texts, helpLines: lines.helpLines },
  };
}

function logicIssues(logic: LogicFile, offer: Offer | null, leftOut: ReadonlySet<string>): Issue[] {
  const tooMany = limitIssues(logic);
  if (tooMany.length > 0) return tooMany;
  const references = referenceIssues(logic, offer).filter(({ found }) => !leftOut.has(found ?? ''));
  return [
    ...references,
    ...soundnessIssues(logic),
    ...conditionUseIssues(logic),
    ...circleIssues(logic),
    ...dangerIssues(logic),
  ];
}

/** What of the file fits the schema; the rest has been reported. */
function soundParts(value: unknown, issues: readonly Issue[]): Partial<ClinicFile> {
  const file = withoutParts(value, wrongParts(issues), []);
  if (!isObject(file)) return {};
  // A part may need what was taken out of it: then all of it goes.
  const unsound = new Set(schemaIssues(ClinicFile, { ...file, fileVersion: 1 }).map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(file).filter(([key]) => !unsound.has(key)));
}

/** The parts that issues are about: an unknown key or a text alone, else the entry that holds it. */
function wrongParts(issues: readonly Issue[]): ReadonlySet<string> {
  const isAlone = ({ code, path }: Issue): boolean => code === 'unknown-key' || path[0] === 'texts';
  return new Set(issues.map((issue) => pathText(isAlone(issue) ? issue.path : issue.path.slice(0, 3))));
}

function withoutParts(value: unknown, wrong: ReadonlySet<string>, path: Path): unknown {
  const isRight = (step: string | number): boolean => !wrong.has(pathText([...path, step]));
  if (Array.isArray(value))
    return value.filter((_, i) => isRight(i)).map((inner, i) => withoutParts(inner, wrong, [...path, i]));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isRight(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutParts(inner, wrong, [...path, key])]));
}

/** Countries are ids everywhere behind this door. */
function inSmallLetters(clinic: Clinic): Clinic {
  return clinic.country === undefined ? clinic : { ...clinic, country: clinic.country.toLowerCase() as 'pl' };
}

/** The same slip can show in the file and in what it was merged into. */
function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.path, issue.found]);
    if (!seen.has(key)) seen.set(key, issue);
  }
  return [...seen.values()];
}
