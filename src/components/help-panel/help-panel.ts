import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { countryIds } from '../../default-set/countries.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { HelpView } from '../../screening/help-view.ts';
import { type EmergencyWords, emergencyWords, fill } from '../../wording/emergency.ts';
import type { Translator } from '../../wording/translator.ts';
import { controls } from '../theme/controls.styles.ts';
import { countryOption } from '../theme/country-option.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import { telephone } from '../theme/telephone.ts';
import { CountryChosenEvent } from '../welcome/country-chosen-event.ts';
import { HelpClosedEvent } from './help-closed-event.ts';
import { helpLineCard } from './help-line-card.ts';
import { styles } from './help-panel.styles.ts';
import { LeaveWantedEvent } from './leave-wanted-event.ts';

/**
 * Whom to call now: the emergency number, then the lines that fit the visit. A native modal dialog, above everything.
 *
 * It works before the texts are loaded, and without them: the emergency number needs nothing.
 *
 * @summary Numbers to call, one tap away.
 *
 * @fires {HelpClosedEvent} help-closed - The visitor goes on, or finishes here.
 * @fires {CountryChosenEvent} country-chosen - The visitor wants the numbers of another country.
 * @fires {LeaveWantedEvent} leave-wanted - The visitor wants to leave the page.
 *
 * @csspart help-panel - The dialog.
 * @csspart quick-exit - Leaves the page: the one outside cannot be reached while the panel is open.
 */
export class TherapyFinderHelpPanel extends LitElement {
  static override styles = [controls, styles];

  /** Whether the panel is shown. */
  @property({ attribute: false }) open = false;

  /** An answer opened it, not a tap. */
  @property({ attribute: false }) byDanger = false;

  /** The visitor is among the questions, so that closing goes on with them. */
  @property({ attribute: false }) among = false;

  /** What fits this visit; null while nothing is loaded. */
  @property({ attribute: false }) view: HelpView | null = null;

  /** The emergency number, for while there is no view. */
  @property({ attribute: false }) emergency = '112';

  /** The words that need no loading. */
  @property({ attribute: false }) words: EmergencyWords = emergencyWords('en');

  @consume({ context: translatorContext, subscribe: true }) private translator: Translator | null = null;

  @state() private announced = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  override connectedCallback() {
    super.connectedCallback();
    // Moved in the page while open: the dialog has lost its place above everything.
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    if (this.hasUpdated) this.dialog.removeAttribute('open');
  }

  override willUpdate() {
    if (!this.open) this.announced = '';
    // The language may have changed meanwhile. Where the sentence is still the same, nothing is read again.
    else if (this.announced !== '') this.announced = this.announcement();
  }

  override updated() {
    if (this.open && !this.dialog.open && this.isConnected) this.show();
    else if (!this.open && this.dialog.open) this.dialog.close();
  }

  override render() {
    const { translator, view } = this;
    const aloud = translator?.said('live.helpOpen').lang;
    return html`
      <dialog part="help-panel" aria-labelledby="title" @close=${this.handleClosed}>
        <div class="panel">
          <div class="bar">
            <button class="plain" type="button" @click=${this.handleGoOn}>
              ${this.say('help.close') ?? this.words.close}
            </button>
            <button class="plain" type="button" part="quick-exit" @click=${this.handleLeave}>
              ${this.say('quickExit.button') ?? this.words.quickExit}
            </button>
          </div>
          <h2 id="title" tabindex="-1">${this.say('help.title') ?? this.words.title}</h2>
          <p class="only-read-aloud" role="alert" lang=${aloud ?? nothing}>${this.announced}</p>
          ${translator && view ? this.renderView(translator, view) : this.renderEmergency(this.words.why, this.emergency)}
        </div>
      </dialog>
    `;
  }

  private renderView(translator: Translator, view: HelpView) {
    const [first, ...others] = view.lines;
    const wish = { at: new Date(), discreet: view.discreet };
    return html`
      <p class="lead">${this.say(this.lead(view))}</p>
      ${view.discreet ? html`<p>${this.say('help.discreet')}</p>` : nothing}
      <div class="first">
        ${this.renderEmergency(this.say('help.emergencyWhy'), view.emergency, this.say('help.emergency'))}
        ${first ? html`<div class="card">${helpLineCard(translator, first, { ...wish, large: true })}</div>` : nothing}
      </div>
      <ul>
        ${others.map((line) => html`<li class="card">${helpLineCard(translator, line, { ...wish, large: false })}</li>`)}
      </ul>
      ${this.renderCountries(translator, view.country)} ${this.renderButtons()}
    `;
  }

  private renderEmergency(why: Spoken | undefined, number: string, label?: Spoken) {
    const call = this.translator?.said('help.call', { number });
    return html`
      <div class="card emergency">
        ${label ? html`<p class="label">${label}</p>` : nothing}
        <a
          class="number large"
          href=${telephone(number)}
          lang=${call?.lang ?? nothing}
          aria-label=${call?.text ?? fill(this.words.call, 'number', number)}
          >${number}</a
        >
        <p>${why}</p>
      </div>
    `;
  }

  private renderCountries(translator: Translator, country: string) {
    return html`
      <div class="elsewhere">
        <label for="country">${this.say('help.elsewhere')}</label>
        <select id="country" autocomplete="off" @change=${this.handleCountry}>
          ${countryIds.map((id) => countryOption(translator.said(`countries.${id}`), id, country))}
        </select>
      </div>
    `;
  }

  private renderButtons() {
    return html`
      <div class="buttons">
        <button class="primary" type="button" @click=${this.handleGoOn}>
          ${this.say(this.among ? 'help.goOn' : 'help.close')}
        </button>
        ${
          this.byDanger
            ? html`<button type="button" @click=${this.handleFinish}>${this.say('help.stop')}</button>`
            : nothing
        }
      </div>
    `;
  }

  /** Undefined while there are no texts: then the words that need no loading stand there. */
  private say(key: string): Spoken | undefined {
    return this.translator ? spoken(this.translator.said(key)) : undefined;
  }

  private lead({ body, other }: HelpView): string {
    if (!this.byDanger) return 'help.leadCalm';
    if (body) return 'help.leadBody';
    return other ? 'help.leadOther' : 'help.lead';
  }

  private show() {
    this.dialog.showModal();
    this.renderRoot.querySelector('h2')?.focus();
    // Words that stand in a live region from the start are not read aloud.
    void this.updateComplete.then(() => {
      this.announced = this.open ? this.announcement() : '';
    });
  }

  private announcement(): string {
    const number = this.view?.emergency ?? this.emergency;
    return this.translator?.say('live.helpOpen', { number }) ?? fill(this.words.call, 'number', number);
  }

  private handleGoOn() {
    this.dispatchEvent(new HelpClosedEvent({ finish: false }));
  }

  private handleFinish() {
    this.dispatchEvent(new HelpClosedEvent({ finish: true }));
  }

  /** Escape closes the dialog by itself. */
  private handleClosed() {
    if (this.open && this.isConnected) this.dispatchEvent(new HelpClosedEvent({ finish: false }));
  }

  private handleLeave() {
    this.dispatchEvent(new LeaveWantedEvent());
  }

  private handleCountry(event: Event) {
    this.dispatchEvent(new CountryChosenEvent((event.target as HTMLSelectElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-help-panel': TherapyFinderHelpPanel;
  }
}
