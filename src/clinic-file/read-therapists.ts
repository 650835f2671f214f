import { pathText, type Issue, type Path } from '../foundation/issue.ts';
import { rosterLimits } from './limits.ts';
import { isObject } from './merge.ts';
import { plainJson } from './plain-json.ts';
import { Therapist, type ListedTherapists } from './roster-schema.ts';
import { schemaIssues, wellShaped } from './schema-issues.ts';
import { therapistIssues, unaskedIssues, type RosterIds } from './therapist-issues.ts';

export interface ReadTherapists extends ListedTherapists {
  readonly issues: readonly Issue[];
  /** How many more errors there were than are kept. */
  readonly uncollected: number;
}

export interface WrittenList {
  readonly entries: readonly unknown[];
  /** Where the list stands. */
  readonly at: Path;
  /** Entries of which an error has been reported: they are left out. */
  readonly wrong: ReadonlySet<number>;
  /** The entries are known to be plain data without comments. */
  readonly isPlain: boolean;
}

/** So many therapists are read in one go: some milliseconds on a telephone. */
const slice = 50;

/**
 * Reads a list of therapists, and pauses after every few: who runs it may let others do something then.
 *
 * Whoever has an error is left out, and so is the second of two with one id. The others do not suffer for it.
 */
export function* readTherapists(list: WrittenList, ids: RosterIds): Generator<undefined, ReadTherapists> {
  const { entries, at, wrong } = list;
  const therapists: Therapist[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  const placesById = new Map<string, number>();
  let uncollected = 0;
  for (const [i, entry] of entries.entries()) {
    if (i > 0 && i % slice === 0) yield;
    const path = [...at, i];
    const { value, issues: unreadable } = list.isPlain ? { value: entry, issues: [] } : plainEntry(entry, path);
    const found = [...unreadable, ...entryIssues(value, ids, path)];
    const id = isObject(value) ? value['id'] : undefined;
    if (typeof id === 'string') {
      const first = placesById.get(id);
      if (first === undefined) placesById.set(id, i);
      else found.push(duplicate(id, [...path, 'id'], [...at, first]));
    }
    if (found.length === 0 && !wrong.has(i)) {
      therapists.push(value as Therapist);
      places.push(i);
    }
    const kept = found.slice(0, rosterLimits.issues - issues.length);
    issues.push(...kept);
    uncollected += found.length - kept.length;
  }
  issues.push(...unaskedIssues(therapists, places, ids, at));
  return { therapists, places, written: entries.length, issues, uncollected };
}

/** Reads a list in one go. */
export function readAllTherapists(list: WrittenList, ids: RosterIds): ReadTherapists {
  const reading = readTherapists(list, ids);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** What is too much of one therapist is reported as such, not as too much of a file. */
function plainEntry(entry: unknown, path: Path): { value: unknown; issues: Issue[] } {
  const { value, issues } = plainJson(entry, rosterLimits.each);
  const placed = issues.map((issue) => ({
    ...issue,
    code: issue.code === 'file-too-large' ? 'too-large' : issue.code,
    path: [...path, ...issue.path],
  }));
  return { value, issues: placed };
}

function entryIssues(value: unknown, ids: RosterIds, path: Path): Issue[] {
  // What could not be read as data has been reported.
  if (value === undefined) return [];
  const misshapen = schemaIssues(Therapist, value, path);
  if (misshapen.length === 0) return therapistIssues(value as Therapist, ids, path);
  return [...misshapen, ...therapistIssues(wellShaped<Therapist>(value, misshapen, path), ids, path)];
}

function duplicate(id: string, path: Path, first: Path): Issue {
  return { code: 'duplicate-id', severity: 'error', path, found: id, expected: pathText(first) };
}
