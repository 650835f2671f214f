import en from '../../locales/en/fairness.json' with { type: 'json' };
import pl from '../../locales/pl/fairness.json' with { type: 'json' };
import ro from '../../locales/ro/fairness.json' with { type: 'json' };
import type { Logic } from '../clinic-file/logic.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { clinicTranslator, type OwnTexts } from '../wording/clinic-translator.ts';
import { candidateName, dayWords, languageName } from '../wording/match-therapist-words.ts';
import { questionWords } from '../wording/question-words.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import type { TextTree } from '../wording/texts/texts.ts';
import type { Translator, Values } from '../wording/translator.ts';

const fairnessTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };

/** The words of a fairness report. */
export class FairnessWords {
  readonly #translator: Translator;
  readonly #logic: Logic | null;
  readonly #numbers: Intl.NumberFormat;
  readonly #shares: Intl.NumberFormat;

  constructor(translator: Translator, logic: Logic | null) {
    this.#translator = translator;
    this.#logic = logic;
    const locale = translator.language === 'en' ? 'en-GB' : translator.language;
    this.#numbers = new Intl.NumberFormat(locale);
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    this.#shares = new Intl.NumberFormat(locale, { style: 'percent', ...digits });
  }

  /** A sentence of the report. */
  say(key: string, values: Values = {}): string {
    return this.#translator.say(`fairness:${key}`, values);
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A part of a whole in per cent; what is there but rounds to nothing is said to be less than the least. */
  share(part: number, whole: number): string {
    const share = whole === 0 ? 0 : part / whole;
    return part > 0 && share < 0.0005 ? `< ${this.#shares.format(0.001)}` : this.#shares.format(share);
  }

  /** A day with its year. */
  day(day: string): string {
    return dayWords(day, '', this.#translator.language);
  }

  candidates(ids: readonly string[]): string {
    return ids.map((id) => candidateName(this.#translator, id).text).join(', ');
  }

  options(questionId: string, ids: readonly string[]): string {
    const question = this.#logic?.questions.get(questionId);
    const nameOf = (id: string): string =>
      (question && questionWords(this.#translator, question, 'self').option({ id }).text) || id;
    return ids.map(nameOf).join(', ');
  }

  languages(tags: readonly string[]): string {
    return tags.map((tag) => languageName(tag, this.#translator.language)).join(', ');
  }
}

/** The words in one of our languages, with the clinic's own over ours. */
export async function fairnessWords(
  language: ShippedLanguage,
  logic: Logic | null,
  own: OwnTexts,
): Promise<FairnessWords> {
  const texts = { ...(await allTexts(language)), fairness: fairnessTexts[language] };
  return new FairnessWords(clinicTranslator({ language, ours: { language, texts }, own }), logic);
}
