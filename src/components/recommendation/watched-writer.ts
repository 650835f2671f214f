import type { Logic } from '../../clinic-file/logic.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Reason } from '../../engine/recommendation.ts';
import { namedOptions } from '../../wording/named-options.ts';
import { ReasonWriter, type ReasonWords } from '../../wording/reason-words.ts';
import type { Translator } from '../../wording/translator.ts';

/** Writes reasons for a page that somebody beside the visitor may see: no answers are quoted, and nothing tells of an affair. */
export class WatchedWriter extends ReasonWriter {
  readonly #logic: Logic;

  constructor(logic: Logic, answers: Answers, translator: Translator) {
    super(logic, answers, translator, 'watched-visitor');
    this.#logic = logic;
  }

  override write(reason: Reason): ReasonWords {
    const words = super.write(reason);
    return { ...words, grounds: [], ...(this.#tellsOfAffair(reason) ? { sentence: '', lang: undefined } : {}) };
  }

  /** Rules on troubles of couples in general name it beside others, and tell nothing. */
  #tellsOfAffair({ rule }: Reason): boolean {
    const when = this.#logic.rules.find(({ id }) => id === rule)?.when;
    const named = when ? namedOptions(this.#logic, when, 'close') : new Set();
    return named.size === 1 && named.has('affair');
  }
}
