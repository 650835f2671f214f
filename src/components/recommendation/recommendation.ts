import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Logic } from '../../clinic-file/logic.ts';
import type { HelpLevel } from '../../clinic-file/logic-schema.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import { type Draft, noDraft } from '../../hand-off/draft.ts';
import { noWishes, type Wishes } from '../../roster/wishes.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { Clinic, HandOff, Offer } from '../../screening/embedding.ts';
import type { HelpView } from '../../screening/help-view.ts';
import type { Translator } from '../../wording/translator.ts';
import { controls } from '../theme/controls.styles.ts';
import { cards } from './cards.styles.ts';
import { chapters, type Chapter } from './chapters.ts';
import { folds } from './folds.styles.ts';
import { offers } from './not-offered.styles.ts';
import { openingBlock } from './opening-block.ts';
import { Page } from './page.ts';
import { pictures } from './pictures.styles.ts';
import { printing } from './printing.styles.ts';
import { PrintOpener } from './print-opener.ts';
import { layout } from './recommendation.styles.ts';
import { WouldChangeFold } from './would-change-fold.ts';

/**
 * The recommendation: what was heard, a safe step, what may fit and why, and where it all comes from.
 *
 * @summary Shows a recommendation with its reasons.
 *
 * @fires {AnswerChangingEvent} answer-changing - The visitor asked to answer a question again.
 * @fires {VisitRestartedEvent} visit-restarted - The visitor asked to start again.
 * @fires {HelpWantedEvent} help-wanted - The visitor asked for the help panel.
 *
 * @csspart recommendation - The whole page.
 */
export class TherapyFinderRecommendation extends LitElement {
  static override styles = [controls, layout, cards, offers, folds, pictures, printing];

  /** The logic that the visit ran on. */
  @property({ attribute: false }) logic: Logic | null = null;

  /** The visitor's answers. */
  @property({ attribute: false }) answers: Answers = {};

  /** What the engine made of them. */
  @property({ attribute: false }) recommendation: Recommendation | null = null;

  /** The emergency number and lines that fit this visit. */
  @property({ attribute: false }) helpView: HelpView | null = null;

  /** The clinic to contact, if the page names one. */
  @property({ attribute: false }) clinic: Clinic | null = null;

  /** What the clinic offers, where it says so. */
  @property({ attribute: false }) offer: Offer | null = null;

  /** How prominently help is shown: the recommendation's own level, or `lines` if danger was seen earlier in the visit. */
  @property({ attribute: false }) shownHelp: HelpLevel = 'none';

  /** The moment for which opening hours are judged. */
  @property({ attribute: false }) now = new Date();

  /** The clinic's prices, dated, as one phrase; empty when it names none. */
  @property({ attribute: false }) prices = '';

  /** The screens after the recommendation have arrived. */
  @property({ attribute: false }) later = false;

  /** The clinic's therapists. */
  @property({ attribute: false }) roster: readonly Therapist[] = [];

  /** How a summary can be sent to the clinic; null where it cannot. */
  @property({ attribute: false }) handOff: HandOff | null = null;

  /** What the visitor wants of a therapist. */
  @property({ attribute: false }) wishes: Wishes = noWishes;

  /** What the visitor did to their summary. */
  @property({ attribute: false }) draft: Draft = noDraft;

  @consume({ context: translatorContext, subscribe: true })
  @property({ attribute: false })
  translator: Translator | null = null;

  private readonly wouldChange = new WouldChangeFold(this);

  constructor() {
    super();
    new PrintOpener(this);
  }

  /** Puts the focus on the first heading: a new screen is announced, and read from its top. */
  focusHeading(): void {
    this.focusOn('top');
  }

  override render(): TemplateResult | typeof nothing {
    const { logic, answers, recommendation, helpView, translator, clinic, offer, shownHelp, now, prices } = this;
    if (!logic || !recommendation || !helpView || !translator) return nothing;
    const send = (event: Event): void => {
      this.dispatchEvent(event);
    };
    const goTo = (id: string): void => {
      this.focusOn(id);
    };
    const { wouldChange, later, roster, handOff, wishes, draft } = this;
    const facts = { logic, answers, recommendation, helpView, translator, clinic, offer, shownHelp, now, prices, send };
    const page = new Page({ ...facts, wouldChange, later, roster, handOff, wishes, draft, goTo });
    const opening = openingBlock(page);
    const parts = chapters(page);
    // The other pages are short, and what comes first on them must not wait below a list.
    const long = recommendation.outcome === 'recommended';
    return html`<article part="recommendation" class=${long ? 'with-contents' : ''} aria-labelledby="top">
      ${opening} ${long ? this.renderContents(page, parts) : nothing}
      <div class="chapters">${parts.map((part) => this.renderChapter(part))}</div>
    </article>`;
  }

  /** Buttons, not links: an address with a fragment would stay in the history of the page. */
  private renderContents(page: Page, parts: readonly Chapter[]): TemplateResult {
    const list = html`<ul>
      ${parts.map(
        ({ id, title }) =>
          html`<li>
            <button
              type="button"
              class="plain"
              @click=${() => {
                this.focusOn(id);
              }}
            >
              ${title}
            </button>
          </li>`,
      )}
    </ul>`;
    const title = page.tell('recommendation.contents');
    // Only one of the two is displayed: folded in a narrow place, beside the text in a wide one.
    return html`<nav aria-labelledby="contents">
      <details class="panel">
        <summary>${title}</summary>
        ${list}
      </details>
      <div class="beside">
        <p class="label" id="contents">${title}</p>
        ${list}
      </div>
    </nav>`;
  }

  private renderChapter({ id, title, content }: Chapter): TemplateResult {
    return html`<section class="chapter ${id}" aria-labelledby=${id}>
      <h2 id=${id} tabindex="-1">${title}</h2>
      ${content}
    </section>`;
  }

  private focusOn(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`h2#${id}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-recommendation': TherapyFinderRecommendation;
  }
}
