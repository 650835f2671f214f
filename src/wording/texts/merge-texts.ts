import type { Texts, TextTree } from './texts.ts';

/** Texts as a clinic writes them: only what differs. `null` gives the basis' text back. */
export interface TextPatch {
  readonly [key: string]: string | readonly string[] | null | TextPatch;
}

/** Lays a clinic's texts over ours. What it does not name stays, and so does what it leaves blank or writes as another kind of text. */
export function mergeTexts(basis: Texts, patch: Readonly<Record<string, TextPatch>>): Texts {
  const merged: Record<string, TextTree> = { ...basis };
  for (const [namespace, texts] of Object.entries(patch)) merged[namespace] = lay(basis[namespace] ?? {}, texts);
  return merged;
}

function lay(basis: TextTree, patch: TextPatch): TextTree {
  const merged: Record<string, TextTree[string]> = { ...basis };
  for (const [key, value] of Object.entries(patch)) {
    const ours = Object.hasOwn(basis, key) ? basis[key] : undefined;
    if (value === null || (ours !== undefined && kindOf(ours) !== kindOf(value))) continue;
    if (isTree(value)) merged[key] = lay((ours ?? {}) as TextTree, value);
    else if (!isBlank(value)) merged[key] = typeof value === 'string' ? value : value.filter((one) => !isBlank(one));
  }
  return merged;
}

function kindOf(value: string | readonly string[] | TextPatch): 'sentence' | 'list' | 'tree' {
  if (typeof value === 'string') return 'sentence';
  return isTree(value) ? 'tree' : 'list';
}

/** True for a sentence without a word, and for a list of none but such. */
function isBlank(text: string | readonly string[]): boolean {
  return typeof text === 'string' ? text.trim() === '' : text.every(isBlank);
}

function isTree(value: TextPatch[string]): value is TextPatch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
