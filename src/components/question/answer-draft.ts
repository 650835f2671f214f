import type { ReactiveControllerHost } from 'lit';
import type { Option, Question } from '../../clinic-file/logic.ts';
import { skipped, type Answer } from '../../engine/answers.ts';
import { choose } from '../../screening/choice.ts';
import type { Values } from '../../wording/translator.ts';

/** What keeps an answer from being sent, as a key of the texts. */
export interface Hindrance {
  readonly key: string;
  readonly values: Values;
}

/** What is chosen or typed on the screen, before it is sent. */
export class AnswerDraft {
  readonly #host: ReactiveControllerHost;
  chosen: readonly string[] = [];
  /** As typed. */
  number = '';
  /** Options that the last tap cleared. */
  cleared: readonly string[] = [];
  hindrance: Hindrance | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins with the answer that was given before. */
  begin(answer: Answer | null) {
    const given = answer === skipped ? null : answer;
    this.number = typeof given === 'number' ? String(given) : '';
    this.chosen = typeof given === 'string' ? [given] : typeof given === 'object' && given !== null ? given : [];
    this.cleared = [];
    this.hindrance = null;
  }

  /** Chooses an option, or takes it back. */
  choose(question: Question, options: readonly Option[], id: string, on: boolean) {
    const choice =
      question.type === 'multiple'
        ? choose(question, options, this.chosen, id, on)
        : { chosen: [id], cleared: [], refused: false };
    this.chosen = choice.chosen;
    this.cleared = choice.cleared;
    this.hindrance = choice.refused ? { key: 'question.atMost', values: { count: question.atMost ?? 0 } } : null;
    this.#host.requestUpdate();
  }

  type(text: string) {
    this.number = text;
    this.hindrance = null;
    this.#host.requestUpdate();
  }

  /** The answer as it stands; null when there is none yet. */
  value(question: Question): Answer | null {
    if (question.type === 'number') return this.#numberValue(question);
    if (question.type === 'multiple') return this.chosen.length > 0 ? this.chosen : null;
    return this.chosen[0] ?? null;
  }

  /** Says what is missing before the answer can be sent. */
  hinder(question: Question) {
    const { min = '', max = '', skippable } = question;
    if (question.type === 'number') this.hindrance = { key: 'question.number', values: { min, max } };
    else this.hindrance = { key: skippable === false ? 'question.chooseOneNeeded' : 'question.chooseOne', values: {} };
    this.#host.requestUpdate();
  }

  #numberValue({ min = -Infinity, max = Infinity }: Question): number | null {
    const number = Number(this.number.replace(',', '.'));
    return this.number.trim() !== '' && number >= min && number <= max ? number : null;
  }
}
