import type { Logic } from '../clinic-file/logic.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import type { FitReason, FitTrait, Matched } from '../roster/match.ts';
import type { Wishes } from '../roster/wishes.ts';
import { inSentence } from './in-sentence.ts';
import { candidateName, dayWords, languageName } from './match-therapist-words.ts';
import { sumWords } from './price-words.ts';
import { questionWords } from './question-words.ts';
import type { Said, Translator } from './translator.ts';

/** What the words for a match depend on. */
export interface MatchWording {
  readonly logic: Logic;
  readonly recommendation: Recommendation;
  readonly wishes: Wishes;
  /** Somebody may read along: nothing that the visitor named is repeated. */
  readonly discreet: boolean;
  readonly today: string;
  readonly translator: Translator;
}

/** Says why a therapist fits, and which wishes are not met. Never names an answer to a safety or discreet question. */
export class MatchWriter {
  readonly #facts: MatchWording;

  constructor(facts: MatchWording) {
    this.#facts = facts;
  }

  /** One short line for each kind of reason, in their order. */
  reasons({ reasons }: Pick<Matched, 'reasons'>): readonly Said[] {
    const byKind = new Map<string, FitReason[]>();
    for (const reason of reasons) {
      const kind = this.#kind(reason);
      byKind.set(kind, [...(byKind.get(kind) ?? []), reason]);
    }
    return [...byKind].map(([kind, ones]) => this.#line(kind, ones)).filter(({ text }) => text !== '');
  }

  /** The wishes that are not met, as one line; null where there are none. */
  unmet({ unmet }: Pick<Matched, 'unmet'>): Said | null {
    const key = 'therapists.unmet';
    const names = unmet.flatMap((trait) => this.#wished(trait));
    return names.length === 0 ? null : this.#listed(key, names);
  }

  /** Approaches are told apart: that of the suggestion says more than one beside it. */
  #kind({ trait, value }: FitReason): string {
    const { wishes, recommendation, logic, discreet } = this.#facts;
    if (trait === 'modality') {
      if (wishes.modality === value) return 'modalityWished';
      return recommendation.modalities.best?.id === value ? 'modalityBest' : 'modalityToo';
    }
    if (trait !== 'concern' && trait !== 'style') return trait;
    const question = logic.questions.get(trait === 'concern' ? 'concerns' : 'style');
    return discreet || question?.safety || question?.discreet ? `${trait}Quiet` : trait;
  }

  #line(kind: string, reasons: readonly FitReason[]): Said {
    const key = `therapists.reason.${kind}`;
    if (kind === 'free') return this.#free(key, reasons[0]?.value ?? '');
    return this.#listed(
      key,
      reasons.map((reason) => this.#named(reason, key)),
    );
  }

  /** A day that has gone by says nothing. */
  #free(key: string, day: string): Said {
    const { translator, today } = this.#facts;
    if (day < today) return { text: '', lang: undefined };
    if (day === today) return translator.said('therapists.reason.freeToday');
    return translator.said(key, { date: dayWords(day, today, translator.languageOf(key)) });
  }

  #named({ trait, value }: FitReason, key: string): string {
    const { translator } = this.#facts;
    switch (trait) {
      case 'modality':
        return this.#candidate(value);
      case 'concern':
        return this.#area(value);
      case 'style':
        return this.#inSentence(this.#option('style', value));
      case 'gender':
        return this.#gender(value);
      case 'time':
        return this.#time(value);
      case 'language':
        return languageName(value, translator.languageOf(key));
      case 'free':
      case 'place':
      case 'price':
        return value;
    }
  }

  /** What a wish asked for, in words; nothing where it was no wish. */
  #wished(trait: FitTrait): readonly string[] {
    const { wishes, translator } = this.#facts;
    const { gender, times, price, modality, languages, place } = wishes;
    switch (trait) {
      case 'gender':
        return gender === null ? [] : [this.#gender(gender)];
      case 'time':
        return times.map((time) => this.#time(time));
      case 'price':
        return price === null ? [] : [this.#atMost(price.atMost, price.currency)];
      case 'modality':
        return modality === null ? [] : [this.#candidate(modality)];
      case 'language':
        return languages.map((tag) => languageName(tag, translator.languageOf('therapists.unmet')));
      case 'place':
        return place === null ? [] : [place];
      case 'concern':
      case 'style':
      case 'free':
        return [];
    }
  }

  #atMost(sum: number, currency: string): string {
    const { translator } = this.#facts;
    const key = 'therapists.wishes.atMost';
    return translator.say(key, { sum: sumWords(translator.languageOf(key), sum, currency) });
  }

  /** Areas have words of their own: options may be said by the visitor of themselves ("How I see my body"). */
  #area(id: string): string {
    const { translator } = this.#facts;
    const own = `therapists.areas.${id}`;
    return translator.has(own) ? translator.say(own) : this.#inSentence(this.#option('concerns', id));
  }

  #option(questionId: string, id: string): string {
    const { translator, logic } = this.#facts;
    const question = logic.questions.get(questionId);
    return (question && questionWords(translator, question, 'self').option({ id }).text) || id;
  }

  #gender(id: string): string {
    return this.#inSentence(this.#facts.translator.say(`therapists.wishes.genders.${id}`));
  }

  #time(id: string): string {
    return this.#inSentence(this.#facts.translator.say(`therapists.wishes.time.${id}`));
  }

  #candidate(id: string): string {
    return this.#inSentence(candidateName(this.#facts.translator, id).text);
  }

  #listed(key: string, names: readonly string[]): Said {
    return this.#facts.translator.said(key, { names: this.#join(key, names) });
  }

  /** Names that are lists themselves stay apart by a sign of their own. */
  #join(key: string, names: readonly string[]): string {
    const { translator } = this.#facts;
    return names.some((name) => name.includes(','))
      ? names.join('; ')
      : translator.join(names, translator.languageOf(key));
  }

  #inSentence(name: string): string {
    return inSentence(this.#facts.translator, name);
  }
}
