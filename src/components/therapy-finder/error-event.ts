import { type Issue, pathText } from '../../foundation/issue.ts';

/** An issue as the page learns of it. */
export interface ReportedIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where it stands, such as `logic.questions.age`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The same in one line, for a log. */
  readonly message: string;
}

/** Something is wrong with the embedding or its clinic file. About files only: what a visitor answered is never in it. */
export class TherapyFinderErrorEvent extends Event {
  readonly issues: readonly ReportedIssue[];

  constructor(issues: readonly ReportedIssue[]) {
    super('therapy-finder-error', { bubbles: true, composed: true });
    this.issues = issues;
  }
}

function placeText({ line, column }: Issue): string {
  if (line === undefined) return '';
  return column === undefined ? ` (line ${String(line)})` : ` (line ${String(line)}, column ${String(column)})`;
}

/** An issue with the sentence that `say` has for it. */
export function reported(issue: Issue, say: (issue: Issue) => string): ReportedIssue {
  const { code, severity, path, found = '', expected = '' } = issue;
  const at = pathText(path);
  return { code, severity, path: at, found, expected, message: `${at}${placeText(issue)}: ${say(issue)} [${code}]` };
}

/** An issue with a visit to replay: at which question, and what would be right. What was found there could be an answer, and stays here. */
export function withoutAnswer({ code, severity, path, expected }: Issue): Issue {
  return {
    code,
    severity,
    path: ['answers', ...path.slice(0, 1)],
    found: '…',
    ...(expected === undefined ? {} : { expected }),
  };
}

/** The issues without repeats: another try fails for the same reasons. */
export function eachOnce(issues: readonly ReportedIssue[]): ReportedIssue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
}

/** Tells the page's console and the page. */
export function reportTo(host: HTMLElement, issues: readonly ReportedIssue[]) {
  const told = eachOnce(issues);
  for (const { severity, message } of told) {
    console[severity === 'error' ? 'error' : 'warn'](`therapy-finder: ${message}`);
  }
  host.dispatchEvent(new TherapyFinderErrorEvent(told));
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-error': TherapyFinderErrorEvent;
  }
}
