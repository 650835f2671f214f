import type { Issue, Path } from '../foundation/issue.ts';
import type { Condition } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { leavesOf } from './mentions.ts';

type Graph = ReadonlyMap<string, { readonly path: Path; readonly to: readonly string[] }>;

/** Circles: a question whose turn depends on itself, a condition defined by itself, entries that each come after the other. */
export function circleIssues(logic: LogicFile): Issue[] {
  const orders = [
    orderOf(logic.sections, ['logic', 'sections']),
    orderOf(logic.questions, ['logic', 'questions']),
    orderOf(logic.candidates, ['logic', 'candidates']),
    orderOf(logic.rules, ['logic', 'rules']),
    ...Object.entries(logic.questions).map(([id, { options }]) =>
      orderOf(options ?? {}, ['logic', 'questions', id, 'options']),
    ),
  ];
  return [...circlesIn(dependencies(logic), 'circle'), ...orders.flatMap((order) => circlesIn(order, 'after-circle'))];
}

/** What the turn of a question and the verdict of a condition rest on. */
function dependencies(logic: LogicFile): Graph {
  const graph = new Map<string, { path: Path; to: string[] }>();
  for (const [id, { askWhen, optionsFrom }] of Object.entries(logic.questions)) {
    const path = ['logic', 'questions', id, ...(askWhen ? ['askWhen'] : [])];
    const from = optionsFrom === undefined ? [] : [`question ${optionsFrom}`];
    graph.set(`question ${id}`, { path, to: [...(askWhen ? targets(askWhen) : []), ...from] });
  }
  for (const [id, condition] of Object.entries(logic.conditions))
    graph.set(`condition ${id}`, { path: ['logic', 'conditions', id], to: targets(condition) });
  for (const [id, { sum }] of Object.entries(logic.scales))
    graph.set(`scale ${id}`, { path: ['logic', 'scales', id], to: sum.map((question) => `question ${question}`) });
  return graph;
}

function targets(condition: Condition): string[] {
  return leavesOf(condition).flatMap(({ leaf }) => {
    if ('condition' in leaf) return `condition ${leaf.condition}`;
    if ('scale' in leaf) return `scale ${leaf.scale}`;
    // Whether a question was skipped does not rest on whether it is asked.
    return 'question' in leaf ? `question ${leaf.question}` : [];
  });
}

function orderOf(entries: Readonly<Record<string, { after?: string | undefined }>>, path: Path): Graph {
  return new Map(
    Object.entries(entries).map(([id, { after }]) => [
      id,
      { path: [...path, id, 'after'], to: after === undefined ? [] : [after] },
    ]),
  );
}

/** One issue a circle, at the first entry that is reached in it. Without recursion: a chain may be as long as the file. */
function circlesIn(graph: Graph, code: string): Issue[] {
  const issues: Issue[] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const trail: { id: string; next: number }[] = [{ id: start, next: 0 }];
    while (trail.length > 0) {
      const here = trail.at(-1);
      if (!here) break;
      const node = graph.get(here.id);
      const to = done.has(here.id) ? undefined : node?.to[here.next++];
      if (to === undefined) {
        done.add(here.id);
        trail.pop();
        continue;
      }
      const back = trail.findIndex(({ id }) => id === to);
      if (back < 0) trail.push({ id: to, next: 0 });
      else {
        const round = [...trail.slice(back).map(({ id }) => id), to].join(' → ');
        issues.push({ code, severity: 'error', path: graph.get(to)?.path ?? [], found: round, expected: 'no circle' });
      }
    }
  }
  return issues;
}
