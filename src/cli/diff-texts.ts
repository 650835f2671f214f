import { isShipped, primarySubtag, type ShippedLanguage } from '../foundation/locale.ts';
import { mergeTexts, type TextPatch } from '../wording/texts/merge-texts.ts';
import type { Texts } from '../wording/texts/texts.ts';

/** A sentence that is another; null where there is none. */
export interface TextChange {
  readonly language: string;
  /** Where it stands in the file, as `questions.questions.age.title`. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The texts that we ship, and what differs from the Polish ones where a clinic says `ty`. */
export interface OurTexts {
  readonly shipped: Readonly<Record<ShippedLanguage, Texts>>;
  readonly informalPolish: Texts;
}

/** A clinic's own texts, and whether people are addressed informally. */
export interface SideTexts {
  readonly own: Readonly<Record<string, Readonly<Record<string, TextPatch>>>>;
  readonly informal: boolean;
}

/**
 * The sentences that visitors read otherwise, by language and then as they are written.
 *
 * A file that changes between formal and informal address changes hundreds of our sentences at once: those are not listed.
 */
export function textChanges(before: SideTexts, after: SideTexts, ours: OurTexts): TextChange[] {
  const informal = before.informal && after.informal;
  const languages = new Set([...Object.keys(ours.shipped), ...Object.keys(after.own), ...Object.keys(before.own)]);
  return [...languages].flatMap((language) => {
    const basis = basisOf(language, ours, informal);
    const [was, is] = [before, after].map(({ own }) => sentences(mergeTexts(basis, own[language] ?? {})));
    const keys = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
    return [...keys].flatMap((key): TextChange[] => {
      const one = { language, key, before: was?.get(key) ?? null, after: is?.get(key) ?? null };
      return one.before === one.after ? [] : [one];
    });
  });
}

/** What lies under a language: ours in it, and nothing under one that we do not write. */
function basisOf(language: string, { shipped, informalPolish }: OurTexts, informal: boolean): Texts {
  const primary = primarySubtag(language);
  if (!isShipped(primary)) return {};
  return primary === 'pl' && informal ? mergeTexts(shipped.pl, informalPolish) : shipped[primary];
}

function sentences(texts: Texts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') found.set(path.join('.'), value);
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, [...path, key]);
  };
  walk(texts, []);
  return found;
}
