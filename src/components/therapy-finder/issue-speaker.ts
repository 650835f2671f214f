import type { Issue } from '../../foundation/issue.ts';
import { shippedUnder } from '../../foundation/locale.ts';
import { issueSentence } from '../../wording/issue-words.ts';
import { loadIssueTexts } from '../../wording/texts/load-issue-texts.ts';

/** Says issues in the language; by their bare facts when not even the sentences arrive. */
export async function issueSpeaker(language: string): Promise<(issue: Issue) => string> {
  const spoken = shippedUnder(language);
  try {
    const texts = await loadIssueTexts(spoken);
    return (issue) => issueSentence(spoken, texts, issue);
  } catch {
    return ({ code, found, expected, hint }) =>
      [code, found && `found ${found}`, expected && `expected ${expected}`, hint && `meant ${hint}?`]
        .filter(Boolean)
        .join(', ');
  }
}
