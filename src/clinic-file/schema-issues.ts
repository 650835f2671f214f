import * as z from 'zod/mini';
import type { Issue, Path } from '../foundation/issue.ts';
import { hintFor, listed, nearTo } from './did-you-mean.ts';
import { isObject } from './merge.ts';

/** Countries that people often write otherwise. */
const knownAs: Readonly<Record<string, string>> = { UK: 'GB', uk: 'gb', EN: 'GB', EU: 'other', eu: 'other' };

/** Checks a value against a schema and says in our own codes what is wrong, all at once. */
export function schemaIssues(schema: z.core.$ZodType, value: unknown, prefix: Path = []): Issue[] {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => translate(schema, value, issue, prefix));
}

/** The parts of a value that have the right shape: they are looked at further, so that everything is said at once. */
export function wellShaped<Whole>(value: unknown, misshapen: readonly Issue[], prefix: Path): Partial<Whole> {
  const wrong = new Set(misshapen.map(({ path }) => String(path[prefix.length])));
  const parts = isObject(value) ? Object.entries(value).filter(([key]) => !wrong.has(key)) : [];
  return Object.fromEntries(parts) as Partial<Whole>;
}

function translate(schema: z.core.$ZodType, root: unknown, issue: z.core.$ZodIssue, prefix: Path): Issue[] {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(root, inner);
  const make = (code: string, expected: string, more: Partial<Issue> = {}): Issue[] => [
    { code, severity: 'error', path: [...prefix, ...inner], found: fact(found), expected, ...more },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, inner);
      // There may be thousands of them.
      const alike = { code: 'unknown-key', severity: 'error', expected: listed(known), ...nearTo(known) } as const;
      return issue.keys.map((key) => ({ ...alike, path: [...prefix, ...inner, key], found: key }));
    }
    case 'invalid_type':
      return found === undefined ? make('missing-key', issue.expected) : make('wrong-type', issue.expected);
    case 'invalid_value': {
      const known = issue.values.map(String);
      return found === undefined
        ? make('missing-key', listed(known))
        : make('wrong-value', listed(known), typeof found === 'string' ? hint(found, known) : {});
    }
    case 'too_small':
      return make('too-small', `>= ${String(issue.minimum)}`);
    case 'too_big':
      return make('too-large', `<= ${String(issue.maximum)}`);
    case 'invalid_key':
      return make('wrong-key', named(issue.issues[0]?.message ?? '') ?? 'a-z 0-9 -', { found: String(inner.at(-1)) });
    case 'invalid_format':
      return make('wrong-format', named(issue.message) ?? (issue.format === 'date' ? '2026-11-22' : issue.format));
    case 'invalid_union':
      return union(schema, root, issue, inner, prefix);
    case 'custom':
      return make('wrong-format', named(issue.message) ?? 'another');
    case 'not_multiple_of':
    case 'invalid_element':
      return make('wrong-type', issue.code);
  }
}

/** Of a choice of shapes the one that was probably meant: the most keys in common. */
function union(
  schema: z.core.$ZodType,
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  inner: readonly (string | number)[],
  prefix: Path,
): Issue[] {
  const found = valueAt(root, inner);
  const choice = schemasAt(schema, inner).find((one) => one instanceof z.ZodMiniUnion);
  const shapes = choice?.def.options.map((option) => unwrap(option)) ?? [];
  const scored = shapes.map((shape, i) => ({ shape, i, score: likeness(shape, found) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  const errors = best && best.score > 0 ? issue.errors[best.i] : undefined;
  if (best && errors?.length)
    return errors.flatMap((error) => translate(best.shape, found, error, [...prefix, ...inner]));
  const isCondition = shapes.some((shape) => keysOf(shape).includes('skipped'));
  const expected = isCondition
    ? listed([...new Set(shapes.flatMap((shape) => keysOf(shape).slice(0, 1)))])
    : shapes.map((shape) => shape._zod.def.type).join(' | ');
  const code = found === undefined ? 'missing-key' : isCondition ? 'not-a-condition' : 'wrong-type';
  return [{ code, severity: 'error', path: [...prefix, ...inner], found: fact(found), expected }];
}

function likeness(shape: z.core.$ZodType, value: unknown): number {
  if (Array.isArray(value)) return shape instanceof z.ZodMiniArray ? 1 : 0;
  if (typeof value === 'string') return shape instanceof z.ZodMiniString || shape instanceof z.ZodMiniEnum ? 1 : 0;
  if (!isObject(value)) return 0;
  if (shape instanceof z.ZodMiniRecord) return 0.5;
  const keys = keysOf(shape);
  const common = keys.filter((key) => Object.hasOwn(value, key)).length;
  return common === 0 ? 0 : common + 1 / (1 + keys.length);
}

function keysOf(schema: z.core.$ZodType): string[] {
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
}

function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const shapes = schemasAt(schema, path).flatMap((at) =>
    at instanceof z.ZodMiniUnion ? at.def.options.map(unwrap) : at,
  );
  return [...new Set(shapes.flatMap(keysOf))];
}

/** Every schema that a path may lead to. */
function schemasAt(schema: z.core.$ZodType, [step, ...rest]: Path): z.core.$ZodType[] {
  const at = unwrap(schema);
  if (step === undefined) return [at];
  if (at instanceof z.ZodMiniObject) {
    const field = (at.shape as Record<string, z.core.$ZodType>)[step];
    return field ? schemasAt(field, rest) : [];
  }
  if (at instanceof z.ZodMiniRecord) return schemasAt(at.def.valueType, rest);
  if (at instanceof z.ZodMiniArray) return schemasAt(at.def.element, rest);
  if (at instanceof z.ZodMiniUnion) return at.def.options.flatMap((option) => schemasAt(option, [step, ...rest]));
  return [];
}

function unwrap(schema: z.core.SomeType): z.core.$ZodType {
  if (
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniExactOptional ||
    schema instanceof z.ZodMiniNullable
  )
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodMiniLazy) return unwrap(schema.def.getter());
  return schema as z.core.$ZodType;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

function hint(found: string, known: readonly string[]): { hint?: string } {
  const other = Object.hasOwn(knownAs, found) ? knownAs[found] : undefined;
  return other !== undefined && known.includes(other) ? { hint: other } : hintFor(found, known);
}

/** The short example that our own patterns carry in place of a message. */
function named(message: string): string | undefined {
  return message === 'Invalid input' || message === '' ? undefined : message;
}

/** A value as a short fact. */
export function fact(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
