import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Option, Question } from '../../clinic-file/logic.ts';
import { skipped, type Answer } from '../../engine/answers.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { Position } from '../../screening/position.ts';
import type { QuestionWords } from '../../wording/question-words.ts';
import type { Said, Translator, Values } from '../../wording/translator.ts';
import { controls } from '../theme/controls.styles.ts';
import { emergencyLine } from '../theme/emergency-line.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import { AnswerConsideredEvent } from './answer-considered-event.ts';
import { AnswerDraft } from './answer-draft.ts';
import { AnswerGivenEvent } from './answer-given-event.ts';
import { optionStyles } from './option.styles.ts';
import { progressLine } from './progress-line.ts';
import { styles } from './question.styles.ts';
import { WentBackEvent } from './went-back-event.ts';

/**
 * One question, drawn with native radio buttons, checkboxes or a number field.
 *
 * @summary Asks one question.
 *
 * @fires {AnswerConsideredEvent} answer-considered - Something else is chosen, and not yet sent.
 * @fires {AnswerGivenEvent} answer-given - The visitor answered, or left the question open.
 * @fires {WentBackEvent} went-back - The visitor wants the screen before.
 *
 * @csspart option - The whole row around one radio button or checkbox.
 * @csspart next - Sends the answer.
 * @csspart back - Goes one screen back.
 * @csspart skip - Leaves the question open.
 * @csspart progress - Section, place and the thin line.
 */
export class TherapyFinderQuestion extends LitElement {
  static override styles = [controls, styles, optionStyles];

  /** The question, as the logic has it. */
  @property({ attribute: false }) question: Question | null = null;

  /** The options that it offers in this visit. */
  @property({ attribute: false }) options: readonly Option[] = [];

  /** Its words, in the visitor's language. */
  @property({ attribute: false }) words: QuestionWords | null = null;

  /** The answer that was given before, if any. */
  @property({ attribute: false }) answer: Answer | null = null;

  /** Which question of about how many. */
  @property({ attribute: false }) position: Position = { n: 1, count: 1 };

  /** How far along, from 0 to 1. */
  @property({ attribute: false }) share = 0;

  /** What is chosen calls for help: the emergency number stands out. */
  @property({ attribute: false }) urgent = false;

  /** The emergency number of the country. */
  @property({ attribute: false }) emergency = '112';

  @consume({ context: translatorContext, subscribe: true }) private translator: Translator | null = null;

  private readonly draft = new AnswerDraft(this);
  private byArrow = false;

  override willUpdate(changed: PropertyValues<this>) {
    // Another language brings the same question anew: what is chosen stays.
    if (changed.has('question') && changed.get('question')?.id !== this.question?.id) this.draft.begin(this.answer);
  }

  override render() {
    const { question, words } = this;
    if (!question || !words) return nothing;
    // Should a script of ours ever fail, `dialog` keeps the browser from writing the answer into the address.
    return html`
      ${this.renderProgress(words.section)}
      <form
        method="dialog"
        novalidate
        autocomplete="off"
        @submit=${this.handleSubmit}
        @keydown=${this.handleKey}
        @pointerdown=${this.handlePointer}
      >
        <fieldset aria-describedby="hint error">
          <legend><h2 id="title" tabindex="-1">${spoken(words.title)}</h2></legend>
          <p id="hint" class="quiet">${spoken(words.hint)}</p>
          ${this.renderWhy(words.why)}
          <p id="error" role="alert">${this.hindranceText()}</p>
          ${question.type === 'number' ? this.renderNumber(question) : this.renderChoices(words)}
          <p class="only-read-aloud" role="status">${this.aside(words)}</p>
        </fieldset>
        ${this.renderHelp(question)} ${this.renderButtons(question)}
      </form>
    `;
  }

  /** Puts the focus where reading begins. */
  focusHeading() {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  private renderProgress(section: Said) {
    return html`
      <div class="progress" part="progress">
        <p>
          <span class="section">${spoken(section)}</span>
          <span class="quiet">${this.say('question.progress', { ...this.position })}</span>
        </p>
        ${progressLine(this.share)}
      </div>
    `;
  }

  private renderWhy(why: Said) {
    if (why.text === '') return nothing;
    return html`<details>
      <summary>${this.say('question.why')}</summary>
      <p>${spoken(why)}</p>
    </details>`;
  }

  private renderChoices(words: QuestionWords) {
    const type = this.question?.type === 'multiple' ? 'checkbox' : 'radio';
    return html`<div class=${this.options.length > 8 ? 'options many' : 'options'}>
      ${this.options.map((option, index) => {
        // Names and values say nothing: recorders of a page read them.
        return html`<label part="option" class="option">
          <input
            type=${type}
            name="answer"
            value=${index}
            autocomplete="off"
            .checked=${live(this.draft.chosen.includes(option.id))}
            @change=${this.handleChoice}
          />
          <span>${spoken(words.option(option))}</span>
        </label>`;
      })}
    </div>`;
  }

  private renderNumber({ min, max, unit }: Question) {
    return html`<div class="number">
      <input
        class="field"
        type="number"
        name="answer"
        inputmode="numeric"
        autocomplete="off"
        aria-labelledby="title"
        min=${min ?? nothing}
        max=${max ?? nothing}
        .value=${live(this.draft.number)}
        @input=${this.handleNumber}
      />
      ${unit ? html`<span>${unit}</span>` : nothing}
    </div>`;
  }

  private renderHelp({ safety }: Question) {
    if (!safety && !this.urgent) return nothing;
    return html`<p class=${this.urgent ? 'help urgent' : 'help'}>${emergencyLine(this.translator, this.emergency)}</p>`;
  }

  private renderButtons({ skippable }: Question) {
    return html`<div class="buttons">
      <button class="primary" type="submit" part="next">${this.say('question.next')}</button>
      <button class="plain" type="button" part="back" @click=${this.handleBack}>${this.say('question.back')}</button>
      ${
        skippable === false
          ? nothing
          : html`<button class="plain skip" type="button" part="skip" @click=${this.handleSkip}>
              ${this.say('question.skip')}
            </button>`
      }
    </div>`;
  }

  private say(key: string, values: Values = {}): Spoken {
    return this.translator ? spoken(this.translator.said(key, values)) : '';
  }

  private hindranceText(): Spoken {
    const { hindrance } = this.draft;
    return hindrance ? this.say(hindrance.key, hindrance.values) : '';
  }

  /** What a screen reader says besides: what a tap cleared, or the emergency number. */
  private aside(words: QuestionWords): Spoken {
    if (this.urgent) return this.say('error.emergency', { number: this.emergency });
    const labels = this.draft.cleared.map((id) => words.option({ id }).text);
    return labels.length > 0 ? this.say('question.cleared', { labels: this.translator?.join(labels) ?? '' }) : '';
  }

  private handleKey(event: KeyboardEvent) {
    this.byArrow = event.key.startsWith('Arrow');
  }

  private handlePointer() {
    this.byArrow = false;
  }

  private handleChoice(event: Event) {
    const { value, checked } = event.target as HTMLInputElement;
    const option = this.options[Number(value)];
    if (!this.question || !option) return;
    this.draft.choose(this.question, this.options, option.id, checked);
    this.announce(this.question, this.byArrow);
    this.byArrow = false;
  }

  private handleNumber(event: Event) {
    this.draft.type((event.target as HTMLInputElement).value);
    // A number half typed is not an answer yet.
    if (this.question) this.announce(this.question, true);
  }

  private announce(question: Question, passing: boolean) {
    this.dispatchEvent(new AnswerConsideredEvent(question.id, this.draft.value(question), passing));
  }

  private handleSubmit(event: Event) {
    event.preventDefault();
    if (!this.question) return;
    const value = this.draft.value(this.question);
    if (value !== null) return void this.dispatchEvent(new AnswerGivenEvent(this.question.id, value));
    this.draft.hinder(this.question);
    this.renderRoot.querySelector('input')?.focus();
  }

  private handleBack() {
    this.dispatchEvent(new WentBackEvent());
  }

  private handleSkip() {
    if (this.question) this.dispatchEvent(new AnswerGivenEvent(this.question.id, skipped));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-question': TherapyFinderQuestion;
  }
}
