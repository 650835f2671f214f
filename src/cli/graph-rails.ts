import { round } from './graph-block.ts';

/** A line beside a column, from the height of one box to that of another below it. */
export interface Rail {
  readonly from: number;
  readonly to: number;
  readonly closes: boolean;
}

const step = 7;

/** Draws the lines at the left of the boxes. Those from one box share a line; short ones run inside long ones, and none over another. */
export function drawRails(rails: readonly Rail[], x: number): string {
  const bySource = new Map<number, Rail[]>();
  for (const rail of rails) bySource.set(rail.from, [...(bySource.get(rail.from) ?? []), rail]);
  const sources = [...bySource]
    .map(([from, some]) => ({ from, some, end: Math.max(...some.map(({ to }) => to)) }))
    .sort((a, b) => a.end - a.from - (b.end - b.from));
  const lanes: { from: number; end: number }[][] = [];
  return sources
    .map(({ from, end, some }) => {
      const free = lanes.findIndex((lane) => lane.every((other) => end < other.from || from > other.end));
      const lane = free < 0 ? lanes.length : free;
      (lanes[lane] ??= []).push({ from, end });
      const at = x - 8 - lane * step;
      const trunk = `<path class="rail" d="M${round(x)} ${round(from)}H${round(at)}V${round(end)}"/>`;
      return trunk + some.map(({ to, closes }) => drawArrow(at, x, to, closes)).join('');
    })
    .join('');
}

function drawArrow(from: number, to: number, y: number, closes: boolean): string {
  const line = `<path class="rail${closes ? ' closes' : ''}" d="M${round(from)} ${round(y)}H${round(to - 5)}"/>`;
  return `${line}<path class="tip" d="M${round(to)} ${round(y)}l-6 -3.5v7z"/>`;
}
