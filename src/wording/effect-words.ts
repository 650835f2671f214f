import type { Guarantee, Logic, Rule } from '../clinic-file/logic.ts';
import type { PlanDefaults, PlanSet } from '../clinic-file/logic-schema.ts';
import type { NameQuestion } from './condition-words.ts';
import { personOf, questionWords } from './question-words.ts';
import type { Translator, Values } from './translator.ts';

/**
 * Says in words what rules and guarantees do, one short phrase each, for those who read and sign them.
 *
 * What has no words (a clinic's own candidate or note without a text) is called by its id.
 */
export class EffectWriter {
  readonly #logic: Logic;
  readonly #translator: Translator;
  readonly #nameQuestion: NameQuestion;

  /**
   * @param translator With the namespaces `conditions` and `graph` (`conditionTexts`, `graphTexts`) beside the usual ones.
   * @param nameQuestion How a question is called; its title in quotation marks by default.
   */
  constructor(logic: Logic, translator: Translator, nameQuestion?: NameQuestion) {
    this.#logic = logic;
    this.#translator = translator;
    this.#nameQuestion = nameQuestion ?? ((_, title) => translator.say('conditions:question', { title }));
  }

  /** What follows when a rule fires, one phrase for each kind of effect, the weightiest first. */
  effects({ then }: Pick<Rule, 'then'>): string[] {
    const { pair } = then;
    const levels = this.#levels(then.raise);
    const favoured = Object.entries(then.favour ?? {}).map(([id, weight]) =>
      this.#say('favour', { candidate: this.candidate(id), weight }),
    );
    return [
      ...(levels.length > 0 ? [this.#list(levels)] : []),
      ...(then.defer ? [this.#say('defer')] : []),
      ...(then.ruleOut ? [this.#say('ruleOut', { candidates: this.#names(then.ruleOut) })] : []),
      ...(favoured.length > 0 ? [this.#list(favoured)] : []),
      ...(pair ? [this.#say('pair', { pair: this.#names(pair.formats), weight: pair.weight })] : []),
      ...(then.set ?? []).map((set) => this.#set(set)),
      ...(then.note ? [this.#say('note', { notes: this.#notes(then.note) })] : []),
    ];
  }

  /** What is promised. */
  promises({ never, atLeast, always }: Guarantee): string[] {
    const levels = this.#levels(atLeast);
    return [
      ...(never?.candidates ? [this.#say('never', { candidates: this.#names(never.candidates) })] : []),
      ...(never?.length
        ? [this.#say('neverLength', { lengths: this.#list(never.length.map((one) => this.#length(one))) })]
        : []),
      ...(levels.length > 0 ? [this.#say('atLeast', { levels: this.#list(levels) })] : []),
      ...(always?.outcome ? [this.#say('always', { outcome: this.#say(`outcome.${always.outcome}`) })] : []),
      ...(always?.asked ? [this.#say('asked', { question: this.#question(always.asked) })] : []),
      ...(always?.note ? [this.#say('note', { notes: this.#notes([always.note]) })] : []),
    ];
  }

  /** The parts of a plan. */
  plan({ length, frequency, meetings, minutes }: PlanDefaults): string[] {
    const say = (key: string, values: Values = {}): string =>
      this.#translator.say(`recommendation:plan.${key}`, values);
    return [
      ...(length ? [this.#length(length)] : []),
      ...(frequency ? [say(`frequency.${frequency}`)] : []),
      ...(meetings ? [say('meetingsRange', { min: meetings[0], count: meetings[1] })] : []),
      ...(minutes ? [say('minutes', { min: minutes[0], max: minutes[1] })] : []),
    ];
  }

  /** The name of a candidate; `current` is a therapy under way. */
  candidate(id: string): string {
    const isCurrent = id === 'current' && !this.#logic.candidates.has(id);
    return (isCurrent ? this.#say('current') : this.#translator.say(`recommendation:candidates.${id}.name`)) || id;
  }

  #question(id: string): string {
    const question = this.#logic.questions.get(id);
    if (!question) return id;
    return this.#nameQuestion(question, questionWords(this.#translator, question, personOf({})).title.text || id);
  }

  #set(set: PlanSet): string {
    const parts = this.#list([
      ...this.plan(set),
      ...(set.for ? [this.#say('for', { candidates: this.#names(set.for) })] : []),
    ]);
    return this.#say('set', { tier: this.#say(`tier.${set.tier}`), parts });
  }

  #levels(raise: Rule['then']['raise']): string[] {
    return Object.entries(raise ?? {}).map(([key, level]) => this.#say(`${key}.${level}`));
  }

  #length(length: string): string {
    return this.#translator.say(`recommendation:plan.length.${length}`);
  }

  #names(ids: readonly string[]): string {
    return this.#list(ids.map((id) => this.candidate(id)));
  }

  #notes(ids: readonly string[]): string {
    return this.#list(
      ids.map((id) =>
        this.#translator.say('conditions:option', {
          option: this.#translator.say(`recommendation:notes.${id}.title`) || id,
        }),
      ),
    );
  }

  #list(parts: readonly string[]): string {
    return parts.join(', ');
  }

  #say(key: string, values: Values = {}): string {
    return this.#translator.say(`graph:effect.${key}`, values);
  }
}
