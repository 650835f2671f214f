import { primarySubtag, type ShippedLanguage } from '../foundation/locale.ts';
import { plainWord } from './plain-word.ts';
import names from './words/languages.json' with { type: 'json' };

const known: Readonly<Record<string, Readonly<Record<ShippedLanguage, string>>>> = names;

/** Said before a language, in any of ours: "in Polish", "po polsku", "limba polonă". */
const before = /^(po|in|jezyk|limba|language) /;
/** `po polsku` is the adverb of `polski`. */
const adverb = /(sk|ck)u$/;

/** Languages that therapists speak, by tag and by what people call them. */
export class LanguageNames {
  readonly tags: readonly string[] = Object.keys(known);
  /** Names as they are written, by how they are looked up. */
  readonly written: ReadonlyMap<string, string>;
  readonly #tags = new Map<string, string>();

  constructor() {
    const written = new Map<string, string>();
    for (const [tag, worded] of Object.entries(known))
      for (const name of Object.values(worded).flatMap((list) => list.split('; '))) {
        const plain = plainWord(name);
        if (this.#tags.has(plain)) continue;
        this.#tags.set(plain, tag);
        written.set(plain, name);
      }
    this.written = written;
  }

  /** The tag of a language in a list of one; null for none that we know. Tags themselves are names, also with a region. */
  tagOf(name: string): readonly [string] | null {
    const plain = plainWord(name);
    const bare = plain.replace(before, '');
    const tag = this.#tags.get(plain) ?? this.#tags.get(bare) ?? this.#tags.get(bare.replace(adverb, '$1i'));
    if (tag !== undefined) return [tag];
    return isKnownTag(name.trim()) ? [name.trim()] : null;
  }

  /** What a language is called in another; its tag where we have no name. */
  name(tag: string, language: ShippedLanguage): string {
    const own = Object.hasOwn(known, tag) ? known[tag] : undefined;
    return own?.[language].split('; ')[0] ?? tag;
  }
}

const machineNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A tag such as `pt-BR` of a language that this machine has a name for: `abc` looks like one too. */
function isKnownTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(text)) return false;
  if (Object.hasOwn(known, primarySubtag(text))) return true;
  try {
    return machineNames.of(text) !== undefined;
  } catch {
    return false;
  }
}
