import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { LoadTexts } from './load-texts.ts';
import { mergeTexts } from './merge-texts.ts';
import type { Texts } from './texts.ts';

/** How a language that has both speaks to people. */
export type Address = 'formal' | 'informal';

/**
 * The texts of one language that we ship, as a clinic wants people to be spoken to.
 *
 * Only Polish has both; elsewhere the wish changes nothing. It is the clinic's alone and never follows from an answer: no request may depend on one.
 * Informal words that do not arrive cost nobody the page: then the formal ones stand.
 */
export async function textsFor(
  language: ShippedLanguage,
  address: Address | undefined,
  load: LoadTexts,
): Promise<Texts> {
  if (language !== 'pl' || address !== 'informal') return load(language);
  const [texts, informal] = await Promise.all([load('pl'), load('pl-informal').catch((): Texts => ({}))]);
  return mergeTexts(texts, informal);
}
