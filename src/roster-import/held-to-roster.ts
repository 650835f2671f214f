import type { Logic } from '../clinic-file/logic.ts';
import { isObject } from '../clinic-file/merge.ts';
import { parseTherapists } from '../clinic-file/roster.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import type { Issue } from '../foundation/issue.ts';
import { columnOf, neededColumns, type Column } from './columns.ts';
import type { Draft, Problem, RowReport } from './report.ts';

/** So many are held to it at once: the reader of rosters shows a limited number of issues. */
const slice = 100;

/**
 * Holds what was read to the reader of rosters, the same that the page uses: nothing comes out that it would refuse.
 *
 * What it has against a part that is not needed costs that part alone; against a needed one, the row.
 */
export function heldToRoster(rows: readonly RowReport[], logic: Logic): RowReport[] {
  const usable = rows.filter(({ problems }) => !problems.some(({ severity }) => severity === 'error'));
  const fine = new Map<RowReport, Therapist>();
  for (let from = 0; from < usable.length; from += slice) {
    const some = usable.slice(from, from + slice);
    const { therapists, places } = parseTherapists(
      some.map(({ draft }) => draft),
      logic,
    );
    for (const [i, place] of places.entries()) {
      const [row, therapist] = [some[place], therapists[i]];
      if (row && therapist) fine.set(row, therapist);
    }
  }
  const wrong = new Set(usable.filter((row) => !fine.has(row)));
  return rows
    .map((row) => (wrong.has(row) ? mended(row, logic) : { ...row, therapist: fine.get(row) ?? null }))
    .map((row) => ({ ...row, problems: gravestFirst(row.problems) }));
}

/** The row without the parts that are refused; not taken over where a needed one is. */
function mended(row: RowReport, logic: Logic): RowReport {
  const problems = [...row.problems];
  let { draft } = row;
  // Words are looked at only where shapes are right: what is refused last shows when the first is gone.
  for (;;) {
    const { therapists, issues } = parseTherapists([draft], logic);
    const [therapist] = therapists;
    if (therapist) return { ...row, draft, therapist, problems };
    const errors = issues.filter(({ severity }) => severity === 'error');
    problems.push(...errors.map(problemOf));
    if (errors.length === 0 || errors.some(({ path }) => isNeeded(columnOf(path[1]))))
      return { ...row, draft, therapist: null, problems };
    draft = errors.reduce(without, draft);
  }
}

const gravity = { error: 0, warning: 1, note: 2 } as const;

function gravestFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

function problemOf(issue: Issue): Problem {
  const column = columnOf(issue.path[1]);
  return {
    ...{ code: 'refused', severity: isNeeded(column) ? 'error' : 'warning', issue },
    ...(column === null ? {} : { column }),
  };
}

function isNeeded(column: Column | null): boolean {
  return column === null || column === 'id' || (neededColumns as readonly Column[]).includes(column);
}

/** Only a text in one language goes, or the link beside a registration number; else all that the column says. */
function without(draft: Draft, { path }: Issue): Draft {
  const [, key, inner] = path;
  const value = draft[key as keyof Draft];
  const isPart = inner !== undefined && (key === 'about' || (key === 'registration' && inner !== 'number'));
  const kept = isPart && isObject(value) ? Object.entries(value).filter(([name]) => name !== inner) : [];
  const others = Object.entries(draft).filter(([name]) => name !== key);
  return Object.fromEntries(kept.length === 0 ? others : [...others, [key, Object.fromEntries(kept)]]) as Draft;
}
