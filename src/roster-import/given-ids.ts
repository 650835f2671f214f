import { therapistKeys } from './columns.ts';
import { idFrom, isId } from './plain-word.ts';
import type { Draft, Problem, RowReport } from './report.ts';

/**
 * Gives each person an id of their own: the one that the file names, else one made from the name.
 *
 * Ids of the file come first, so that a new row above them changes none of them.
 */
export function givenIds(rows: readonly RowReport[]): RowReport[] {
  const taken = new Set<string>();
  const named = rows.map(({ draft }) => {
    if (draft.id === undefined || !isId(draft.id) || taken.has(draft.id)) return undefined;
    taken.add(draft.id);
    return draft.id;
  });
  const tried = new Map<string, number>();
  /** The id, with the next number that is free behind it where it is taken. */
  const free = (id: string): string => {
    let number = tried.get(id) ?? 1;
    while (taken.has(number === 1 ? id : `${id}-${number}`)) number++;
    tried.set(id, number);
    const found = number === 1 ? id : `${id}-${number}`;
    taken.add(found);
    return found;
  };
  const firstOfName = new Map<string, number>();
  return rows.map((report, i) => {
    const { row, name, draft, problems } = report;
    const id = named[i] ?? free(idFrom(draft.id ?? name) || `therapist-${row}`);
    const notes: Problem[] = [];
    if (draft.id !== undefined && draft.id !== id)
      notes.push({ code: 'id-changed', severity: 'note', column: 'id', found: draft.id, expected: id });
    const first = firstOfName.get(name);
    if (first === undefined) firstOfName.set(name, row);
    else if (name !== '') notes.push({ code: 'same-name', severity: 'note', found: name, expected: String(first) });
    return { ...report, draft: inOrder({ ...draft, id }), problems: [...problems, ...notes] };
  });
}

/** The same with its keys in the order in which people read them. */
function inOrder(draft: Draft): Draft {
  return Object.fromEntries(therapistKeys.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]]));
}
