import { pathText, type Issue } from '../foundation/issue.ts';
import type { TextTree } from './texts/texts.ts';
import { Translator } from './translator.ts';

/** Sentences by issue code, of one language. */
export type IssueTexts = TextTree;

/** Says what is wrong in one sentence, and what was probably meant; the code where there are no words for it. */
export function issueSentence(language: string, texts: IssueTexts, issue: Issue): string {
  const translator = new Translator({ language, fallbacks: [], texts: { [language]: { issues: texts } } });
  const { code, path, found = '', expected = '', hint = '' } = issue;
  const values = { found, expected, hint, path: pathText(path) };
  const sentence = translator.say(`issues:${code}`, values) || code;
  return hint === '' ? sentence : `${sentence} ${translator.say('issues:did-you-mean', values)}`.trim();
}
