/** Sentences by key: nested objects, lists of sentences, or a sentence; `null` in a clinic file gives ours back. */
export interface TextTree {
  readonly [key: string]: string | readonly string[] | null | TextTree;
}

/** Our texts by language and namespace. */
export type BasisTexts = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;

/** The namespaces that a clinic file can word. */
export const namespaces = ['widget', 'questions', 'recommendation'] as const;
export type Namespace = (typeof namespaces)[number];

/** A sentence or a list of them, with the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string | readonly string[];
}

export function leavesOf(tree: TextTree | undefined, path: readonly string[] = []): Leaf[] {
  return Object.entries(tree ?? {}).flatMap(([key, value]): Leaf[] => {
    const at = [...path, key];
    if (value === null) return [];
    return typeof value === 'string' || isList(value) ? [{ path: at, value }] : leavesOf(value, at);
  });
}

export function sentencesOf({ value }: Leaf): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** The key without plural form and person: what the widget asks for. */
export function plainKey(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other|child|someone)$/, '');
}

/** The path with its last key plain. */
export function plainPath(path: readonly string[]): readonly string[] {
  return path.map((key, i) => (i === path.length - 1 ? plainKey(key) : key));
}

/** The plural form of a key; undefined for a key without one. */
export function pluralForm(key: string): string | undefined {
  return /_(zero|one|two|few|many|other)$/.exec(key)?.[1];
}

/** The names between double braces. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1] ?? '');
}

function isList(value: readonly string[] | TextTree): value is readonly string[] {
  return Array.isArray(value);
}
