/** The languages that we write ourselves. A clinic file may bring others. */
export const shippedLanguages = ['pl', 'en', 'ro'] as const;
export type ShippedLanguage = (typeof shippedLanguages)[number];

/** True for a language whose texts we ship. */
export function isShipped(language: string): language is ShippedLanguage {
  return (shippedLanguages as readonly string[]).includes(language);
}

/** The primary subtag of a language tag, in small letters: `pl-PL` gives `pl`. */
export function primarySubtag(tag: string): string {
  return tag.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/** The language of ours that stands under another: its own, where we write it, else English. */
export function shippedUnder(language: string): ShippedLanguage {
  const primary = primarySubtag(language);
  return isShipped(primary) ? primary : 'en';
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Which way a language is read, by the script that it is usually written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The tag on offer for the first of the wanted tags that has one: the very tag, else its primary language, else another region of it. */
export function pickLanguage(
  wanted: readonly (string | null | undefined)[],
  offered: readonly string[],
): string | null {
  for (const tag of wanted) {
    if (!tag) continue;
    const exact = tag.trim().replaceAll('_', '-').toLowerCase();
    const primary = primarySubtag(tag);
    const found =
      offered.find((one) => one.toLowerCase() === exact) ??
      offered.find((one) => one.toLowerCase() === primary) ??
      offered.find((one) => primarySubtag(one) === primary);
    if (found !== undefined) return found;
  }
  return null;
}
