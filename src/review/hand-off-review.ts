import type { HandOff } from '../clinic-file/hand-off-schema.ts';
import { listed } from '../clinic-file/did-you-mean.ts';
import type { Issue, Path } from '../foundation/issue.ts';
import { primarySubtag } from '../foundation/locale.ts';
import { secureAddress } from './address-review.ts';
import { soundReview } from './voice-review.ts';

/**
 * What a visitor reads before consenting to a letter: in each of the clinic's languages, calm, and on the way to the clinic alone.
 *
 * @param languages Those that the clinic writes in, its first one first.
 */
export function handOffReview({ post, readWhen, withdraw, privacy }: HandOff, languages: readonly string[]): Issue[] {
  const at: Path = ['handOff'];
  const warn = (code: string, key: keyof HandOff, found: string, expected: string): Issue => ({
    ...{ code, severity: 'warning', path: [...at, key], found, expected },
  });
  // One text for all is taken to be in the clinic's first language.
  const [first = ''] = languages;
  const texts: Readonly<Record<string, string>> = typeof readWhen === 'string' ? { [first]: readWhen } : readWhen;
  const written = new Set(Object.keys(texts).map(primarySubtag));
  const missing = languages.filter((language) => !written.has(primarySubtag(language)));
  return [
    ...(missing.length > 0 ? [warn('read-when-untranslated', 'readWhen', listed(missing), 'text')] : []),
    ...(post?.startsWith('http://') ? [warn('post-to-this-machine', 'post', post, 'https://…')] : []),
    ...secureAddress(withdraw, [...at, 'withdraw']),
    ...secureAddress(privacy, [...at, 'privacy']),
    ...Object.entries(texts).flatMap(([language, text]) =>
      soundReview(primarySubtag(language), text, [
        ...at,
        'readWhen',
        ...(typeof readWhen === 'string' ? [] : [language]),
      ]),
    ),
  ];
}
