import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { Texts } from './texts.ts';

/** A set of texts that we ship: a language, or what differs from it where a clinic speaks to people informally. */
export type TextSet = ShippedLanguage | 'pl-informal';

/** Fetches one set of texts: a chunk each, so that a page loads only what it uses. */
export type LoadTexts = (set: TextSet) => Promise<Texts>;

export const loadTexts: LoadTexts = async (set) => {
  switch (set) {
    case 'pl':
      return (await import('./pl.ts')).texts;
    case 'ro':
      return (await import('./ro.ts')).texts;
    case 'en':
      return (await import('./en.ts')).texts;
    case 'pl-informal':
      return (await import('./pl-informal.ts')).texts;
  }
};
