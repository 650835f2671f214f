import en from '../../locales/en/check.json' with { type: 'json' };
import pl from '../../locales/pl/check.json' with { type: 'json' };
import ro from '../../locales/ro/check.json' with { type: 'json' };
import type { Condition } from '../clinic-file/condition.ts';
import type { Logic, Question } from '../clinic-file/logic.ts';
import { skipped, type Answer, type Answers } from '../engine/answers.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import { clinicTranslator, type OwnTexts } from '../wording/clinic-translator.ts';
import { ConditionWriter } from '../wording/condition-words.ts';
import { personOf, questionWords, type Person } from '../wording/question-words.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { conditionTexts } from '../wording/texts/condition-texts.ts';
import type { TextTree } from '../wording/texts/texts.ts';
import type { Translator, Values } from '../wording/translator.ts';
import type { LevelName } from './check-breach.ts';

const checkTexts: Readonly<Record<ShippedLanguage, TextTree>> = { en, pl, ro };

/** What a question, an option, a candidate, a level is called, in the words that visitors read and with the id that files use. */
export class CheckWords {
  readonly #translator: Translator;
  readonly #logic: Logic;
  readonly #conditions: ConditionWriter;

  constructor(translator: Translator, logic: Logic) {
    this.#translator = translator;
    this.#logic = logic;
    this.#conditions = new ConditionWriter(logic, translator);
  }

  /** A sentence of the report. */
  say(key: string, values: Values = {}): string {
    return this.#translator.say(`check:${key}`, values);
  }

  /** All of these, or with `disjunction` one of them. */
  join(parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    // British English has no comma before the last.
    const locale = this.#translator.language === 'en' ? 'en-GB' : this.#translator.language;
    return new Intl.ListFormat(locale, { type }).format(parts);
  }

  condition(condition: Condition): string {
    return this.#conditions.write(condition);
  }

  candidate(id: string): string {
    return this.#translator.say(`recommendation:candidates.${id}.name`) || id;
  }

  candidates(ids: readonly string[]): string {
    return ids.map((id) => this.candidate(id)).join(', ');
  }

  length(id: string): string {
    return this.#called(id, this.#translator.say(`recommendation:plan.length.${id}`));
  }

  level(name: LevelName, level: string): string {
    return this.#called(level, this.#translator.say(`recommendation:levels.${name}.${level}.title`));
  }

  outcome(id: string): string {
    return this.#called(id, this.#translator.say(`recommendation.title.${id}`));
  }

  note(id: string): string {
    return this.#called(id, this.#translator.say(`recommendation:notes.${id}.title`));
  }

  /** A rule with the reason that it gives visitors and where it comes from. */
  rule(id: string, answers: Answers): string {
    const sentence = this.#translator.say(`recommendation:rules.${id}`, { context: personOf(answers) });
    const source = this.#logic.rules.find((rule) => rule.id === id)?.source ?? [];
    return [sentence === '' ? id : `${id}:`, sentence, source.length > 0 ? `[${source.join(', ')}]` : '']
      .filter((part) => part)
      .join(' ');
  }

  question(question: Question, person: Person = 'self'): string {
    const { title } = questionWords(this.#translator, question, person);
    return this.#translator.say('conditions:question', { title: title.text || question.id });
  }

  /** As `question`, for an id from a file. */
  questionOf(id: string): string {
    const question = this.#logic.questions.get(id);
    return question ? this.question(question) : id;
  }

  option(question: Question, id: string, person: Person = 'self'): string {
    const words = questionWords(this.#translator, question, person).option({ id });
    return this.#translator.say('conditions:option', { option: words.text || id });
  }

  /** What was answered, or that it was left open. */
  answer(question: Question, answer: Answer | undefined, person: Person): string {
    if (answer === undefined) return this.say('visit.without');
    if (answer === skipped) return this.say('visit.skipped');
    if (typeof answer === 'number') return [answer, question.unit].filter((part) => part !== undefined).join(' ');
    const chosen = typeof answer === 'string' ? [answer] : answer;
    return this.join(chosen.map((id) => this.option(question, id, person)));
  }

  /** An id with its words, where there are any. */
  #called(id: string, words: string): string {
    const quoted = this.#translator.say('conditions:option', { option: id });
    return words === '' ? quoted : `${quoted} (${words})`;
  }
}

/** The words of a check in one of our languages, with the clinic's own over ours. */
export async function checkWords(language: ShippedLanguage, logic: Logic, own: OwnTexts): Promise<CheckWords> {
  const texts = {
    ...(await allTexts(language)),
    conditions: conditionTexts[language],
    check: checkTexts[language],
  };
  return new CheckWords(clinicTranslator({ language, ours: { language, texts }, own }), logic);
}
