import type { Limit, Loosening } from '../roster/match.ts';
import { inSentence } from './in-sentence.ts';
import { candidateName, languageName, therapistName } from './match-therapist-words.ts';
import type { Said, Translator } from './translator.ts';

/** What one change would bring, where nobody fits. */
export interface LooseningWords {
  /** "If meetings could also be in another language: Polish" */
  readonly change: Said;
  /** "3 people, among them …" */
  readonly who: Said;
}

/** For a limit that the visitor can loosen. */
export function looseningWords(translator: Translator, loosening: Loosening): LooseningWords {
  const { limit, therapists, size } = loosening;
  const change = `therapists.nobody.if.${limit}`;
  const who = `therapists.nobody.${size > therapists.length ? 'among' : 'who'}`;
  // A key with plural forms has a language only together with its number.
  const language = translator.said(who, { count: size, names: '' }).lang;
  const names = translator.join(therapists.map(therapistName), language);
  return {
    change: translator.said(change, { names: valueWords(translator, loosening, translator.languageOf(change)) }),
    who: translator.said(who, { count: size, names }),
  };
}

const facts: ReadonlySet<Limit> = new Set(['age', 'role', 'ruled-out', 'current', 'pair']);

/** For a limit that nobody can loosen: how many it concerns, and nobody's name. */
export function factWords(translator: Translator, { limit, size }: Loosening): Said {
  return translator.said(`therapists.nobody.fact.${facts.has(limit) ? limit : 'rest'}`, { count: size });
}

/** A few stand for many: a network may have a hundred places. */
const fewValues = 5;

/** What would have to be accepted; nothing where the sentence says it itself. */
function valueWords(translator: Translator, { limit, values }: Loosening, language: string): string {
  const names = values.slice(0, fewValues).map((value) => valueName(translator, limit, value, language));
  return values.length > fewValues ? `${names.join(', ')}, …` : translator.join(names, language);
}

function valueName(translator: Translator, limit: Limit, value: string, language: string): string {
  if (limit === 'language') return languageName(value, language);
  return limit === 'setting' || limit === 'format'
    ? inSentence(translator, candidateName(translator, value).text)
    : value;
}
