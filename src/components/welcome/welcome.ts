import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { contentDate } from '../../default-set/content-date.ts';
import { countryIds } from '../../default-set/countries.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { Clinic } from '../../screening/embedding.ts';
import type { Said, Translator, Values } from '../../wording/translator.ts';
import { chairs } from '../theme/chairs.ts';
import { controls } from '../theme/controls.styles.ts';
import { countryOption } from '../theme/country-option.ts';
import { directionIn, spoken, type Spoken } from '../theme/spoken.ts';
import { telephone } from '../theme/telephone.ts';
import { CountryChosenEvent } from './country-chosen-event.ts';
import { RememberChosenEvent } from './remember-chosen-event.ts';
import { VisitStartedEvent } from './visit-started-event.ts';
import { styles } from './welcome.styles.ts';

/**
 * What the questionnaire is, what it is not, and where to begin.
 *
 * @summary The first screen of a visit.
 *
 * @slot intro - The clinic's own words, above the start button.
 * @slot footer - The clinic's own words, at the end.
 *
 * @fires {VisitStartedEvent} visit-started - The visitor tapped "Start".
 * @fires {CountryChosenEvent} country-chosen - The visitor said where they are.
 * @fires {RememberChosenEvent} remember-chosen - The visitor said whether the visit may be kept in this tab.
 *
 * @csspart start - The button that begins the visit.
 */
export class TherapyFinderWelcome extends LitElement {
  static override styles = [controls, styles];

  /** What the clinic file says about the clinic. */
  @property({ attribute: false }) clinic: Clinic | null = null;

  /** Id of the country whose help numbers are shown. */
  @property({ attribute: false }) country = 'other';

  /** About how long a visit takes. */
  @property({ attribute: false }) minutes = 5;

  /** The clinic's own file could not be used, and the general questions run in its place. */
  @property({ attribute: false }) fallenBack = false;

  /** The emergency number of the country. */
  @property({ attribute: false }) emergency = '112';

  /** Asks whether the visit may be kept in this tab. */
  @property({ attribute: false }) asksToKeep = false;

  /** What the visitor said to that; null for as long as they have said nothing. */
  @property({ attribute: false }) keep: boolean | null = null;

  @consume({ context: translatorContext, subscribe: true }) private translator: Translator | null = null;

  override render() {
    return html`
      <div class="drawing">${chairs}</div>
      <h2 tabindex="-1">${this.say('welcome.title')}</h2>
      ${this.fallenBack ? this.renderFallenBack() : nothing}
      <p class="lead">${this.say('welcome.lead')}</p>
      <slot name="intro"></slot>
      ${this.renderStart()}
      <ul>
        <li>${this.say('welcome.skip')}</li>
        <li>${this.say('welcome.who')}</li>
        <li><strong>${this.say('quickExit.button')}:</strong> ${this.say('quickExit.hint')}</li>
      </ul>
      ${this.renderPurpose()}
      <slot name="footer"></slot>
    `;
  }

  /** Puts the focus where reading begins. */
  focusHeading() {
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  private renderFallenBack() {
    return html`
      <p class="notice">
        <span>${this.say('error.default')}</span>
        <span>${this.say('error.emergency', { number: this.emergency })}</span>
        ${this.clinic?.phone ? this.renderCall(this.clinic.phone) : nothing}
      </p>
    `;
  }

  private renderStart() {
    return html`
      <div class="begin">
        <div class="country">
          <label for="country">${this.say('welcome.country')}</label>
          <select id="country" autocomplete="off" aria-describedby="why" @change=${this.handleCountry}>
            ${countryIds.map((id) => countryOption(this.said(`countries.${id}`), id, this.country))}
          </select>
          <span id="why" class="quiet small">${this.say('welcome.countryWhy')}</span>
        </div>
        ${this.asksToKeep ? this.renderKeep() : nothing}
        <div class="go">
          <button class="primary" part="start" type="button" @click=${this.handleStart}>
            ${this.say('welcome.start')}
          </button>
          <span class="quiet">${this.say('welcome.minutes', { count: this.minutes })}</span>
        </div>
        <p class="privacy">${this.say('welcome.privacy')}</p>
      </div>
    `;
  }

  /** Nothing is chosen beforehand, and nothing need be: then the visit stays in memory alone. */
  private renderKeep() {
    return html`
      <fieldset aria-describedby="tab">
        <legend>${this.say('remember.ask')}</legend>
        <p id="tab" class="quiet small">${this.say('remember.about')}</p>
        ${[true, false].map(
          (keep) =>
            html`<label>
              <input
                type="radio"
                name="keep"
                value=${keep ? 0 : 1}
                autocomplete="off"
                .checked=${live(this.keep === keep)}
                @change=${() => {
                  this.dispatchEvent(new RememberChosenEvent(keep));
                }}
              />
              <span>${this.say(keep ? 'remember.yes' : 'remember.no')}</span>
            </label>`,
        )}
      </fieldset>
    `;
  }

  private renderPurpose() {
    const reviewed = this.clinic?.reviewed;
    const { phone } = this.clinic ?? {};
    return html`
      <section aria-labelledby="purpose">
        <h3 id="purpose">${this.say('welcome.purposeTitle')}</h3>
        <p>${this.say('welcome.purpose')}</p>
        <p class="quiet">
          ${
            reviewed
              ? this.say('welcome.reviewedBy', {
                  name: reviewed.by,
                  date: this.date('welcome.reviewedBy', reviewed.on),
                })
              : this.say('welcome.reviewed', { date: this.date('welcome.reviewed', contentDate) })
          }
        </p>
        ${phone && !this.fallenBack ? html`<p>${this.renderCall(phone)}</p>` : nothing}
      </section>
    `;
  }

  private renderCall(phone: string) {
    const { text, lang } = this.said('welcome.call', { phone: '\n' });
    const [before, after] = text.split('\n');
    return html`<span lang=${lang ?? nothing} dir=${directionIn(lang)}
      >${before}<a href=${telephone(phone)}>${phone}</a>${after}</span
    >`;
  }

  private say(key: string, values: Values = {}): Spoken {
    return spoken(this.said(key, values));
  }

  private said(key: string, values: Values = {}): Said {
    return this.translator?.said(key, values) ?? { text: '', lang: undefined };
  }

  private date(key: string, day: string): string {
    return this.translator?.dateIn(key, day) ?? '';
  }

  private handleCountry(event: Event) {
    this.dispatchEvent(new CountryChosenEvent((event.target as HTMLSelectElement).value));
  }

  private handleStart() {
    this.dispatchEvent(new VisitStartedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-welcome': TherapyFinderWelcome;
  }
}
