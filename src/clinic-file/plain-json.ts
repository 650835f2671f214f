import type { Issue, Path } from '../foundation/issue.ts';
import { withoutComments } from './comments.ts';
import { limits } from './limits.ts';

/** Keys that reach an object's prototype when merged. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Half of a sign: no text can hold it, and whoever writes it out changes it. */
const loneSurrogate = /\p{Surrogate}/gu;
/** Signs that steer a machine and that nobody can see. */
const controlCharacter = /(?![\t\n\r])\p{Cc}/gu;

const shownLength = 40;

/** Too much of something: the rest is not looked at. */
class Excess extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/**
 * Copies a value into plain JSON data, leaves out comments, and reports what cannot be: functions, circles, keys that would reach a prototype, signs that are none.
 *
 * Never throws, also where a getter does, and stops at the first limit.
 */
export function plainJson(input: unknown): { value: unknown; issues: Issue[] } {
  const copier = new Copier();
  try {
    return { value: withoutComments(copier.copy(input, [])), issues: copier.issues };
  } catch (error) {
    if (error instanceof Excess) return { value: undefined, issues: [error.issue] };
    copier.report('not-json', [], 'unreadable', 'JSON');
    return { value: undefined, issues: copier.issues };
  }
}

class Copier {
  readonly issues: Issue[] = [];
  #values = 0;
  #characters = 0;

  copy(value: unknown, path: Path): unknown {
    this.#count(1, path);
    if (typeof value === 'string') return this.#text(value, path);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !isPlain(value)) {
      this.report('not-json', path, kindOf(value), 'JSON');
      return undefined;
    }
    if (path.length >= limits.depth) throw excess('nesting-too-deep', path.slice(0, 3), limits.depth);
    return Array.isArray(value) ? this.#list(value, path) : this.#object(value, path);
  }

  report(code: string, path: Path, found: string, expected: string): void {
    this.issues.push({ code, severity: 'error', path, found, expected });
  }

  #list(list: readonly unknown[], path: Path): unknown[] {
    this.#room(list.length, path);
    return Array.from(list, (inner, i) => this.copy(inner, [...path, i]) ?? null);
  }

  #object(value: object, path: Path): unknown {
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(value);
    this.#room(keys.length, path);
    for (const key of keys) {
      const at = [...path, key];
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (forbiddenKeys.has(key)) this.report('forbidden-key', at, key, 'another id');
      else if (key.length > limits.keyLength)
        this.report('too-large', path, `${key.slice(0, shownLength)}…`, `<= ${limits.keyLength}`);
      else if (this.#text(key, at) === key && inner !== undefined) {
        const copied = this.copy(inner, at);
        if (copied !== undefined) copy[key] = copied;
      }
    }
    return copy;
  }

  /** The text without the signs that were reported. */
  #text(text: string, path: Path): string {
    this.#characters += text.length;
    if (this.#characters > limits.characters) throw excess('file-too-large', path, limits.characters);
    const check = (code: string, pattern: RegExp): void => {
      const found = text.match(pattern)?.[0];
      if (found !== undefined) this.report(code, path, signName(found), 'text');
    };
    check('lone-surrogate', loneSurrogate);
    check('control-character', controlCharacter);
    return text.replace(loneSurrogate, '\uFFFD').replace(controlCharacter, '');
  }

  /** Counted before they are looked at: a list may say that it has a thousand million places. */
  #room(more: number, path: Path): void {
    if (this.#values + more > limits.values) throw excess('too-many-values', path.slice(0, 2), limits.values);
  }

  #count(more: number, path: Path): void {
    this.#room(more, path.slice(0, -1));
    this.#values += more;
  }
}

/** More of something than the limit allows: the issue, as something to throw. */
function excess(code: string, path: Path, limit: number): Excess {
  return new Excess({ code, severity: 'error', path, found: `> ${limit}`, expected: String(limit) });
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}

function signName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
