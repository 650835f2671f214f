import en from '../../locales/en/diff.json' with { type: 'json' };
import pl from '../../locales/pl/diff.json' with { type: 'json' };
import ro from '../../locales/ro/diff.json' with { type: 'json' };
import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { clinicTranslator } from '../wording/clinic-translator.ts';
import { ConditionWriter } from '../wording/condition-words.ts';
import { EffectWriter } from '../wording/effect-words.ts';
import { personOf } from '../wording/question-words.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { conditionTexts } from '../wording/texts/condition-texts.ts';
import { graphTexts } from '../wording/texts/graph-texts.ts';
import type { TextTree } from '../wording/texts/texts.ts';
import type { Translator, Values } from '../wording/translator.ts';
import { CheckWords } from './check-words.ts';
import type { Side } from './diff-side.ts';

const diffTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };

/** How one of the two files calls things, with its own texts over ours. */
export class SideWords {
  readonly logic: Logic;
  readonly translator: Translator;
  readonly conditions: ConditionWriter;
  readonly effects: EffectWriter;
  readonly #named: CheckWords;

  constructor(translator: Translator, logic: Logic) {
    this.translator = translator;
    this.logic = logic;
    this.conditions = new ConditionWriter(logic, translator);
    this.effects = new EffectWriter(logic, translator);
    this.#named = new CheckWords(translator, logic);
  }

  /** A question's title; its id where the file does not have it. */
  question(id: string, answers: Answers = {}): string {
    const question = this.logic.questions.get(id);
    return question ? this.#named.question(question, personOf(answers)) : this.quoted(id);
  }

  option(questionId: string, id: string, answers: Answers = {}): string {
    const question = this.logic.questions.get(questionId);
    return question ? this.#named.option(question, id, personOf(answers)) : this.quoted(id);
  }

  /** A rule with the reason that it gives visitors and where it comes from. */
  rule(id: string, answers: Answers = {}): string {
    return this.#named.rule(id, answers);
  }

  section(id: string): string {
    return this.quoted(this.translator.say(`questions:sections.${id}.name`) || id);
  }

  note(id: string): string {
    return this.quoted(this.translator.say(`recommendation:notes.${id}.title`) || id);
  }

  quoted(text: string): string {
    return this.translator.say('conditions:option', { option: text });
  }
}

/** The words of a comparison: of the report itself, and of either file. */
export class DiffWords {
  readonly before: SideWords;
  readonly after: SideWords;
  readonly language: ShippedLanguage;
  readonly #numbers: Intl.NumberFormat;
  readonly #shares: Intl.NumberFormat;

  constructor(language: ShippedLanguage, before: SideWords, after: SideWords) {
    this.language = language;
    this.before = before;
    this.after = after;
    const locale = language === 'en' ? 'en-GB' : language;
    this.#numbers = new Intl.NumberFormat(locale);
    this.#shares = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  }

  /** A sentence of the report. */
  say(key: string, values: Values = {}): string {
    return this.after.translator.say(`diff:${key}`, values);
  }

  /** The file that has a question: the newer one where both do. */
  withQuestion(id: string): SideWords {
    return this.after.logic.questions.has(id) ? this.after : this.before;
  }

  withRule(id: string): SideWords {
    return this.after.logic.rules.some((rule) => rule.id === id) ? this.after : this.before;
  }

  withOption(questionId: string, id: string): SideWords {
    const has = this.after.logic.questions.get(questionId)?.options.some((option) => option.id === id);
    return has ? this.after : this.before;
  }

  candidate(id: string): string {
    return (this.after.logic.candidates.has(id) ? this.after : this.before).effects.candidate(id);
  }

  /** A note of either file: gone ones are still called by their title. */
  noteOf(id: string): string {
    const shows = this.after.logic.rules.some(({ then }) => then.note?.includes(id));
    return (shows ? this.after : this.before).note(id);
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A part of a whole in per cent; what is there but rounds to nothing is said to be less than the least. */
  share(part: number, whole: number): string {
    const share = whole === 0 ? 0 : part / whole;
    return part > 0 && share < 0.0005 ? `< ${this.#shares.format(0.001)}` : this.#shares.format(share);
  }
}

/** The words of a comparison in one of our languages. */
export async function diffWords(language: ShippedLanguage, before: Side, after: Side): Promise<DiffWords> {
  const texts = {
    ...(await allTexts(language)),
    ...{ conditions: conditionTexts[language], graph: graphTexts[language], diff: diffTexts[language] },
  };
  const wordsOf = ({ logic, texts: own }: Side): SideWords =>
    new SideWords(clinicTranslator({ language, ours: { language, texts }, own }), logic);
  return new DiffWords(language, wordsOf(before), wordsOf(after));
}
