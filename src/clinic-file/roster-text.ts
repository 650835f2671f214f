import type { Issue } from '../foundation/issue.ts';
import { rosterLimits } from './limits.ts';
import { scannedText, tooLong, unchanged, withoutMark } from './read-json.ts';
import type { WrittenList } from './read-therapists.ts';
import { fact } from './schema-issues.ts';

/** A roster as it was written, each entry still unread. */
export interface RosterText extends WrittenList {
  readonly issues: readonly Issue[];
  /** Adds line and column where it was text. Goes through the text when first asked. */
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Takes a roster apart into its entries. Never throws, and looks at none when there are too many.
 *
 * @param options.thoroughly Looks for keys that stand twice, which `JSON.parse` passes over.
 */
export function readRosterText(input: unknown, { thoroughly }: { readonly thoroughly: boolean }): RosterText {
  if (typeof input !== 'string') return listIn(input, unchanged);
  const text = withoutMark(input);
  if (text.length > rosterLimits.file.characters) return refused(tooLong(text, rosterLimits.file));
  let scan: ReturnType<typeof scannedText> | undefined;
  const scanned = (): ReturnType<typeof scannedText> => (scan ??= scannedText(text, rosterLimits.file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { issues } = scanned();
    return refused(...(issues.length > 0 ? issues : [issue('not-json', 'unreadable', 'JSON')]));
  }
  // About the whole list nothing need be looked for.
  const locate = (issue: Issue): Issue =>
    issue.path.length === 0 ? { ...issue, line: 1, column: 1 } : scanned().locate(issue);
  const list = listIn(value, locate);
  if (!thoroughly || list.issues.length > 0) return list;
  const twice = scanned().issues.filter(({ code }) => code === 'duplicate-key');
  return { ...list, issues: twice, wrong: new Set(twice.map(({ path }) => Number(path[0]))) };
}

function listIn(value: unknown, locate: RosterText['locate']): RosterText {
  try {
    if (!Array.isArray(value)) return { ...refused(issue('wrong-type', fact(value), 'array')), locate };
    const { length } = value;
    const { therapists } = rosterLimits;
    if (length > therapists)
      return { ...refused(issue('too-many-entries', String(length), `<= ${therapists}`)), locate };
    return { entries: Array.from(value as unknown[]), at: [], wrong: new Set(), isPlain: false, issues: [], locate };
  } catch {
    // A getter or a proxy that throws.
    return refused(issue('not-json', 'unreadable', 'JSON'));
  }
}

function refused(...issues: readonly Issue[]): RosterText {
  return { entries: [], at: [], wrong: new Set(), isPlain: true, issues, locate: unchanged };
}

function issue(code: string, found: string, expected: string): Issue {
  return { code, severity: 'error', path: [], found, expected };
}
