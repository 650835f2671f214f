import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { type Answers, readAnswers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import { emergencyNumber } from '../../foundation/emergency-number.ts';
import { directionOf, pickLanguage, shippedLanguages } from '../../foundation/locale.ts';
import { packageVersion } from '../../foundation/version.ts';
import { translatorContext } from '../../screening/contexts.ts';
import { type Embedding, lazyLoaders, type Loaders } from '../../screening/embedding.ts';
import { pageCountry } from '../../screening/page-country.ts';
import { recommended } from '../../screening/recommended.ts';
import { emergencyWords } from '../../wording/emergency.ts';
import { controls } from '../theme/controls.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { Afterwards, type Later } from './afterwards.ts';
import { wear } from './clinic-colours.ts';
import { Conduct } from './conduct.ts';
import { diagnose } from './diagnosis.ts';
import { withoutAnswer } from './error-event.ts';
import { header } from './header.ts';
import { keepInside } from './keep-inside.ts';
import { Loading } from './loading.ts';
import { mask, maskClasses } from './masks.ts';
import { pageLanguages } from './page-languages.ts';
import { PageTurns } from './page-turns.ts';
import { leaveTo, QuickExit } from './quick-exit.ts';
import { TherapyFinderReadyEvent } from './ready-event.ts';
import { Reporting } from './reporting.ts';
import { announcement, helpPanel, screen } from './screens.ts';
import { type Stage, stageOf } from './stage.ts';
import { styles } from './therapy-finder.styles.ts';
import { waitingScreen } from './waiting.ts';

/**
 * Helps a visitor of a clinic's site to find a fitting kind of therapy, entirely on their own device.
 *
 * Help and a quick way out are there from the first paint, also while loading and when loading fails.
 *
 * @summary A few calm questions, then a suggestion with its reasons.
 *
 * @slot intro - The clinic's own words on the first screen, above the start button.
 * @slot footer - The clinic's own words at the end of the first screen.
 *
 * @fires {TherapyFinderReadyEvent} therapy-finder-ready - The visit can begin.
 * @fires {TherapyFinderStepEvent} therapy-finder-step - Another screen is shown; carries a running number only.
 * @fires {TherapyFinderHelpEvent} therapy-finder-help - The visitor tapped help.
 * @fires {TherapyFinderCompleteEvent} therapy-finder-complete - The recommendation is shown for the first time in a visit.
 * @fires {TherapyFinderCountEvent} therapy-finder-count - A milestone that every visit passes, only with `count`.
 * @fires {TherapyFinderHandOffEvent} therapy-finder-hand-off - A letter was sealed and sent, after consent; carries that letter.
 * @fires {TherapyFinderErrorEvent} therapy-finder-error - Something is wrong with the embedding or the clinic file.
 *
 * @csspart welcome - The first screen.
 * @csspart start - The button that begins the visit.
 * @csspart interlude - What is said before a section that is hard to read without a warning.
 * @csspart question - A question.
 * @csspart option - The whole row around one answer.
 * @csspart next - Goes on.
 * @csspart back - Goes one screen back.
 * @csspart skip - Leaves a question open.
 * @csspart progress - Section, place and the thin line.
 * @csspart help - Opens the help panel.
 * @csspart help-panel - The help panel.
 * @csspart quick-exit - Leaves the page.
 * @csspart forget - Forgets a visit that is kept in the tab.
 * @csspart recommendation - The recommendation.
 * @csspart therapist - The card of one therapist.
 * @csspart hand-off - What can be taken along, or sent.
 *
 * @cssprop --therapy-finder-surface - The ground.
 * @cssprop --therapy-finder-raised - Cards on the ground.
 * @cssprop --therapy-finder-text - Text.
 * @cssprop --therapy-finder-accent - The one accent.
 * @cssprop --therapy-finder-on-accent - Text on the accent.
 * @cssprop --therapy-finder-signal - Help, and nothing else.
 * @cssprop --therapy-finder-on-signal - Text on the signal colour.
 * @cssprop --therapy-finder-radius - Roundness of cards.
 * @cssprop --therapy-finder-scroll-margin - Room for a fixed header of the page.
 */
export class TherapyFinder extends LitElement {
  static override styles = [tokens, controls, styles];

  /** Where texts and parser come from. The standalone build brings them along. */
  static loaders: Loaders = lazyLoaders;

  /** The screens after the recommendation: a chunk, and the registry that they go into. */
  static later: Later = { load: () => import('../later-elements.ts'), define: () => undefined };

  /** Leaves the page without a trace in the tab's history. */
  static leave: (address: string) => void = leaveTo;

  /** The version of the package. */
  static readonly version: string = packageVersion;

  /** Versions of scripts that came later and found the element defined. */
  static readonly otherScripts: string[] = [];

  /** Address of the clinic file. Without one the default questionnaire runs. */
  @property() src: string | null = null;

  /** Language of the questionnaire; else the page's, else the browser's. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Country for help numbers; else the clinic's, else the language's. The visitor's own answer beats it. */
  @property() country: string | null = null;

  /** `auto`, `light` or `dark`. */
  @property({ reflect: true, useDefault: true }) theme = 'auto';

  /** Address that the quick exit leads to. */
  @property({ attribute: 'quick-exit' }) quickExit: string | null = null;

  /** `none`: nothing is stored. `visit`: the visitor is asked whether to keep the visit in this tab for a while. */
  @property() remember = 'none';

  /** Sends `therapy-finder-count`, for the clinic's own tally. */
  @property({ type: Boolean }) count = false;

  /** The clinic file as an object, instead of `src`. */
  @property({ attribute: false }) clinic: unknown = null;

  private readonly exit: QuickExit = new QuickExit(this, this.constructor as typeof TherapyFinder, () => {
    this.conduct.forget();
    this.performUpdate();
  });
  private readonly loading: Loading = new Loading(this);
  private readonly conduct: Conduct = new Conduct(this);
  private readonly turns: PageTurns = new PageTurns(this, this.conduct, this.exit);
  private readonly afterwards: Afterwards = new Afterwards(this, this.constructor as typeof TherapyFinder);
  private readonly translator = new ContextProvider(this, { context: translatorContext, initialValue: null });
  private readonly reporting: Reporting = new Reporting(this);
  private languages: readonly (string | null)[] = [];
  private toReplay: unknown = null;
  private ready = false;
  private lastStage: Stage | null = null;

  /** The visitor's answers. Set them to replay a visit: what is no valid answer is left out and reported. */
  @property({ attribute: false })
  get answers(): Answers {
    return this.conduct.visit.answers;
  }

  set answers(answers: unknown) {
    this.toReplay = answers;
    if (this.loading.embedding) this.replay(this.loading.embedding);
  }

  /** The recommendation for the answers so far; null until the visit can begin. */
  get recommendation(): Recommendation | null {
    const { embedding } = this.loading;
    return embedding && recommended(embedding.logic, this.answers);
  }

  override connectedCallback() {
    super.connectedCallback();
    mask(this);
    keepInside(this.renderRoot);
    // Moved to a part of the page in another language.
    if (this.hasUpdated && this.languages.join() !== pageLanguages(this).join()) void this.load();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated || changed.has('src') || changed.has('clinic') || changed.has('lang')) void this.load();
    else if (changed.has('country')) this.conduct.suggestCountry(this.pageCountry);
  }

  override render() {
    const stage = this.stage();
    if (this.exit.left) return nothing;
    const words = emergencyWords(this.language);
    const emergency = stage?.emergency ?? emergencyNumber(this.pageCountry);
    return html`
      <div class="frame ${maskClasses}" lang=${this.language} dir=${directionOf(this.language)}>
        ${header(this.conduct, stage, words, this.exit.leave)}
        <p class="only-read-aloud" role="status">${stage ? announcement(stage) : nothing}</p>
        ${stage ? screen(stage) : waitingScreen(this.loading.state, words, emergency, this.load)}
        ${helpPanel(this.conduct, stage, emergency, words, this.exit.leave)}
      </div>
    `;
  }

  /** Begins anew: answers and the traces of danger are forgotten. */
  restart(): void {
    this.conduct.restart();
  }

  /** Opens the help panel. */
  showHelp(): void {
    this.conduct.showHelp();
  }

  /** What is wrong with this embedding, in plain sentences; an empty list when all is well. */
  diagnose(): string[] {
    const { src, remember, quickExit } = this;
    const { fails: refused } = this.conduct.remembering;
    const [{ failed, fallenBack }, { issues }] = [this.loading, this.reporting];
    const { version, otherScripts } = this.constructor as typeof TherapyFinder;
    const { width } = this.getBoundingClientRect();
    return diagnose({ version, otherScripts, failed, fallenBack, issues, src, remember, refused, quickExit, width });
  }

  private stage(): Stage | null {
    const { embedding } = this.loading;
    this.lastStage = embedding && stageOf(this.lastStage, embedding, this.conduct, this.afterwards, this.pageCountry);
    return this.lastStage;
  }

  private get language(): string {
    const loaded = this.loading.embedding?.translator.language;
    return loaded ?? pickLanguage(pageLanguages(this), shippedLanguages) ?? shippedLanguages[0];
  }

  private get pageCountry(): string {
    return pageCountry(this.country, this.loading.clinic?.country, this.language);
  }

  private readonly load = async () => {
    const { src, clinic } = this;
    this.languages = pageLanguages(this);
    const { loaders } = this.constructor as typeof TherapyFinder;
    const { embedding, issue } = await this.loading.load({ src, clinic, languages: this.languages }, loaders);
    if (issue) await this.reporting.report([issue], this.language);
    if (embedding) await this.begin(embedding);
  };

  private async begin(embedding: Embedding) {
    wear(this.renderRoot as ShadowRoot, embedding.clinic?.colours);
    this.translator.setValue(embedding.translator);
    this.conduct.settle(embedding, this.pageCountry);
    this.reporting.forget();
    if (this.toReplay !== null) this.replay(embedding);
    await this.reporting.report(embedding.issues, this.language);
    if (!this.ready) this.dispatchEvent(new TherapyFinderReadyEvent());
    this.ready = true;
    await this.reporting.report(await this.afterwards.load(this.loading.embedding, this.src), this.language);
  }

  private replay({ logic }: Embedding) {
    const { answers, issues } = readAnswers(logic, this.toReplay);
    this.toReplay = null;
    this.conduct.replay(answers);
    void this.reporting.report(issues.map(withoutAnswer), this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder': TherapyFinder;
  }
}
