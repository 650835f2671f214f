import { isObject } from './merge.ts';

/** Texts by key, however deep. */
export type TextTree = Readonly<Record<string, unknown>>;

/** The texts under a key; none where something else stands. */
export function tree(value: unknown): TextTree {
  return isObject(value) ? value : {};
}

/** What stands at the end of the keys. */
export function textAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((at, key) => tree(at)[key], value);
}

/** True where there is any word. */
export function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' && value !== null && Object.values(value).some(says);
}
