import type { Issue } from '../foundation/issue.ts';
import { HandOff } from './hand-off-schema.ts';
import { hasRightChecksum } from './public-key.ts';
import { schemaIssues, wellShaped } from './schema-issues.ts';
import type { Clinic } from './schema.ts';
import { plainTextIssues } from './text-safety.ts';

interface ReadHandOff {
  readonly handOff: HandOff | null;
  readonly issues: readonly Issue[];
}

const at = ['handOff'];

/**
 * Reads the `handOff` of a clinic file. With any error nothing can be sent, and the rest of the file is as good as before.
 *
 * @param clinic What of the clinic may be shown; nobody can consent to a letter to somebody without a name.
 * @param readIssues What was wrong with the file as data.
 */
export function readHandOff(
  value: unknown,
  clinic: Partial<Clinic> | undefined,
  readIssues: readonly Issue[],
): ReadHandOff {
  if (value === undefined) return { handOff: null, issues: [] };
  const unreadable = readIssues.filter(({ code, path }) => path[0] === 'handOff' || code === 'private-key');
  const touched = new Set(unreadable.map(({ path }) => String(path[1])));
  const misshapen = schemaIssues(HandOff, value, at).filter(({ path }) => !touched.has(String(path[1])));
  const sound = wellShaped<HandOff>(value, [...unreadable, ...misshapen], at);
  const issues = [...misshapen, ...contentIssues(sound, clinic)];
  return { handOff: unreadable.length + issues.length === 0 ? (value as HandOff) : null, issues };
}

function contentIssues({ key, readWhen }: Partial<HandOff>, clinic: Partial<Clinic> | undefined): Issue[] {
  const report = (code: string, path: readonly string[], found: string, expected: string): Issue => ({
    ...{ code, severity: 'error', path: [...at, ...path], found, expected },
  });
  return [
    ...plainTextIssues(readWhen, [...at, 'readWhen']),
    ...(key === undefined || hasRightChecksum(key) ? [] : [report('key-mistyped', ['key'], key, 'age1…')]),
    ...(clinic?.name === undefined ? [report('hand-off-without-name', [], 'nothing', 'clinic.name')] : []),
  ];
}
