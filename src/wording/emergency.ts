import en from '../../locales/en/emergency.json' with { type: 'json' };
import pl from '../../locales/pl/emergency.json' with { type: 'json' };
import ro from '../../locales/ro/emergency.json' with { type: 'json' };
import { type ShippedLanguage, shippedUnder } from '../foundation/locale.ts';

/** The words around the emergency number. They are in the first file that a page loads: help must not wait for a chunk, nor fail with it. */
export type EmergencyWords = Readonly<
  Record<
    | 'title'
    | 'call'
    | 'why'
    | 'loading'
    | 'failed'
    | 'callClinic'
    | 'contactClinic'
    | 'quickExit'
    | 'button'
    | 'close'
    | 'retry',
    string
  >
>;

const words: Readonly<Record<ShippedLanguage, EmergencyWords>> = { en, pl, ro };

/** In the language, or in English. `language` says which it was. */
export function emergencyWords(language: string): EmergencyWords & { readonly language: string } {
  const known = shippedUnder(language);
  return { ...words[known], language: known };
}

/** Puts a value in the place of `{{name}}`. */
export function fill(sentence: string, name: string, value: string): string {
  return sentence.replaceAll(`{{${name}}}`, () => value);
}
