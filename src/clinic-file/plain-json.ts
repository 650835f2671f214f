import type { Issue, Path } from '../foundation/issue.ts';
import { withoutComments } from './comments.ts';
import { limits, type Bounds } from './limits.ts';
import { holdsSecret, withoutSecrets } from './secret-key.ts';

/** Keys that reach an object's prototype when merged. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Half of a sign: no text can hold it, and whoever writes it out changes it. */
const loneSurrogate = /\p{Surrogate}/gu;
/** Signs that steer a machine and that nobody can see. */
const controlCharacter = /(?![\t\n\r])\p{Cc}/gu;

/** What most texts have nothing of. */
const unwanted = /\p{Surrogate}|(?![\t\n\r])\p{Cc}|AGE-SECRET-KEY-/iu;

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
 * Copies a value into plain JSON data, leaves out comments, and reports what cannot be: functions, circles, keys that would reach a prototype, signs that are none, a private key.
 *
 * Never throws, also where a getter does, and stops at the first limit.
 */
export function plainJson(input: unknown, bounds: Bounds = limits): { value: unknown; issues: Issue[] } {
  const copier = new Copier(bounds);
  try {
    return { value: withoutComments(copier.copy(input)), issues: copier.issues };
  } catch (error) {
    if (error instanceof Excess) return { value: undefined, issues: [error.issue] };
    copier.report('not-json', 'unreadable', 'JSON', []);
    return { value: undefined, issues: copier.issues };
  }
}

class Copier {
  readonly issues: Issue[] = [];
  readonly #bounds: Bounds;
  /** Where the value at hand stands. One list for all: a copy for each value would cost more than the values. */
  readonly #path: (string | number)[] = [];
  #values = 0;
  #characters = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  copy(value: unknown): unknown {
    this.#count();
    if (typeof value === 'string') return this.#text(value);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !isPlain(value)) {
      this.report('not-json', kindOf(value), 'JSON');
      return undefined;
    }
    const { depth } = this.#bounds;
    if (this.#path.length >= depth) throw excess('nesting-too-deep', this.#path.slice(0, 3), depth);
    return Array.isArray(value) ? this.#list(value) : this.#object(value);
  }

  report(code: string, found: string, expected: string, path: Path = [...this.#path]): void {
    this.issues.push({ code, severity: 'error', path, found, expected });
  }

  #list(list: readonly unknown[]): unknown[] {
    this.#room(list.length, this.#path);
    return Array.from(list, (inner, i) => this.#at(i, () => this.copy(inner)) ?? null);
  }

  #object(value: object): unknown {
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(value);
    this.#room(keys.length, this.#path);
    for (const key of keys) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      const copied = this.#at(key, () => this.#entry(key, inner));
      if (copied !== undefined) copy[key] = copied;
    }
    return copy;
  }

  #entry(key: string, inner: unknown): unknown {
    if (forbiddenKeys.has(key)) this.report('forbidden-key', key, 'another id');
    else if (key.length > limits.keyLength) {
      const above = this.#path.slice(0, -1);
      this.report('too-large', `${key.slice(0, shownLength)}…`, `<= ${limits.keyLength}`, above);
    } else if (this.#text(key) === key && inner !== undefined) return this.copy(inner);
    return undefined;
  }

  #at(step: string | number, look: () => unknown): unknown {
    this.#path.push(step);
    const found = look();
    this.#path.pop();
    return found;
  }

  /** The text without the signs that were reported. */
  #text(text: string): string {
    this.#characters += text.length;
    const { characters } = this.#bounds;
    if (this.#characters > characters) throw excess('file-too-large', [...this.#path], characters);
    if (!unwanted.test(text)) return text;
    const check = (code: string, pattern: RegExp): void => {
      const found = text.match(pattern)?.[0];
      if (found !== undefined) this.report(code, signName(found), 'text');
    };
    check('lone-surrogate', loneSurrogate);
    check('control-character', controlCharacter);
    if (holdsSecret(text)) this.report('private-key', 'AGE-SECRET-KEY-…', 'age1…');
    return withoutSecrets(text).replace(loneSurrogate, '\uFFFD').replace(controlCharacter, '');
  }

  /** Counted before they are looked at: a list may say that it has a thousand million places. */
  #room(more: number, path: Path): void {
    const { values } = this.#bounds;
    if (this.#values + more > values) throw excess('too-many-values', path.slice(0, 2), values);
  }

  #count(): void {
    if (this.#values + 1 > this.#bounds.values) this.#room(1, this.#path.slice(0, -1));
    this.#values++;
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
