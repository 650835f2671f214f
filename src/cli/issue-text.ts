import issuesEn from '../../locales/en/issues.json' with { type: 'json' };
import issuesPl from '../../locales/pl/issues.json' with { type: 'json' };
import issuesRo from '../../locales/ro/issues.json' with { type: 'json' };
import { pathText, type Issue } from '../foundation/issue.ts';
import { Translator } from '../wording/translator.ts';

/** Says an issue in one line: where, what was found, what was expected, what was probably meant. */
export function issueText(file: string, issue: Issue, language: string): string {
  const translator = new Translator({
    language,
    fallbacks: ['en'],
    texts: { en: { issues: issuesEn }, pl: { issues: issuesPl }, ro: { issues: issuesRo } },
  });
  const { code, path, found = '', expected = '', hint = '', line, column } = issue;
  const values = { found, expected, hint, path: pathText(path) };
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  const meant = hint === '' ? '' : ` ${translator.say('issues:did-you-mean', values)}`;
  return `${place}: ${pathText(path)}: ${translator.say(`issues:${code}`, values)}${meant} [${code}]`;
}
