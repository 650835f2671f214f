import canonicalize from 'canonicalize';

/** One field that differs. A field that is not there is null. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where an entry stood and stands: the one before it, null at the beginning. */
export interface Move {
  readonly before: string | null;
  readonly after: string | null;
}

/** One entry by its id. An entry that came or went has all of its fields. */
export interface Change {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
  readonly moved: Move | null;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, in the order in which they are written. Equal is what is equal as JSON, whatever the order of keys. */
export function fieldChanges(before: Fields | undefined, after: Fields | undefined): FieldChange[] {
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...names].flatMap((field) => {
    const one = { field, before: before?.[field] ?? null, after: after?.[field] ?? null };
    return canonicalize(one.before) === canonicalize(one.after) ? [] : [one];
  });
}

/**
 * Entries that came, went, differ or stand elsewhere: first those of the second list in its order, then those that went.
 *
 * @param order Whether their order means something.
 */
export function entryChanges(
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
  order: boolean,
): Change[] {
  const moves = order ? movesBetween([...before.keys()], [...after.keys()]) : new Map<string, Move>();
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Change[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const fields = fieldChanges(was, is);
    const moved = moves.get(id) ?? null;
    if (!was || !is) return [{ id, change: is ? 'added' : 'removed', fields, moved: null }];
    return fields.length > 0 || moved ? [{ id, change: 'changed', fields, moved }] : [];
  });
}

/** The fewest entries that have to be moved to make the first order the second; what came or went moves nothing. */
export function movesBetween(before: readonly string[], after: readonly string[]): Map<string, Move> {
  const places = new Map(before.map((id, i) => [id, i]));
  const common = after.filter((id) => places.has(id));
  const kept = new Set(longestRise(common, (id) => places.get(id) ?? 0));
  const previous = (list: readonly string[], id: string): string | null => list[list.indexOf(id) - 1] ?? null;
  return new Map(
    common
      .filter((id) => !kept.has(id))
      .map((id) => [id, { before: previous(before, id), after: previous(after, id) }]),
  );
}

/** The longest part of a list that keeps its order and rises. */
function longestRise(list: readonly string[], place: (id: string) => number): string[] {
  const rises: string[][] = [];
  for (const id of list) {
    const before = rises.filter((rise) => place(rise.at(-1) ?? id) < place(id));
    rises.push([...longest(before), id]);
  }
  return longest(rises);
}

function longest(lists: readonly string[][]): string[] {
  return lists.reduce((one, other) => (other.length > one.length ? other : one), []);
}
