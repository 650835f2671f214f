import type { Issue, Path } from '../foundation/issue.ts';

export const depthLimit = 64;
const valueLimit = 50_000;

/** Keys that reach an object's prototype when merged. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies a value into plain JSON data and reports what cannot be: functions, circles, keys that would reach a prototype.
 *
 * Never throws, also where a getter does.
 */
export function plainJson(input: unknown): { value: unknown; issues: Issue[] } {
  const copier = new Copier();
  try {
    return { value: copier.copy(input, []), issues: copier.issues };
  } catch {
    copier.report('not-json', [], 'unreadable', 'JSON');
    return { value: undefined, issues: copier.issues };
  }
}

class Copier {
  readonly issues: Issue[] = [];
  #values = 0;
  #deep = false;

  copy(value: unknown, path: Path): unknown {
    if (++this.#values > valueLimit) {
      if (this.#values === valueLimit + 1) this.report('too-many-values', [], `> ${valueLimit}`, String(valueLimit));
      return undefined;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object' || !isPlain(value)) {
      this.report('not-json', path, kindOf(value), 'JSON');
      return undefined;
    }
    if (path.length >= depthLimit) {
      if (!this.#deep) this.report('nesting-too-deep', path.slice(0, 3), `> ${depthLimit}`, String(depthLimit));
      this.#deep = true;
      return undefined;
    }
    if (Array.isArray(value)) return value.map((inner: unknown, i) => this.copy(inner, [...path, i]) ?? null);
    return this.#object(value, path);
  }

  report(code: string, path: Path, found: string, expected: string): void {
    this.issues.push({ code, severity: 'error', path, found, expected });
  }

  #object(value: object, path: Path): unknown {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) this.report('forbidden-key', [...path, key], key, 'another id');
      else if (inner !== undefined) {
        const copied = this.copy(inner, [...path, key]);
        if (copied !== undefined) copy[key] = copied;
      }
    }
    return copy;
  }
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
