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

export function reported({ code, severity, path, found = '', expected = '', hint }: Issue): ReportedIssue {
  const at = pathText(path);
  const facts = [found && `found ${found}`, expected && `expected ${expected}`, hint && `did you mean ${hint}?`].filter(
    Boolean,
  );
  const message = `${at}: ${code}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  return { code, severity, path: at, found, expected, message };
}

/** An issue with a visit to replay: what was found there could be an answer, and stays here. */
export function reportedWithoutAnswer({ code, severity }: Issue): ReportedIssue {
  return { code, severity, path: 'answers', found: '', expected: '', message: `answers: ${code}` };
}

/** Tells the page's console and the page. */
export function reportTo(host: HTMLElement, issues: readonly ReportedIssue[]) {
  for (const { severity, message } of issues) {
    console[severity === 'error' ? 'error' : 'warn'](`therapy-finder: ${message}`);
  }
  host.dispatchEvent(new TherapyFinderErrorEvent(issues));
}

declare global {
  interface HTMLElementEventMap {
    'therapy-finder-error': TherapyFinderErrorEvent;
  }
}
