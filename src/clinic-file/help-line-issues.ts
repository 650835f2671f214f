import type { Issue } from '../foundation/issue.ts';
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
      const wrong = line === original ? [] : schemaIssues(HelpLine, line, ['helpLines', country, id]);
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
    helpLines[country] = lost.length > 0 ? { ...own[country], ...lines } : lines;
  }
  return { helpLines, issues };
}

function reaches(lines: Readonly<Record<string, HelpLine>> | undefined, who: (typeof everyone)[number]): boolean {
  return Object.values(lines ?? {}).some(
    ({ audience, topics }) => topics.includes('crisis') && (audience.includes(who) || audience.includes('everyone')),
  );
}
