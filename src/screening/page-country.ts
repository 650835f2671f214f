import { countryId } from '../default-set/countries.ts';
import { primarySubtag } from '../foundation/locale.ts';

const byLanguage: Readonly<Record<string, string>> = { pl: 'pl', ro: 'ro', en: 'gb' };

/** The country that the page speaks for: what it says itself, else the clinic's, else the one that its language suggests. */
export function pageCountry(attribute: string | null, clinic: string | undefined, language: string): string {
  return countryId(attribute) ?? countryId(clinic) ?? byLanguage[primarySubtag(language)] ?? 'other';
}
