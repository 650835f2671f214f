import { pathText, type Issue } from '../foundation/issue.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { issueSentence } from '../wording/issue-words.ts';
import { loadIssueTexts } from '../wording/texts/load-issue-texts.ts';

/** Says an issue in one line: where, what was found, what was expected, what was probably meant. */
export async function issueText(file: string, issue: Issue, language: ShippedLanguage): Promise<string> {
  const { path, line, column, code } = issue;
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return `${place}: ${pathText(path)}: ${issueSentence(language, await loadIssueTexts(language), issue)} [${code}]`;
}
