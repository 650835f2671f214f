import type { Issue, Path } from '../foundation/issue.ts';
import { HelpLine, type HelpLines } from './help-line.ts';
import { isObject, mergeHelpLines } from './merge.ts';
import { schemaIssues } from './schema-issues.ts';

/** Whom each country must still be able to send somewhere, where the basis could. */
const everyone = ['adults', 'children'] as const;

/**
 * Lays the clinic's help lines over those of the basis.
 *
 * A line that is not whole is left as in the basis. A country that would lose its last line in a crisis for adults or for children keeps those of the basis: no clinic file can switch help off.
 */
export function readHelpLines(basis: unknown, patch: unknown): { helpLines: HelpLines; issues: Issue[] } {
  const own = (isObject(basis) ? basis : {}) as HelpLines;
  if (patch === undefined) return { helpLines: own, issues: [] };
  const issues: Issue[] = [];
  const merged = mergeHelpLines(own, patch) as HelpLines;
  const helpLines: HelpLines = {};
  for (const country of new Set([...Object.keys(own), ...Object.keys(merged)])) {
    const lines: Record<string, HelpLine> = {};
    for (const [id, line] of Object.entries(merged[country] ?? {})) {
      const original = own[country]?.[id];
      const path = ['helpLines', country, id];
      const unfit = line === original ? [] : schemaIssues(HelpLine, line, path);
      const wrong = unfit.length > 0 ? unfit : numberIssues(line, path);
      issues.push(...wrong);
      const kept = wrong.length === 0 ? line : original;
      if (kept) lines[id] = kept;
    }
    const lost = everyone.filter((who) => reaches(own[country], who) && !reaches(lines, who));
    for (const who of lost)
      issues.push({
        ...{ code: 'help-lines-lost', severity: 'error', path: ['helpLines', country] },
        ...{ found: 'nothing', expected: `crisis: ${who}` },
      });
    helpLines[country] = lost.length > 0 ? { ...own[country], ...lines, ...own[country] } : lines;
  }
  return { helpLines, issues };
}

/** A line without a number to call or to text helps nobody. */
function numberIssues(line: HelpLine, path: Path): Issue[] {
  if (hasNumber(line)) return [];
  return [{ code: 'help-line-without-number', severity: 'error', path, found: 'nothing', expected: 'phone, text' }];
}

function hasNumber({ phone, text }: HelpLine): boolean {
  return phone !== null || text !== undefined;
}

function reaches(lines: Readonly<Record<string, HelpLine>> | undefined, who: (typeof everyone)[number]): boolean {
  return Object.values(lines ?? {}).some(
    (line) =>
      hasNumber(line) &&
      line.topics.includes('crisis') &&
      (line.audience.includes(who) || line.audience.includes('everyone')),
  );
}
