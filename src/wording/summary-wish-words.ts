import type { WishLine } from '../hand-off/summary-item.ts';
import { inSentence } from './in-sentence.ts';
import type { Said, Translator } from './translator.ts';

/** "Times: in the evening". In one language where both are; else in the page's. */
export function labelled(label: Said, value: Said): Said {
  if (value.text === '') return value;
  return { text: `${label.text}: ${value.text}`, lang: label.lang === value.lang ? label.lang : undefined };
}

/** A wish for a therapist as one line, in the words in which the visitor chose it. */
export function wishWords(translator: Translator, wish: WishLine): Said {
  const label = (key: string): Said => translator.said(`therapists.${key}`);
  const plain = (text: string): Said => ({ text, lang: undefined });
  switch (wish.of) {
    case 'format':
      return labelled(label('form'), nameOf(translator, wish.candidate));
    case 'setting':
      return labelled(label('wishes.setting'), nameOf(translator, wish.candidate));
    case 'modality':
      return labelled(label('wishes.modality'), nameOf(translator, wish.candidate));
    case 'languages':
      return labelled(label('wishes.language'), plain(translator.join(languageNames(translator, wish.languages))));
    case 'place':
      return labelled(label('wishes.place'), plain(wish.place));
    case 'gender':
      return labelled(label('wishes.gender'), inLine(translator, label(`wishes.genders.${wish.gender}`)));
    case 'times':
      return labelled(
        label('wishes.times'),
        translator.together(wish.times.map((time) => inLine(translator, label(`wishes.time.${time}`)))),
      );
    case 'price':
      return labelled(
        label('wishes.price'),
        translator.said('therapists.wishes.atMost', { sum: money(translator, wish.price) }),
      );
  }
}

function inLine(translator: Translator, { text, lang }: Said): Said {
  return { text: inSentence(translator, text), lang };
}

function nameOf(translator: Translator, candidate: string): Said {
  return translator.said(`recommendation:candidates.${candidate}.name`);
}

function languageNames({ language }: Translator, tags: readonly string[]): string[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag);
}

function money({ language }: Translator, { atMost, currency }: Extract<WishLine, { of: 'price' }>['price']): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  }).format(atMost);
}
