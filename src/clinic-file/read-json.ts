import type { Issue, Path } from '../foundation/issue.ts';
import { limits, type Bounds } from './limits.ts';
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

/** A JSON text with its faults, and where each path stands. */
interface ScannedText {
  readonly isJson: boolean;
  readonly issues: readonly Issue[];
  readonly locate: ReadJson['locate'];
}

/** For what was no text: nothing has a place. */
export const unchanged = (issue: Issue): Issue => issue;

/** Reads text or an object. Never throws, and never walks deeper or further than the limits. */
export function readJson(input: unknown): ReadJson {
  if (typeof input !== 'string') return { ...plainJson(input), locate: unchanged };
  const text = withoutMark(input);
  if (text.length > limits.characters) return { value: undefined, issues: [tooLong(text, limits)], locate: unchanged };
  const { isJson, issues, locate } = scannedText(text, limits);
  if (!isJson) return { value: undefined, issues, locate };
  const read = plainJson(JSON.parse(text));
  return { value: read.value, issues: [...issues, ...read.issues], locate };
}

/** Without the byte order mark that some editors write. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

export function tooLong({ length }: string, { characters }: Bounds): Issue {
  const facts = { found: String(length), expected: String(characters), line: 1, column: 1 };
  return { code: 'file-too-large', severity: 'error', path: [], ...facts };
}

/** Goes through a text sign by sign; also where `JSON.parse` has read it. */
export function scannedText(text: string, bounds: Bounds): ScannedText {
  const { place, found } = scanJson(text, bounds);
  const position = positionsIn(text);
  const issues = found.map(({ issue, offset }) => ({ ...issue, ...position(offset) }));
  if (!place) return { isJson: false, issues, locate: unchanged };
  const locate = (issue: Issue): Issue =>
    issue.line === undefined ? { ...issue, ...position(offsetOf(place, issue.path)) } : issue;
  return { isJson: true, issues, locate };
}

/** Lines and columns, counted from 1; the starts of lines are looked for once, and only when asked. */
function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let line = starts.length;
    for (let low = 0; low < line;) {
      const middle = (low + line) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else line = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
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
