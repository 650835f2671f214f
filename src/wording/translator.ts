import { createInstance, type i18n } from 'i18next';
import type { Texts } from './texts/texts.ts';

/** A sentence with the language it is really in, where that is not the visitor's. */
export interface Said {
  readonly text: string;
  readonly lang: string | undefined;
}

export type Values = Readonly<Record<string, string | number>>;

/** Where texts come from, nearest first. */
export interface TextSources {
  readonly language: string;
  /** Languages to fall back to, in order. */
  readonly fallbacks: readonly string[];
  readonly texts: Readonly<Record<string, Texts>>;
  /** Called once for each key that has no text in any of them. */
  readonly onMissing?: (key: string) => void;
}

/**
 * Says things in the visitor's language.
 *
 * One i18next instance an element: a page may have its own, and two elements may differ in language.
 * Nothing in a text is ever executed or nested (`$t(...)` stays as it is), and a missing text is empty, never a key on the screen.
 */
export class Translator {
  readonly language: string;
  readonly #i18n: i18n;

  constructor({ language, fallbacks, texts, onMissing }: TextSources) {
    this.language = language;
    this.#i18n = createInstance();
    void this.#i18n.init({
      lng: language,
      fallbackLng: [...fallbacks],
      resources: texts,
      ns: ['widget', 'questions', 'recommendation'],
      defaultNS: 'widget',
      initAsync: false,
      interpolation: { escapeValue: false },
      // A value that nobody gave must not show its `{{name}}`.
      missingInterpolationHandler: () => '',
      returnEmptyString: false,
      // A list or a tree where a sentence belongs must not show i18next's own message.
      returnedObjectHandler: () => '',
      // A key such as "help.title" in a clinic's texts is no way around the tree.
      ignoreJSONStructure: false,
      parseMissingKeyHandler: (key) => {
        onMissing?.(key);
        return '';
      },
    });
  }

  /** The sentence for a key such as `help.title` or `questions:questions.age.title`; empty when there is none. */
  say(key: string, values: Values = {}): string {
    return this.#i18n.t(key, { ...values, nest: false });
  }

  /** As `say`, with the language of the sentence where it is another one. */
  said(key: string, values: Values = {}): Said {
    const { res, usedLng } = this.#i18n.t(key, { ...values, nest: false, returnDetails: true });
    return { text: res, lang: usedLng && usedLng !== this.language ? usedLng : undefined };
  }

  /** The list of sentences for a key; empty when there is none. */
  list(key: string): readonly string[] {
    if (!this.has(key)) return [];
    const found: unknown = this.#i18n.t(key, { returnObjects: true, nest: false });
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  }

  has(key: string): boolean {
    return this.#i18n.exists(key);
  }

  /** A day such as `2026-11-22`, written out in the visitor's language. */
  date(day: string): string {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    // Our English is British: "22 November 2026".
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year, month - 1, date),
    );
  }

  /** A list of words joined as the language does it. */
  join(parts: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(parts);
  }
}
