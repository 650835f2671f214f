import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant; undefined when none is near. */
function didYouMean(found: string, known: readonly string[]): string | undefined {
  if (found.length > 100 || known.length === 0) return undefined;
  const small = found.toLowerCase();
  const same = known.find((name) => name.toLowerCase() === small);
  const nearest = same ?? closest(small, known);
  return same ?? (distance(small, nearest) <= Math.max(1, Math.floor(small.length / 3)) ? nearest : undefined);
}

/** `{ hint }` when a near name is known, else nothing: to be spread into an issue. */
export function hintFor(found: string, known: readonly string[]): { hint?: string } {
  const hint = didYouMean(found, known);
  return hint === undefined ? {} : { hint };
}

/** At most twenty names, as a fact of an issue. */
export function listed(names: readonly string[]): string {
  return names.length <= 20 ? names.join(', ') : `${names.slice(0, 20).join(', ')} …`;
}
