import type { Issue } from '../foundation/issue.ts';
import type { LogicFile } from './logic-schema.ts';
import { isObject } from './merge.ts';
import { readAllTherapists } from './read-therapists.ts';
import { ListedElsewhere, type ListedTherapists } from './roster-schema.ts';
import { fact, schemaIssues } from './schema-issues.ts';
import { rosterIds } from './therapist-issues.ts';

/** The therapists of a clinic file, or where they are listed. */
export type ClinicRoster = ListedTherapists | { readonly from: string; readonly otherSite: boolean };

interface ReadRoster {
  readonly roster: ClinicRoster | null;
  readonly issues: readonly Issue[];
  /** How many more errors there were than are kept. */
  readonly uncollected: number;
}

const nothing: ReadRoster = { roster: null, issues: [], uncollected: 0 };

/**
 * Reads the `roster` of a clinic file. Never takes anything else down: a therapist with an error is left out.
 *
 * @param readIssues What was wrong with the file as data: who is touched by it is left out, too.
 */
export function readRoster(value: unknown, logic: LogicFile, readIssues: readonly Issue[]): ReadRoster {
  const at = ['roster'];
  if (value === undefined) return nothing;
  if (Array.isArray(value)) {
    const touched = readIssues.filter(({ path }) => path[0] === 'roster').map(({ path }) => Number(path[1]));
    const list = { entries: value as unknown[], at, wrong: new Set(touched), isPlain: true };
    const { issues, uncollected, ...roster } = readAllTherapists(list, rosterIds(logic));
    return { roster, issues, uncollected };
  }
  if (!isObject(value)) {
    const wrong = { found: fact(value), expected: '[ ], { "from": "roster.json" }' };
    return { ...nothing, issues: [{ code: 'wrong-type', severity: 'error', path: at, ...wrong }] };
  }
  const issues = schemaIssues(ListedElsewhere, value, at);
  if (issues.length > 0) return { ...nothing, issues };
  const { from, otherSite = false } = value as ListedElsewhere;
  return { ...nothing, roster: { from, otherSite } };
}
