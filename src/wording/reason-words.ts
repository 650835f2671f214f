import type { Logic, Question } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import type { Reason } from '../engine/recommendation.ts';
import type { Evidence } from '../engine/verdict.ts';
import { namedOptions } from './named-options.ts';
import { personOf, questionWords } from './question-words.ts';
import type { Said, Translator } from './translator.ts';

/** A reason in words. */
export interface ReasonWords {
  readonly rule: string | null;
  /** Why it counts; empty for a rule without a sentence, and for one that must not be read over a shoulder. */
  readonly sentence: string;
  /** The language of the sentence where it is another than the visitor's. */
  readonly lang: string | undefined;
  /** The answers it rests on, as the visitor chose them, and of those only what the rule looks at. */
  readonly grounds: readonly Said[];
  readonly source: readonly string[];
  readonly confirmed: boolean;
  /** Rests on an answer that is never shown back: on a page not even the rule's id or the title of its source may appear. */
  readonly discreet: boolean;
}

/**
 * Who reads. A clinician reads everything that is not discreet. A visitor's page leaves answers about safety to the list that
 * has to be opened; where somebody may read along, sentences that tell of danger are left out too, unless they are neutral already.
 */
export type Reader = 'clinician' | 'visitor' | 'watched-visitor';

const nothing: Said = { text: '', lang: undefined };

export class ReasonWriter {
  readonly #logic: Logic;
  readonly #answers: Answers;
  readonly #translator: Translator;
  readonly #reader: Reader;

  constructor(logic: Logic, answers: Answers, translator: Translator, reader: Reader = 'clinician') {
    this.#logic = logic;
    this.#answers = answers;
    this.#translator = translator;
    this.#reader = reader;
  }

  write(reason: Reason): ReasonWords {
    const { rule, source, confirmed } = reason;
    const key = `recommendation:rules.${String(rule)}`;
    const questions = this.#questions(reason);
    const discreet = questions.some((question) => question.discreet);
    const tells =
      this.#reader === 'watched-visitor' && questions.some((question) => question.safety && !question.discreet);
    const { text: sentence, lang } =
      rule !== null && !tells && this.#translator.has(key)
        ? this.#translator.said(key, { context: personOf(this.#answers) })
        : nothing;
    const said = reason.evidence.flatMap((one) => this.#said(one, rule));
    const grounds = [...new Map(said.map((one) => [one.text, one])).values()];
    return { rule, sentence, lang, grounds, source, confirmed, discreet };
  }

  /** Those that have a sentence, each sentence once. */
  writeAll(reasons: readonly Reason[]): ReasonWords[] {
    const written = new Map<string, ReasonWords>();
    for (const reason of reasons) {
      const words = this.write(reason);
      if (words.sentence !== '' && !written.has(words.sentence)) written.set(words.sentence, words);
    }
    return [...written.values()];
  }

  #questions({ evidence }: Reason): Question[] {
    return evidence.flatMap((one) => ('question' in one ? (this.#logic.questions.get(one.question) ?? []) : []));
  }

  #said(evidence: Evidence, rule: string | null): Said[] {
    if (!('question' in evidence)) return [];
    const question = this.#logic.questions.get(evidence.question);
    if (!question || question.discreet || (question.locked && this.#reader !== 'clinician')) return [];
    if ('skipped' in evidence) return [this.#translator.said('question.skipped')];
    const words = questionWords(this.#translator, question, personOf(this.#answers));
    // "Yes" says little without its question.
    const full = ({ text, lang }: Said): Said => {
      const { title } = words;
      if (question.type === 'multiple') return { text, lang };
      return { text: `${title.text} ${text}`, lang: lang === title.lang ? lang : undefined };
    };
    if ('number' in evidence) return [full({ text: String(evidence.number), lang: words.title.lang })];
    const meant = this.#meant(question, evidence.chosen, rule);
    return question.options
      .filter(({ id, exclusive }) => meant.includes(id) && !exclusive)
      .map((option) => full(words.option(option)));
  }

  /** Of the options chosen those that the rule names; all of them where it names none, such as a count. */
  #meant(question: Question, chosen: readonly string[], rule: string | null): readonly string[] {
    const when = this.#logic.rules.find(({ id }) => id === rule)?.when;
    const named = when ? namedOptions(this.#logic, when, question.id) : new Set<string>();
    const meant = chosen.filter((id) => named.has(id));
    return meant.length > 0 ? meant : chosen;
  }
}
