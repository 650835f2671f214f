import en from '../../../locales/en/conditions.json' with { type: 'json' };
import pl from '../../../locales/pl/conditions.json' with { type: 'json' };
import ro from '../../../locales/ro/conditions.json' with { type: 'json' };
import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { TextTree } from './texts.ts';

/** The words for conditions, as namespace `conditions` of a translator: for those who read the rules, so never in the page. */
export const conditionTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };
