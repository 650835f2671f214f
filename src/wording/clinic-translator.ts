import { primarySubtag, type ShippedLanguage } from '../foundation/locale.ts';
import { mergeTexts, type TextPatch } from './texts/merge-texts.ts';
import type { Texts } from './texts/texts.ts';
import { Translator } from './translator.ts';

/** A clinic's own texts by language tag, and in each by namespace. */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, TextPatch>>>>;

interface Layers {
  readonly language: string;
  /** The texts of ours that stand under the language: its own, or English. */
  readonly ours: { readonly language: ShippedLanguage; readonly texts: Texts };
  readonly own: OwnTexts;
  readonly onMissing?: (key: string) => void;
}

/**
 * Lays a clinic's texts over ours and says everything in one language.
 *
 * What has no text in it falls back in this order: the clinic's in the language, ours in it, the clinic's in its first language, English.
 * A question that a clinic asks in its other languages alone still has words: those come last.
 */
export function clinicTranslator({ language, ours, own, onMissing }: Layers): Translator {
  // As i18next looks them up: "pt-br" would not be found.
  const patches = new Map(Object.entries(own).map(([tag, patch]) => [canonical(tag), patch]));
  const texts: Record<string, Texts> = { [ours.language]: mergeTexts(ours.texts, patches.get(ours.language) ?? {}) };
  for (const [tag, patch] of patches) texts[tag] ??= mergeTexts(texts[primarySubtag(tag)] ?? {}, patch);
  const spoken = canonical(language);
  const [first = 'en', ...others] = patches.keys();
  const fallbacks = [...new Set([first, 'en', ...others])].filter((tag) => tag !== spoken);
  return new Translator({ language: spoken, fallbacks, texts, ...(onMissing ? { onMissing } : {}) });
}

function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
