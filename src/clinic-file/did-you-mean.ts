import { closest, distance } from 'fastest-levenshtein';
import type { Issue } from '../foundation/issue.ts';

/** The known name that was probably meant; undefined when none is near. */
function didYouMean(found: string, known: readonly string[]): string | undefined {
  if (found.length > 100 || known.length === 0) return undefined;
  const small = found.toLowerCase();
  const same = known.find((name) => name.toLowerCase() === small);
  const nearest = same ?? closest(small, known);
  // Two letters that changed places are one slip, and a distance of two.
  const near = letters(small) === letters(nearest) ? 2 : Math.max(1, Math.floor(small.length / 3));
  return same ?? (distance(small, nearest) <= near ? nearest : undefined);
}

function letters(name: string): string {
  return name.split('').sort().join('');
}

/** `{ hint }` when a near name is known, else nothing: to be spread into an issue. */
export function hintFor(found: string, known: readonly string[]): { hint?: string } {
  const hint = didYouMean(found, known);
  return hint === undefined ? {} : { hint };
}

const names = Symbol('names');

/** The names among which `hinted` looks for the one that was meant: to be spread into an issue of which there may be many. */
export function nearTo(known: readonly string[]): object {
  return { [names]: known };
}

/** The issue with its hint. Looked for last: of thousands of issues only the first ones are shown. */
export function hinted(issue: Issue & { readonly [names]?: readonly string[] }): Issue {
  const { [names]: known, ...rest } = issue;
  return known ? { ...rest, ...hintFor(issue.found ?? '', known) } : rest;
}

/** At most twenty names, as a fact of an issue. */
export function listed(names: readonly string[]): string {
  return names.length <= 20 ? names.join(', ') : `${names.slice(0, 20).join(', ')} …`;
}
