import { isObject } from './merge.ts';

/** The key of a note that people leave for one another, as in JSON Schema: plain JSON has no comments. */
export const commentKey = '$comment';

/**
 * A value without its comments: under `$comment`, in any object, may stand a text or a list of texts.
 *
 * Anything else under that key stays, and is reported as what it is: a key that nobody knows.
 */
export function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== commentKey || !isComment(inner))
      .map(([key, inner]) => [key, withoutComments(inner)]),
  );
}

function isComment(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((line) => typeof line === 'string'));
}
