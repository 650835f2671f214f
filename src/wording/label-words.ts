import { primarySubtag } from '../foundation/locale.ts';
import type { Said } from './translator.ts';

/** A name that is written down by language: in the visitor's, in English, or the first that there is. */
export function labelIn(language: string, label: Readonly<Record<string, string>>): Said {
  const [first = ''] = Object.keys(label);
  const found = [language, primarySubtag(language), 'en', first].find((tag) => Object.hasOwn(label, tag)) ?? first;
  return { text: label[found] ?? '', lang: primarySubtag(found) === primarySubtag(language) ? undefined : found };
}
