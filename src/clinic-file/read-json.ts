import type { Issue, Path } from '../foundation/issue.ts';
import { limits } from './limits.ts';
import { plainJson } from './plain-json.ts';
import { scanJson, type Place } from './scan-json.ts';

/** A file as plain data, with what is wrong and where each path stands in the text. */
export interface ReadJson {
  /** Undefined when the input is not JSON at all, or too much. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Adds line and column where the input was text. */
  readonly locate: (issue: Issue) => Issue;
}

const unchanged = (issue: Issue): Issue => issue;

/** Reads text or an object. Never throws, and never walks deeper or further than the limits. */
export function readJson(input: unknown): ReadJson {
  if (typeof input !== 'string') return { ...plainJson(input), locate: unchanged };
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  if (text.length > limits.characters) return tooLong(text.length);
  const { place, found } = scanJson(text);
  const position = positionsIn(text);
  const issues = found.map(({ issue, offset }) => ({ ...issue, ...position(offset) }));
  if (!place) return { value: undefined, issues, locate: unchanged };
  const read = plainJson(JSON.parse(text));
  const locate = (issue: Issue): Issue =>
    issue.line === undefined ? { ...issue, ...position(offsetOf(place, issue.path)) } : issue;
  return { value: read.value, issues: [...issues, ...read.issues], locate };
}

function tooLong(found: number): ReadJson {
  const facts = { found: String(found), expected: String(limits.characters), line: 1, column: 1 };
  return {
    value: undefined,
    issues: [{ code: 'file-too-large', severity: 'error', path: [], ...facts }],
    locate: unchanged,
  };
}

/** Lines and columns, counted from 1; the starts of lines are looked for once, and only when asked. */
function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let line = starts.length;
    for (let low = 0; low < line;) {
      const middle = (low + line) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else line = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Where a path stands; the nearest part above it when it is not in the text. */
function offsetOf(top: Place, path: Path): number {
  let place = top;
  for (const step of path) {
    const inside = place.inside.get(step);
    if (!inside) break;
    place = inside;
  }
  return place.offset;
}
