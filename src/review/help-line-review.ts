import type { HelpLines } from '../clinic-file/help-line.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import type { Issue } from '../foundation/issue.ts';

/**
 * Help lines of the clinic's country, or of all where it names none, and those that it wrote itself: past the day by which they must be checked again, or confirmed by nobody.
 *
 * @param today Such as `2026-11-22`.
 */
export function helpLineReview(helpLines: HelpLines, country: string | undefined, today: string): Issue[] {
  const lines = Object.entries(helpLines).flatMap(([at, ofCountry]) =>
    Object.entries(ofCountry).map(([id, line]) => ({
      path: ['helpLines', at, id],
      at,
      line,
      isOwn: isOwn(at, id, line),
    })),
  );
  const used = lines.filter(({ at, isOwn: own }) => own || country === undefined || at === country);
  const expired = used
    .filter(({ line }) => line.expiresOn < today)
    .map(({ path, line, isOwn: own }): Issue => {
      const found = { found: line.expiresOn, expected: today };
      return own
        ? { code: 'help-line-expired', severity: 'error', path, ...found }
        : { code: 'shipped-help-line-expired', severity: 'warning', path, ...found };
    });
  const unconfirmed = used.filter(({ line }) => !line.confirmed || line.checkedBy === null);
  const countries = [...new Set(unconfirmed.map(({ at }) => at))].join(', ');
  const summary: Issue = {
    ...{ code: 'help-lines-unconfirmed', severity: 'warning', path: ['helpLines'] },
    ...{ found: String(unconfirmed.length), expected: countries },
  };
  return [...expired, ...(unconfirmed.length > 0 ? [summary] : [])];
}

/** True for a line that we do not ship, or not so. Who only names one of ours in another language did not check it. */
function isOwn(country: string, id: string, line: HelpLines[string][string]): boolean {
  const ours = defaultHelpLines[country];
  return !ours || !Object.hasOwn(ours, id) || facts(ours[id]) !== facts(line);
}

function facts(line: object | undefined): string {
  const sorted = Object.entries(line ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted.filter(([key]) => key !== 'label' && key !== 'note'));
}
