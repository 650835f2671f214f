import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Issue, Path } from '../foundation/issue.ts';
import { depthLimit, plainJson } from './plain-json.ts';

const lengthLimit = 1_000_000;
/** One slip makes many errors: the first ones say enough. */
const shownErrors = 10;

/** A file as plain data, with what is wrong and where each path stands in the text. */
export interface ReadJson {
  /** Undefined when the input is not JSON at all. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Adds line and column where the input was text. */
  readonly locate: (issue: Issue) => Issue;
}

/** Reads text or an object. Never throws, and never walks deeper or further than the limits. */
export function readJson(input: unknown): ReadJson {
  if (typeof input !== 'string') return { ...plainJson(input), locate: (issue) => issue };
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const guard = tooMuch(text);
  if (guard) return { value: undefined, issues: [guard], locate: (issue) => issue };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !tree) return { value: undefined, issues: syntaxIssues(text, errors), locate: (i) => i };
  const read = plainJson(getNodeValue(tree));
  const locate = (issue: Issue): Issue => {
    const offset = offsetOf(tree, issue.path);
    return offset === undefined ? issue : { ...issue, ...position(text, offset) };
  };
  return { value: read.value, issues: [...duplicates(tree, []), ...read.issues].map(locate), locate };
}

function tooMuch(text: string): Issue | null {
  const report = (code: string, found: number, limit: number): Issue => ({
    code,
    severity: 'error',
    path: [],
    found: String(found),
    expected: String(limit),
  });
  if (text.length > lengthLimit) return report('file-too-large', text.length, lengthLimit);
  const depth = depthOf(text);
  return depth > depthLimit ? report('nesting-too-deep', depth, depthLimit) : null;
}

/** How deep brackets nest outside of strings: counted before any parser may run out of stack. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (inString && sign === '\\') i++;
    else if (sign === '"') inString = !inString;
    // A string ends with its line, also where its quote was forgotten.
    else if (sign === '\n') inString = false;
    else if (!inString && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++depth);
    else if (!inString && (sign === '}' || sign === ']')) depth--;
  }
  return deepest;
}

function syntaxIssues(text: string, errors: readonly ParseError[]): Issue[] {
  return errors.slice(0, shownErrors).map(({ error, offset, length }) => ({
    code: 'json-syntax',
    severity: 'error',
    path: [],
    found: text.slice(offset, offset + Math.min(length, 40)) || '…',
    expected: expectedIn[printParseErrorCode(error)] ?? 'JSON',
    ...position(text, offset),
  }));
}

const expectedIn: Readonly<Record<string, string>> = {
  PropertyNameExpected: '"key"',
  ValueExpected: '"text", 1, true, null, [ ], { }',
  ColonExpected: ':',
  CommaExpected: ',',
  CloseBraceExpected: '}',
  CloseBracketExpected: ']',
  UnexpectedEndOfString: '"',
};

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where a path stands; the nearest part above it when it is not in the text. */
function offsetOf(tree: Node, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return undefined;
}

/** Keys written twice: the later one would win without a word. */
function duplicates(node: Node, path: Path): Issue[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, i) => duplicates(child, [...path, i]));
  const seen = new Set<unknown>();
  return children.flatMap(({ children: [key, value] = [] }) => {
    const name: unknown = key?.value;
    if (typeof name !== 'string' || !value) return [];
    const at = [...path, name];
    const twice: Issue = { code: 'duplicate-key', severity: 'error', path: at, found: name, expected: 'once' };
    const again = seen.has(name);
    seen.add(name);
    return [...(again ? [twice] : []), ...duplicates(value, at)];
  });
}
