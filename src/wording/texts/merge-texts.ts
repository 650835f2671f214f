import type { Texts, TextTree } from './texts.ts';

/** Texts as a clinic writes them: only what differs. `null` gives the basis' text back. */
export interface TextPatch {
  readonly [key: string]: string | readonly string[] | null | TextPatch;
}

/** Lays a clinic's texts over ours; what it does not name stays. */
export function mergeTexts(basis: Texts, patch: Readonly<Record<string, TextPatch>>): Texts {
  const merged: Record<string, TextTree> = { ...basis };
  for (const [namespace, texts] of Object.entries(patch)) merged[namespace] = lay(basis[namespace] ?? {}, texts);
  return merged;
}

function lay(basis: TextTree, patch: TextPatch): TextTree {
  const merged: Record<string, TextTree[string]> = { ...basis };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) continue;
    merged[key] = isTree(value) ? lay(treeAt(basis, key), value) : value;
  }
  return merged;
}

function isTree(value: TextPatch[string]): value is TextPatch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function treeAt(tree: TextTree, key: string): TextTree {
  const found = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return typeof found === 'object' && !Array.isArray(found) ? (found as TextTree) : {};
}
