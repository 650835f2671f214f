import en from '../../../locales/en/graph.json' with { type: 'json' };
import pl from '../../../locales/pl/graph.json' with { type: 'json' };
import ro from '../../../locales/ro/graph.json' with { type: 'json' };
import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { TextTree } from './texts.ts';

/** The words around the flow and the rules, as namespace `graph` of a translator: for those who read and sign them, so never in the page. */
export const graphTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };
