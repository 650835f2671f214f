import { createInstance, type i18n } from 'i18next';
import { directionOf } from '../foundation/locale.ts';
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
  readonly direction: 'ltr' | 'rtl';
  readonly #i18n: i18n;

  constructor({ language, fallbacks, texts, onMissing }: TextSources) {
    this.language = language;
    this.direction = directionOf(language);
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
    return this.#i18n.t(key, { ...this.#kept(values), nest: false });
  }

  /** As `say`, with the language of the sentence where it is another one. */
  said(key: string, values: Values = {}): Said {
    const { res, usedLng } = this.#i18n.t(key, { ...this.#kept(values), nest: false, returnDetails: true });
    return { text: res, lang: usedLng && usedLng !== this.language ? usedLng : undefined };
  }

  /** The language in which a key is said: what is put into the sentence should be in it too. */
  languageOf(key: string): string {
    return this.said(key).lang ?? this.language;
  }

  /** A day such as `2026-11-22`, written out for the sentence that it is put into. */
  dateIn(key: string, day: string): string {
    return this.date(day, this.languageOf(key));
  }

  /** The list of sentences for a key; empty when there is none. */
  list(key: string): readonly Said[] {
    if (!this.has(key)) return [];
    const found: unknown = this.#i18n.t(key, { returnObjects: true, nest: false });
    if (!Array.isArray(found)) return [];
    const { lang } = this.said(`${key}.0`);
    return found.filter((one) => typeof one === 'string').map((text) => ({ text, lang }));
  }

  has(key: string): boolean {
    return this.#i18n.exists(key);
  }

  /** A day such as `2026-11-22`, written out. */
  date(day: string, language = this.language): string {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    // Our English is British: "22 November 2026".
    const locale = language === 'en' ? 'en-GB' : language;
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year, month - 1, date),
    );
  }

  /** A list of words joined as the language does it. */
  join(parts: readonly string[], language = this.language): string {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  }

  /** Several texts as one list, in their own language where they share it. */
  together(parts: readonly Said[]): Said {
    const said = parts.filter(({ text }) => text !== '');
    const lang = said.every((one) => one.lang === said[0]?.lang) ? said[0]?.lang : undefined;
    const texts = said.map(({ text }) => text);
    return { text: this.join(texts, lang), lang };
  }

  /** Where reading goes from right to left, values stand apart (FSI, PDI): the groups of a telephone number would change places. */
  #kept(values: Values): Values {
    if (this.direction === 'ltr') return values;
    const apart = ([name, value]: [string, string | number]): [string, string | number] => [
      name,
      typeof value === 'string' && name !== 'context' ? `\u2068${value}\u2069` : value,
    ];
    return Object.fromEntries(Object.entries(values).map(apart));
  }
}
