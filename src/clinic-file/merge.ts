import { apply } from 'tiny-merge-patch';

/**
 * Keys of an entry that hold a value, replaced whole.
 *
 * RFC 7396 would otherwise merge the objects inside a condition: a patch that writes `{ "any": … }` over `{ "all": … }` would give a condition with both.
 */
export const wholeValues: ReadonlySet<string> = new Set([
  ...['when', 'askWhen', 'needs', 'then', 'never', 'atLeast', 'always'],
  ...['reviewed', 'text', 'hours', 'phone', 'url', 'checkedBy'],
]);

/** Those of them for which `null` is a value of its own ("nobody reviewed it", "no number to call"), not a removal. */
const nullValues: ReadonlySet<string> = new Set(['reviewed', 'phone', 'url', 'checkedBy']);

type Json = Readonly<Record<string, unknown>>;

/** True for an object with keys. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lays a clinic's logic over the basis: a merge patch (RFC 7396) on objects keyed by id. */
export function mergeLogic(basis: unknown, patch: unknown): unknown {
  return open(apply(sealLogic(basis), sealLogic(patch)), 3);
}

/** Lays a clinic's help lines, by country and id, over those of the basis. */
export function mergeHelpLines(basis: unknown, patch: unknown): unknown {
  return open(apply(sealEntries(basis), sealEntries(patch)), 3);
}

/** A list is replaced whole by RFC 7396, so what is to be replaced whole travels in a list of one. */
class Sealed extends Array<unknown> {}

function sealLogic(logic: unknown): unknown {
  if (!isObject(logic)) return logic;
  const { conditions, ...rest } = logic;
  const sealed = sealEntries(rest);
  // A named condition is itself a value.
  return conditions === undefined ? sealed : { ...sealed, conditions: mapValues(conditions, seal) };
}

/** Seals what stands at `collection.id.key`. */
function sealEntries(collections: unknown): Json {
  return mapValues(collections, (entries) => mapValues(entries, (entry) => mapValues(entry, sealValue))) as Json;
}

function sealValue(value: unknown, key: string): unknown {
  return wholeValues.has(key) && (value !== null || nullValues.has(key)) ? Sealed.of(value) : value;
}

function seal(value: unknown): unknown {
  return value === null ? null : Sealed.of(value);
}

function open(value: unknown, depth: number): unknown {
  if (value instanceof Sealed) return value[0];
  return depth === 0 ? value : mapValues(value, (inner) => open(inner, depth - 1));
}

function mapValues(value: unknown, change: (inner: unknown, key: string) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}
