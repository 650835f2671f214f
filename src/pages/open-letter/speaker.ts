import en from '../../../locales/en/open-letter.json' with { type: 'json' };
import pl from '../../../locales/pl/open-letter.json' with { type: 'json' };
import ro from '../../../locales/ro/open-letter.json' with { type: 'json' };
import { isShipped, type ShippedLanguage } from '../../foundation/locale.ts';

type Values = Readonly<Record<string, string | number>>;

const texts: Readonly<Record<ShippedLanguage, object>> = { en, pl, ro };

/** Says the page's sentences in the language that the reader chose, also those that are on the screen already. */
export class Speaker {
  readonly #values = new WeakMap<Element, Values>();

  language: ShippedLanguage = preferred();

  say(key: string, values: Values = {}): string {
    const found = key
      .split('.')
      .reduce<unknown>((tree, name) => (tree as Record<string, unknown> | undefined)?.[name], texts[this.language]);
    return typeof found === 'string'
      ? found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
      : '';
  }

  /** Puts a sentence into an element; it changes with the language. Without a key the element falls silent. */
  put(element: HTMLElement, key: string | null, values: Values = {}) {
    this.#values.set(element, values);
    element.dataset['text'] = key ?? '';
    element.textContent = key === null ? '' : this.say(key, values);
  }

  /** The whole page in a language. */
  show(language: ShippedLanguage) {
    this.language = language;
    document.documentElement.lang = language;
    document.title = this.say('page');
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      const key = element.dataset['text'];
      if (key) element.textContent = this.say(key, this.#values.get(element));
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
      element.setAttribute('aria-label', this.say(element.dataset['label'] ?? ''));
  }
}

/** The address decides (`?lang=ro`), else the browser, else English. */
function preferred(): ShippedLanguage {
  const wished = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
  return wished.map((tag) => tag.slice(0, 2).toLowerCase()).find(isShipped) ?? 'en';
}
