import type { Condition, Leaf } from '../clinic-file/condition.ts';
import type { Logic, Question } from '../clinic-file/logic.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { personOf, questionWords } from './question-words.ts';
import type { Translator, Values } from './translator.ts';

type Counted = { readonly min?: number | undefined; readonly max?: number | undefined };
/** How a question is called where it is referred to. */
export type NameQuestion = (question: Question, title: string) => string;

type OfQuestion = Extract<Leaf, { readonly question: string }>;
type OfScale = Extract<Leaf, { readonly scale: string }>;

/**
 * Says conditions in words, for those who read and sign the rules. Pure: the same condition gives the same words.
 *
 * Negations are carried inwards to the answers, where a reader can follow them: the laws that this rests on hold in three values too.
 * What has no words (a clinic's own named condition or scale) is called by its id.
 */
export class ConditionWriter {
  readonly #logic: Logic;
  readonly #translator: Translator;
  readonly #nameQuestion: NameQuestion;

  /**
   * @param translator With the namespace `conditions` (`conditionTexts`) beside the usual ones.
   * @param nameQuestion How a question is called; its title in quotation marks by default.
   */
  constructor(logic: Logic, translator: Translator, nameQuestion?: NameQuestion) {
    this.#logic = logic;
    this.#translator = translator;
    this.#nameQuestion = nameQuestion ?? ((_, title) => this.#say('question', { title }));
  }

  /** The condition as one phrase, such as `“Age” is “16 or 17”, and “Who is this about?” is not “Me”`. */
  write(condition: Condition): string {
    return this.#write(condition, false);
  }

  /** What a named condition is called in words; its id where a clinic named it, or means something else by our name. */
  name(id: string): string {
    const isOurs =
      JSON.stringify(defaultLogic.conditions[id]) === JSON.stringify(this.#logic.conditions.get(id) ?? null);
    return (isOurs ? this.#say(`named.${id}`) : '') || this.#say('option', { option: id });
  }

  #write(condition: Condition, negated: boolean): string {
    if ('all' in condition) return this.#join(condition.all, negated, negated ? 'or' : 'and');
    if ('any' in condition) return this.#join(condition.any, negated, negated ? 'and' : 'or');
    if ('of' in condition)
      return this.#say(negated ? 'fewerThanOf' : 'atLeastOf', {
        number: condition.atLeast,
        conditions: condition.of.map((part) => this.#brackets(this.#write(part, false))).join(', '),
      });
    if ('not' in condition) return this.#write(condition.not, !negated);
    if ('condition' in condition) return this.#negate(this.name(condition.condition), negated);
    if ('skipped' in condition)
      return this.#negate(this.#say('skipped', { question: this.#question(condition.skipped) }), negated);
    return 'scale' in condition ? this.#ofScale(condition, negated) : this.#ofQuestion(condition, negated);
  }

  #join(parts: readonly Condition[], negated: boolean, by: 'and' | 'or'): string {
    const [only] = parts;
    if (!only) return this.#say(by === 'and' ? 'always' : 'never');
    if (parts.length === 1) return this.#write(only, negated);
    return parts
      .map((part) => {
        const words = this.#write(part, negated);
        return isOnePhrase(part) ? words : this.#brackets(words);
      })
      .join(this.#say(by));
  }

  #ofQuestion(leaf: OfQuestion, negated: boolean): string {
    const question = this.#question(leaf.question);
    if ('is' in leaf) {
      const key = this.#logic.questions.get(leaf.question)?.type === 'multiple' ? 'includes' : 'is';
      return this.#say(negated ? `${key}Not` : key, { question, options: this.#options(leaf.question, leaf.is) });
    }
    if ('atLeast' in leaf)
      return this.#say(negated ? 'milder' : 'orWorse', {
        question,
        options: this.#options(leaf.question, leaf.atLeast),
      });
    if ('chosen' in leaf) return this.#chosen(question, leaf.chosen, negated);
    const unit = this.#logic.questions.get(leaf.question)?.unit;
    return this.#amount(question, leaf.number, unit ? ` ${unit}` : '', negated);
  }

  #chosen(question: string, { min, max }: Counted, negated: boolean): string {
    if (max === undefined) return this.#say(negated ? 'fewer' : 'chosenAtLeast', { question, count: min ?? 0 });
    if (min === undefined) return this.#say(negated ? 'more' : 'chosenAtMost', { question, count: max });
    const words = this.#say(min === max ? 'chosenExactly' : 'chosenBetween', { question, min, count: max });
    return this.#negate(words, negated);
  }

  #amount(question: string, { min, max }: Counted, unit: string, negated: boolean): string {
    const values = { question, min: `${String(min)}${unit}`, max: `${String(max)}${unit}` };
    if (max === undefined) return this.#say(negated ? 'numberBelow' : 'numberAtLeast', values);
    if (min === undefined) return this.#say(negated ? 'numberAbove' : 'numberAtMost', values);
    return this.#negate(this.#say(min === max ? 'numberExactly' : 'numberBetween', values), negated);
  }

  #ofScale(leaf: OfScale, negated: boolean): string {
    const scale = this.#ofOurs(leaf.scale, `scales.${leaf.scale}.name`, leaf.scale);
    const named = (id: string): string => this.#ofOurs(leaf.scale, `scales.${leaf.scale}.bands.${id}`, id);
    const options = this.#either(list('is' in leaf ? leaf.is : leaf.atLeast).map(named));
    const key = 'is' in leaf ? (negated ? 'bandNot' : 'band') : negated ? 'bandBelow' : 'bandOrAbove';
    return this.#say(key, { scale, options });
  }

  #ofOurs(scale: string, key: string, id: string): string {
    return (Object.hasOwn(defaultLogic.scales, scale) ? this.#say(key) : '') || id;
  }

  #question(id: string): string {
    const question = this.#logic.questions.get(id);
    if (!question) return this.#say('question', { title: id });
    return this.#nameQuestion(question, questionWords(this.#translator, question, personOf({})).title.text || id);
  }

  #options(id: string, options: string | readonly string[]): string {
    const question = this.#logic.questions.get(id);
    const words = question ? questionWords(this.#translator, question, personOf({})) : null;
    return this.#either(list(options).map((option) => words?.option({ id: option }).text || option));
  }

  #either(names: readonly string[]): string {
    const quoted = names.map((option) => this.#say('option', { option }));
    // British English has no comma before "or".
    const locale = this.#translator.language === 'en' ? 'en-GB' : this.#translator.language;
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(quoted);
  }

  #negate(words: string, negated: boolean): string {
    return negated ? this.#say('not', { condition: words }) : words;
  }

  #brackets(words: string): string {
    return this.#say('brackets', { condition: words });
  }

  #say(key: string, values: Values = {}): string {
    return this.#translator.say(`conditions:${key}`, values);
  }
}

/** True for what needs no brackets beside others. */
function isOnePhrase(condition: Condition): boolean {
  if ('not' in condition) return isOnePhrase(condition.not);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (parts) return parts.length < 2 && parts.every(isOnePhrase);
  return !('of' in condition);
}

function list(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}
