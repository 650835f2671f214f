import en from '../../locales/en/new.json' with { type: 'json' };
import pl from '../../locales/pl/new.json' with { type: 'json' };
import ro from '../../locales/ro/new.json' with { type: 'json' };
import { shippedUnder, type ShippedLanguage } from '../foundation/locale.ts';
import type { TextTree } from '../wording/texts/texts.ts';
import { Translator } from '../wording/translator.ts';

const texts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };

/** The words of `therapy-finder new` (namespace `new`), in a language or in English. */
export function newTranslator(language: string): Translator {
  const spoken = shippedUnder(language);
  return new Translator({ language: spoken, fallbacks: [], texts: { [spoken]: { new: texts[spoken] } } });
}
