import type { Issue } from '../../foundation/issue.ts';
import { eachOnce, reported, type ReportedIssue, reportTo } from './error-event.ts';
import { issueSpeaker } from './issue-speaker.ts';

/** Tells the page and its console what is wrong with the embedding, and keeps it for `diagnose()`. */
export class Reporting {
  readonly #host: HTMLElement;
  #issues: readonly ReportedIssue[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get issues(): readonly ReportedIssue[] {
    return this.#issues;
  }

  /** What was wrong with an embedding that another one has replaced. */
  forget() {
    this.#issues = [];
  }

  async report(issues: readonly Issue[], language: string) {
    if (issues.length === 0) return;
    const say = await issueSpeaker(language);
    const all = issues.map((issue) => reported(issue, say));
    this.#issues = eachOnce([...this.#issues, ...all]);
    reportTo(this.#host, all);
  }
}
