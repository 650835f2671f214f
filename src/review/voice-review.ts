import type { Issue, Path } from '../foundation/issue.ts';
import { isShipped, primarySubtag } from '../foundation/locale.ts';
import { leavesOf, sentencesOf, type TextTree } from './text-leaves.ts';
import { banned, gendered, longestSentence, sentencesIn, withComma, wordsIn } from './voice-patterns.ts';

/** What the questionnaire is for: a legal text, word for word. */
const bindingText = 'welcome.purpose';

/** How a clinic's own words sound: too long, hard, loud, or made for one gender. Advice, never an error. */
export function voiceReview(language: string, namespace: string, own: TextTree): Issue[] {
  return leavesOf(own).flatMap((leaf) => {
    if (namespace === 'widget' && leaf.path.join('.') === bindingText) return [];
    return sentencesOf(leaf).flatMap((text, i) => {
      const place = typeof leaf.value === 'string' ? leaf.path : [...leaf.path, i];
      return textReview(primarySubtag(language), text, ['texts', language, namespace, ...place]);
    });
  });
}

function textReview(language: string, text: string, path: Path): Issue[] {
  const warn = (code: string, found: string | undefined, expected: string): Issue[] =>
    found === undefined ? [] : [{ code, severity: 'warning', path, found, expected }];
  const first = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => wordsAround(text, pattern)).find((found) => found !== undefined);
  const longest = Math.max(...sentencesIn(text).map(wordsIn));
  const cedilla = language === 'ro' ? Object.keys(withComma).find((letter) => text.includes(letter)) : undefined;
  return [
    ...warn('long-sentence', longest > longestSentence ? String(longest) : undefined, String(longestSentence)),
    ...(isShipped(language)
      ? [
          ...warn('banned-word', first(banned[language]), 'text'),
          ...warn('gendered-text', first(gendered[language]), 'text'),
        ]
      : []),
    ...warn('cedilla', cedilla, cedilla === undefined ? '' : (withComma[cedilla] ?? '')),
    ...warn('exclamation-mark', text.includes('!') ? '!' : undefined, '.'),
  ];
}

/** The whole words in which a pattern was found: a stem alone is hard to find again. */
function wordsAround(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  return before + match[0] + after;
}
