import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../screening/contexts.ts';
import type { Translator } from '../../wording/translator.ts';
import { WentBackEvent } from '../question/went-back-event.ts';
import { chair } from '../theme/chairs.ts';
import { controls } from '../theme/controls.styles.ts';
import { emergencyLine } from '../theme/emergency-line.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import { styles } from './interlude.styles.ts';
import { WentOnEvent } from './went-on-event.ts';

/**
 * Says what is coming before a section that is hard to read without a warning.
 *
 * @summary A pause between two sections.
 *
 * @fires {WentOnEvent} went-on - The visitor goes on.
 * @fires {WentBackEvent} went-back - The visitor wants the screen before.
 *
 * @csspart next - Goes on.
 * @csspart back - Goes one screen back.
 */
export class TherapyFinderInterlude extends LitElement {
  static override styles = [controls, styles];

  /** Id of the section that is coming. */
  @property({ attribute: false }) section = '';

  /** The emergency number of the country. */
  @property({ attribute: false }) emergency = '112';

  @consume({ context: translatorContext, subscribe: true }) private translator: Translator | null = null;

  override render() {
    const at = `questions:sections.${this.section}`;
    return html`
      <svg width="72" height="50" viewBox="0 0 72 50" aria-hidden="true" focusable="false">
        <line x1="1" y1="46" x2="71" y2="46" />
        <g transform="translate(18 2)">${chair}</g>
      </svg>
      <h2 tabindex="-1">${this.say(`${at}.introTitle`)}</h2>
      <p>${this.say(`${at}.intro`)}</p>
      <p class="quiet">${emergencyLine(this.translator, this.emergency)}</p>
      <div class="buttons">
        <button class="primary" type="button" part="next" @click=${this.handleNext}>
          ${this.say('interlude.next')}
        </button>
        <button class="plain" type="button" part="back" @click=${this.handleBack}>${this.say('interlude.back')}</button>
      </div>
    `;
  }

  /** Puts the focus where reading begins. */
  focusHeading() {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  private say(key: string): Spoken {
    return this.translator ? spoken(this.translator.said(key)) : '';
  }

  private handleNext() {
    this.dispatchEvent(new WentOnEvent());
  }

  private handleBack() {
    this.dispatchEvent(new WentBackEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-interlude': TherapyFinderInterlude;
  }
}
