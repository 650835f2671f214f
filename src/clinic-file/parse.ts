import { pathText, type Issue, type Path } from '../foundation/issue.ts';
import { changeableIssues } from './changeable.ts';
import { circleIssues } from './circles.ts';
import { conditionUseIssues } from './condition-use.ts';
import { dangerIssues } from './danger.ts';
import { hinted } from './did-you-mean.ts';
import type { HandOff } from './hand-off-schema.ts';
import { readHelpLines } from './help-line-issues.ts';
import type { HelpLines } from './help-line.ts';
import { fileLimitIssues, limitIssues, shownIssues } from './limits.ts';
import { holdLocked } from './lock.ts';
import type { LogicFile } from './logic-schema.ts';
import { readLogic, type Logic } from './logic.ts';
import { isObject } from './merge.ts';
import { readHandOff } from './read-hand-off.ts';
import { readJson } from './read-json.ts';
import { idsAt, mergeSound } from './read-logic-patch.ts';
import { readRoster, type ClinicRoster } from './read-roster.ts';
import { recommendationTextIssues } from './recommendation-text-issues.ts';
import { referenceIssues } from './references.ts';
import { safetyBasis } from './safety-basis.ts';
import { schemaIssues } from './schema-issues.ts';
import { ClinicFile, type Clinic, type Offer, type Texts } from './schema.ts';
import { quotingNoSecrets } from './secret-key.ts';
import { soundnessIssues } from './soundness.ts';
import { textIssues } from './text-issues.ts';
import { textSafetyIssues } from './text-safety.ts';

/** What a clinic file lies over: ours, or a file of an earlier day. Known to be sound. */
export interface Basis {
  readonly logic: LogicFile;
  /** Help lines by country and id. */
  readonly helpLines?: Readonly<Record<string, object>>;
}

export interface ParsedClinicFile {
  /** Everything that is wrong, at once; with line and column when the input was text. */
  readonly issues: readonly Issue[];
  /** Ready to run; null when there is an error outside `roster` and `handOff`, and the default questionnaire runs in its place. */
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
  /** Its therapists that are right, or where they are listed; null where it names none. */
  readonly roster: ClinicRoster | null;
  /** How summaries can be sent to it; null where they cannot, or where anything of it is wrong. */
  readonly handOff: HandOff | null;
  /** Adds line and column to a further issue about the file, where it was text. */
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Reads a clinic file: text or an object, from anywhere.
 *
 * Never throws, and reports every issue at once. A file with an error never runs in part: what a clinic meant by half of its rules nobody knows. Only therapists and sending stand beside the rules, and fail alone.
 *
 * @param input The file's text, or its object.
 * @param basis What the file lies over.
 */
export function parseClinicFile(input: unknown, basis: Basis): ParsedClinicFile {
  const read = readJson(input);
  const tooMany = fileLimitIssues(read.value);
  const value = withoutTooMany(read.value, tooMany);
  const inFile = value === undefined ? [] : schemaIssues(ClinicFile, value);
  const file = soundParts(value, inFile);
  const ours = file.basis === 'safety' ? safetyBasis(basis.logic) : basis.logic;
  const merged = mergeSound(ours, file.logic);
  const held = holdLocked(ours, merged.logic);
  const lines = readHelpLines(basis.helpLines, file.helpLines);
  const texts = file.texts ?? {};
  const unsafe = textSafetyIssues(file);
  const shown = withoutParts(
    { clinic: file.clinic, offer: file.offer },
    wrongEntries(unsafe),
    [],
  ) as Partial<ClinicFile>;
  const clinic = shown.clinic ? inSmallLetters(shown.clinic) : null;
  const offer = shown.offer ?? null;

  const leftOut = new Set([...merged.leftOut, ...idsAt(inFile)]);
  const { roster, issues: ofRoster, uncollected } = readRoster(file.roster, held.logic, read.issues);
  const { handOff, issues: ofHandOff } = readHandOff(file.handOff, file.clinic, read.issues);
  const issues = unique([
    ...read.issues.map((issue) => (isOfLongRoster(issue, input) ? rosterTooLong(issue) : issue)),
    ...tooMany,
    ...[...inFile, ...merged.issues, ...held.issues, ...lines.issues],
    ...logicIssues(held.logic, offer, leftOut),
    ...textIssues({ basis: ours, logic: held.logic, texts, clinic }),
    ...recommendationTextIssues({ ours: basis.logic, logic: held.logic, texts }),
    ...unsafe,
    ...ofRoster.filter(({ code, found }) => !code.startsWith('unknown-') || !leftOut.has(found ?? '')),
    ...ofHandOff,
  ]);
  const sound = value !== undefined && !issues.some((issue) => issue.severity === 'error' && !standsAlone(issue));
  return {
    issues: shownIssues(issues, uncollected).map(hinted).map(read.locate).map(quotingNoSecrets),
    ...{ logic: sound ? readLogic(held.logic) : null, logicFile: held.logic },
    ...{ clinic, offer, texts, helpLines: lines.helpLines, roster, handOff, locate: read.locate },
  };
}

/** True where a file is too large with its therapists in it: they can have a file of their own. */
function isOfLongRoster({ code, path }: Issue, input: unknown): boolean {
  if (code !== 'file-too-large' && code !== 'too-many-values') return false;
  return path[0] === 'roster' || (path.length === 0 && typeof input === 'string' && /"roster"\s*:/.test(input));
}

function rosterTooLong({ found, ...rest }: Issue): Issue {
  const expected = '"roster": { "from": "roster.json" }';
  return { ...rest, code: 'roster-too-long', expected, ...(found === undefined ? {} : { found }) };
}

/** An issue that costs a therapist, or sending, and nothing else. */
function standsAlone({ code, path }: Issue): boolean {
  return path[0] === 'roster' || path[0] === 'handOff' || code === 'private-key';
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
    ...changeableIssues(logic),
  ];
}

/** The file without the parts that hold more than is looked at. */
function withoutTooMany(value: unknown, tooMany: readonly Issue[]): unknown {
  const large = new Set(tooMany.map(({ path }) => path[0]));
  if (large.size === 0 || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !large.has(key)));
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

/** What a visitor would see of the clinic although the file is refused: all of an entry goes, not a word of it. */
function wrongEntries(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.map(({ path }) => pathText(path.slice(0, path[0] === 'clinic' ? 2 : 3))));
}

function withoutParts(value: unknown, wrong: ReadonlySet<string>, path: Path): unknown {
  if (wrong.size === 0) return value;
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
