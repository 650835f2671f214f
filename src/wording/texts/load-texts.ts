import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { Texts } from './texts.ts';

/** Fetches the texts of one language that we ship: one chunk each, so that a page loads only the one in use. */
export type LoadTexts = (language: ShippedLanguage) => Promise<Texts>;

export const loadTexts: LoadTexts = async (language) => {
  switch (language) {
    case 'pl':
      return (await import('./pl.ts')).texts;
    case 'ro':
      return (await import('./ro.ts')).texts;
    case 'en':
      return (await import('./en.ts')).texts;
  }
};
