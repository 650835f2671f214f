import type { Issue, Path } from '../foundation/issue.ts';
import type { LogicFile } from './logic-schema.ts';
import { isObject } from './merge.ts';

/** How much of one JSON value is looked at. */
export interface Bounds {
  /** Characters of a text; of an object, those of its keys and texts. */
  readonly characters: number;
  /** Brackets inside one another. */
  readonly depth: number;
  /** Values in all, lists and objects included. */
  readonly values: number;
}

/** Far above any real clinic file, and low enough that no file can exhaust time or stack. All are held before the work that they bound. */
export const limits = {
  /** Characters of a file; of an object, those of its keys and texts. */
  characters: 1_000_000,
  /** Brackets inside one another. */
  depth: 64,
  /** Values in all, lists and objects included. */
  values: 30_000,
  /** Values inside conditions: each is held against every shape that a condition can have. */
  conditionValues: 10_000,
  /** Characters of one key. */
  keyLength: 200,
  /** Characters of one text. */
  textLength: 5000,
  /** Issues that are reported; the last one says how many more there are. */
  issues: 200,
  /** Characters of what an issue quotes. */
  found: 300,
} as const;

/** A roster in a file of its own: room for a national network, and for a portrait in the text of each of a few hundred. */
export const rosterLimits = {
  therapists: 20_000,
  file: { characters: 16_000_000, depth: 64, values: 1_000_000 },
  /** Of one therapist. */
  each: { characters: 200_000, depth: 8, values: 1000 },
  /** Issues that are kept; those beyond are counted. */
  issues: 2000,
} as const;

/** Entries of each collection of the logic. */
const inLogic: Readonly<Record<string, number>> = {
  sections: 100,
  questions: 500,
  conditions: 500,
  scales: 200,
  candidates: 200,
  rules: 3000,
  guarantees: 1000,
};
const optionsOfQuestion = 200;

/** Entries of the other parts of a file, and of what lies in them. */
const inFile: Readonly<Record<string, number>> = { texts: 40, helpLines: 200, offer: 200 };

/** Collections of a file that are too large to be checked, as they stand in it. */
export function fileLimitIssues(file: unknown): Issue[] {
  const parts = isObject(file) ? file : {};
  return [
    ...limitIssues(parts['logic']),
    ...conditionLimitIssues(parts['logic']),
    ...Object.entries(inFile).flatMap(([part, limit]) => [
      ...tooMany(parts[part], limit, [part]),
      ...entriesOf(part === 'texts' ? undefined : parts[part]).flatMap(([key, inner]) =>
        tooMany(inner, limit, [part, key]),
      ),
    ]),
  ];
}

/** Collections of a logic that are too large to be checked. */
export function limitIssues(logic: unknown): Issue[] {
  const parts: Partial<Record<keyof LogicFile, unknown>> = isObject(logic) ? logic : {};
  return [
    ...Object.entries(inLogic).flatMap(([kind, limit]) =>
      tooMany(parts[kind as keyof LogicFile], limit, ['logic', kind]),
    ),
    ...entriesOf(parts.questions).flatMap(([id, question]) =>
      tooMany(isObject(question) ? question['options'] : undefined, optionsOfQuestion, [
        ...['logic', 'questions', id, 'options'],
      ]),
    ),
  ];
}

/** Where conditions stand, besides the named ones. */
const conditionKeys = { questions: 'askWhen', candidates: 'needs', rules: 'when', guarantees: 'when' } as const;

function conditionLimitIssues(logic: unknown): Issue[] {
  const parts = isObject(logic) ? logic : {};
  let values = valuesIn(parts['conditions']);
  for (const [kind, key] of Object.entries(conditionKeys))
    for (const [, entry] of entriesOf(parts[kind])) values += valuesIn(isObject(entry) ? entry[key] : undefined);
  if (values <= limits.conditionValues) return [];
  const facts = { found: String(values), expected: String(limits.conditionValues) };
  return [{ code: 'too-many-values', severity: 'error', path: ['logic'], ...facts }];
}

function valuesIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + valuesIn(inner), 1);
}

/**
 * At most so many issues as anybody reads, the errors among them, and how many more there are.
 *
 * @param uncollected How many more errors were found and not kept.
 */
export function shownIssues(issues: readonly Issue[], uncollected = 0): Issue[] {
  if (issues.length <= limits.issues && uncollected === 0) return issues.map(inShort);
  const isError = ({ severity }: Issue): boolean => severity === 'error';
  const errors = issues.filter(isError);
  const shown = [...errors, ...issues.filter((issue) => !isError(issue))].slice(0, limits.issues - 1);
  return [
    ...shown.map(inShort),
    {
      ...{ code: 'more-issues', severity: errors.length + uncollected > shown.length ? 'error' : 'warning', path: [] },
      ...{ found: String(issues.length + uncollected - shown.length), expected: String(shown.length) },
    },
  ];
}

/** An id of a whole page's length says no more than its beginning. */
function inShort(issue: Issue): Issue {
  const { found } = issue;
  return found === undefined || found.length <= limits.found
    ? issue
    : { ...issue, found: `${found.slice(0, limits.found)}…` };
}

function tooMany(entries: unknown, limit: number, path: Path): Issue[] {
  const count = typeof entries === 'object' && entries !== null ? Object.keys(entries).length : 0;
  if (count <= limit) return [];
  return [{ code: 'too-many-entries', severity: 'error', path, found: String(count), expected: `<= ${limit}` }];
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
