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
      return soundReview(primarySubtag(language), text, ['texts', language, namespace, ...place]);
    });
  });
}

/**
 * How one text sounds.
 *
 * @param language Primary subtag.
 * @param options.ofOneself Somebody speaks of themselves: their own gender may show.
 */
export function soundReview(
  language: string,
  text: string,
  path: Path,
  { ofOneself = false }: { readonly ofOneself?: boolean } = {},
): Issue[] {
  const warn = (code: string, found: string | undefined, expected: string): Issue[] =>
    found === undefined ? [] : [{ code, severity: 'warning', path, found, expected }];
  const first = (patterns: readonly RegExp[], isFine?: (words: string) => boolean): string | undefined =>
    patterns.map((pattern) => wordsAround(text, pattern)).find((found) => found !== undefined && !isFine?.(found));
  const longest = Math.max(...sentencesIn(text).map(wordsIn));
  const cedilla = language === 'ro' ? Object.keys(withComma).find((letter) => text.includes(letter)) : undefined;
  return [
    ...warn('long-sentence', longest > longestSentence ? String(longest) : undefined, String(longestSentence)),
    ...(isShipped(language)
      ? [
          ...warn('banned-word', first(banned[language]), 'text'),
          ...warn('gendered-text', first(gendered[language], ofOneself ? isFirstPerson : undefined), 'text'),
        ]
      : []),
    ...warn('cedilla', cedilla, cedilla === undefined ? '' : (withComma[cedilla] ?? '')),
    ...warn('exclamation-mark', text.includes('!') ? '!' : undefined, '.'),
  ];
}

/** `pracowałam`, `jestem otwarta`, `sunt pregătit`: said of oneself in Polish or Romanian. */
function isFirstPerson(words: string): boolean {
  return /(łem|łam|łbym|łabym)$|^(jestem|sunt) /iu.test(words);
}

/** The whole words in which a pattern was found: a stem alone is hard to find again. */
function wordsAround(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  return before + match[0] + after;
}
