import { styleText } from 'node:util';
import en from '../../locales/en/review.json' with { type: 'json' };
import pl from '../../locales/pl/review.json' with { type: 'json' };
import ro from '../../locales/ro/review.json' with { type: 'json' };
import { pathText, type Issue } from '../foundation/issue.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { issueSentence, type IssueTexts } from '../wording/issue-words.ts';
import { loadIssueTexts } from '../wording/texts/load-issue-texts.ts';
import { sourceFrame, visible } from './source-frame.ts';

/** What the page never says: the sentences of a review, and the words around an issue. */
const reviewTexts = { en, pl, ro } as const;

/**
 * Says an issue as compilers do: where, how bad, what was found, what was expected, what was probably meant; then the line of the file with a caret under the place.
 *
 * @param file The name under which the file was given.
 * @param source The file's text, for the line; without it the issue is said in one line.
 * @param stream Where it will be written: a terminal that wants colours gets them.
 */
export async function issueText(
  file: string,
  issue: Issue,
  language: ShippedLanguage,
  source?: string,
  stream?: NodeJS.WritableStream,
): Promise<string> {
  const { path, line, column = 1, code, severity } = issue;
  const { words } = reviewTexts[language];
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    stream ? styleText(format, text, { stream }) : text;
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column)}`;
  const where = path.length === 0 ? words['whole-file'] : pathText(path);
  const sentence = visible(issueSentence(language, await textsOf(language), issue));
  const head = [
    paint('bold', visible(place)),
    paint(severity === 'error' ? 'red' : 'yellow', words[severity]),
    `${visible(where)}: ${sentence} ${paint('dim', `[${code}]`)}`,
  ].join(': ');
  const frame = source === undefined || line === undefined ? [] : sourceFrame(source, line, column);
  return [head, ...frame.map((one) => paint('dim', one))].join('\n');
}

/** Issues as they are, for another program. */
export function issueJson(issues: readonly Issue[]): string {
  return JSON.stringify(issues, null, 2);
}

async function textsOf(language: ShippedLanguage): Promise<IssueTexts> {
  return { ...(await loadIssueTexts(language)), ...reviewTexts[language] };
}
