import en from '../../../locales/en/roster.json' with { type: 'json' };
import pl from '../../../locales/pl/roster.json' with { type: 'json' };
import ro from '../../../locales/ro/roster.json' with { type: 'json' };
import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { TextTree } from './texts.ts';

/** The words around a roster that is brought in, as namespace `roster` of a translator: for owners of clinics, so never in the widget. */
export const rosterTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };
