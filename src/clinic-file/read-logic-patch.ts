import type { Issue, Path } from '../foundation/issue.ts';
import { LogicFile } from './logic-schema.ts';
import { isObject, mergeLogic } from './merge.ts';
import { entry } from './mentions.ts';
import { schemaIssues } from './schema-issues.ts';

/** A merged logic that fits the schema, and the entries that did not. */
export interface MergedLogic {
  readonly logic: LogicFile;
  readonly issues: readonly Issue[];
  /** Ids that the file means to define and that were left out: mentioning them is no further mistake. */
  readonly leftOut: ReadonlySet<string>;
}

/** Lays a patch over the basis. Entries that are not whole are left as in the basis, so that the rest can still be checked. */
export function mergeSound(basis: LogicFile, patch: unknown): MergedLogic {
  if (!isObject(patch)) return { logic: basis, issues: [], leftOut: new Set() };
  const merged = mergeLogic(basis, patch) as Record<string, Record<string, unknown>>;
  const issues = schemaIssues(LogicFile, merged, ['logic']);
  return { logic: withoutUnsound(basis, merged, issues) as unknown as LogicFile, issues, leftOut: idsAt(issues) };
}

/** The ids of the entries in which issues lie. */
export function idsAt(issues: readonly Issue[]): Set<string> {
  const ids = issues.filter(({ path }) => path[0] === 'logic' && path.length > 2).map(({ path }) => path);
  return new Set(ids.flatMap((path) => [String(path[2]), ...(path[3] === 'options' ? [String(path[4])] : [])]));
}

function withoutUnsound(basis: LogicFile, merged: Record<string, Record<string, unknown>>, issues: readonly Issue[]) {
  const sound = Object.fromEntries(Object.entries(merged).map(([key, entries]) => [key, { ...entries }]));
  for (const { path } of issues) restore(sound, basis, path);
  return sound;
}

function restore(sound: Record<string, Record<string, unknown>>, basis: LogicFile, [, key, id]: Path): void {
  const collection = sound[String(key)];
  if (!collection || id === undefined) return;
  const own = entry(basis[key as keyof LogicFile] as Record<string, unknown>, String(id));
  if (own === undefined) Reflect.deleteProperty(collection, String(id));
  else collection[String(id)] = own;
}
