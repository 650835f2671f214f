import type { Flow } from '../proof/difference.ts';

/** One value in a column: its bar, and the middle of the place that it has. In units of the drawing. */
interface ColumnNode {
  readonly id: string;
  readonly visits: number;
  /** Upper edge of the bar. */
  readonly y: number;
  readonly height: number;
  /** Middle of its place, which is never lower than its name is high. */
  readonly slot: number;
}
export type Column = readonly ColumnNode[];

/** What became of the visits of one value. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

/** All visits together are so high. */
const whole = 240;
const gap = 8;
/** A single visit must still be seen. */
const leastBand = 1.5;

/**
 * Where bars and bands stand between two columns, from the upper edge; what stays lies under what changes.
 *
 * @param roomOf How high the name of a value is.
 */
export function flowBands(
  flows: readonly Flow[],
  roomOf: (id: string) => number,
): {
  readonly left: Column;
  readonly right: Column;
  readonly bands: readonly FlowBand[];
  readonly height: number;
} {
  const all = flows.reduce((sum, { visits }) => sum + visits, 0);
  const thick = ({ visits }: Flow): number => Math.max(leastBand, (visits / Math.max(1, all)) * whole);
  const order = [...new Set(flows.flatMap(({ from }) => from)), ...flows.map(({ to }) => to)];
  const ids = [...new Set(order)];
  const columnOf = (side: 'from' | 'to'): { column: Column; height: number } => {
    let y = 0;
    const column = ids.flatMap((id): ColumnNode[] => {
      const own = flows.filter((flow) => flow[side] === id);
      if (own.length === 0) return [];
      const height = own.reduce((sum, flow) => sum + thick(flow), 0);
      const room = Math.max(roomOf(id), height);
      const node = { id, visits: own.reduce((sum, { visits }) => sum + visits, 0), height };
      const placed = { ...node, y: y + (room - height) / 2, slot: y + room / 2 };
      y += room + gap;
      return [placed];
    });
    return { column, height: Math.max(0, y - gap) };
  };
  const [left, right] = [columnOf('from'), columnOf('to')];
  const starts = edges(left.column, flows, 'from', ids, thick);
  const ends = edges(right.column, flows, 'to', ids, thick);
  const bands = flows.map((flow): FlowBand => {
    const { from, to } = flow;
    return { from, to, fromY: starts.get(flow) ?? 0, toY: ends.get(flow) ?? 0, height: thick(flow) };
  });
  return {
    ...{ left: left.column, right: right.column },
    bands: bands.toSorted((a, b) => Number(a.from !== a.to) - Number(b.from !== b.to)),
    height: Math.max(left.height, right.height),
  };
}

/** Where each band meets its bar: in the order of the other column, so that few cross. */
function edges(
  column: Column,
  flows: readonly Flow[],
  side: 'from' | 'to',
  ids: readonly string[],
  thick: (flow: Flow) => number,
): ReadonlyMap<Flow, number> {
  const other = side === 'from' ? 'to' : 'from';
  const found = new Map<Flow, number>();
  for (const { id, y } of column) {
    let edge = y;
    const own = flows.filter((flow) => flow[side] === id);
    for (const flow of own.toSorted((a, b) => ids.indexOf(a[other]) - ids.indexOf(b[other]))) {
      found.set(flow, edge);
      edge += thick(flow);
    }
  }
  return found;
}
