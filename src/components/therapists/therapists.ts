import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Logic } from '../../clinic-file/logic.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import { matchTherapists } from '../../roster/match-therapists.ts';
import type { Match, MatchList } from '../../roster/match.ts';
import { prepareRoster } from '../../roster/prepared-roster.ts';
import { noWishes, type Wishes } from '../../roster/wishes.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { Clinic, Offer } from '../../screening/embedding.ts';
import { remembering } from '../../screening/remembering.ts';
import type { Translator } from '../../wording/translator.ts';
import { folds } from '../recommendation/folds.styles.ts';
import { controls } from '../theme/controls.styles.ts';
import { cardStyles } from './card.styles.ts';
import { announcement } from './announcement.ts';
import { Listing } from './listing.ts';
import { matchList, oneServing } from './match-list.ts';
import { photosButton, wantedPhotos } from './photos-button.ts';
import { Photos } from './photos.ts';
import { styles } from './therapists.styles.ts';
import { tools } from './tools.ts';
import { wishChoices } from './wish-choices.ts';
import { WishesChangedEvent } from './wishes-changed-event.ts';
import { wishesPanel } from './wishes-panel.ts';
import { wishStyles } from './wishes.styles.ts';

const preparedRoster = remembering(prepareRoster);
const rememberedChoices = remembering(wishChoices);

/** As wide as this, in its own letters, the panel of wishes stands open from the beginning. */
const wideEnough = 36;

/**
 * Who could be the visitor's therapist: what matters to them, and the therapists of the clinic with the reasons.
 *
 * Nothing is asked for from anywhere until the visitor taps: neither pictures nor bookings.
 *
 * @summary Shows matching therapists.
 *
 * @fires {WishesChangedEvent} wishes-changed - The visitor said what matters to them in a therapist.
 * @fires {TherapistNotedEvent} therapist-noted - The visitor put a therapist on their summary, or took them off it.
 * @fires {ReferralWantedEvent} referral-wanted - The visitor asked how to see a psychiatrist.
 *
 * @csspart therapist - The card of one therapist.
 */
export class TherapyFinderTherapists extends LitElement {
  static override styles = [controls, folds, styles, wishStyles, cardStyles];

  /** The logic that the visit ran on. */
  @property({ attribute: false }) logic: Logic | null = null;

  /** The visitor's answers. */
  @property({ attribute: false }) answers: Answers = {};

  /** What the engine made of them. */
  @property({ attribute: false }) recommendation: Recommendation | null = null;

  /** The clinic's therapists, with addresses of photos as seen from the page. */
  @property({ attribute: false }) roster: readonly Therapist[] = [];

  /** What the visitor wants of a therapist. */
  @property({ attribute: false }) wishes: Wishes = noWishes;

  /** The day, such as `2026-11-22`. */
  @property({ attribute: false }) today = '';

  /** The clinic to contact, if the page names one. */
  @property({ attribute: false }) clinic: Clinic | null = null;

  /** What the clinic offers, where it says so. */
  @property({ attribute: false }) offer: Offer | null = null;

  /** Ids of those whom the visitor put on their summary. */
  @property({ attribute: false }) noted: readonly string[] = [];

  /** Somebody may read along: reasons repeat nothing that was answered. */
  @property({ attribute: false }) discreet = false;

  @consume({ context: translatorContext, subscribe: true })
  @property({ attribute: false })
  translator: Translator | null = null;

  /** Null until it is known how wide the page is. */
  @state() private panelOpen: boolean | null = null;

  /** A part of a name that the visitor looks for. */
  @state() private sought = '';

  @state() private announced = '';

  private match: Match | null = null;
  /** How many of a list are on the page, by its format. */
  private readonly shown = new Map<string | null, number>();
  private readonly photos = new Photos(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const letter = parseFloat(getComputedStyle(this).fontSize);
    this.panelOpen ??= this.clientWidth >= wideEnough * letter;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const inputs = ['logic', 'answers', 'recommendation', 'roster', 'wishes', 'today', 'offer', 'translator'] as const;
    if (!inputs.some((input) => changed.has(input))) return;
    this.shown.clear();
    this.match = this.makeMatch();
    const listing = this.listing();
    if (listing && changed.get('wishes')) this.announced = announcement(listing);
  }

  override render(): TemplateResult | typeof nothing {
    const listing = this.listing();
    if (!listing || listing.lists.length === 0) return nothing;
    const { match, roster } = listing.facts;
    // With a single therapist there is nothing to choose between.
    const choosable = roster.length > 1;
    const opened = (open: boolean): void => {
      this.panelOpen = open;
    };
    return html`
      ${
        choosable
          ? html`<p>${listing.tell('therapists.lead')}</p>
              ${wishesPanel(listing, this.panelOpen ?? false, opened)} ${tools(listing)}`
          : nothing
      }
      ${photosButton(listing)}
      <p class="only-read-aloud" role="status">${this.announced}</p>
      ${match.lists.length > 1 ? html`<p class="apart">${listing.tell('therapists.pair')}</p>` : nothing}
      ${listing.lists.map((list) => matchList(listing, list))}
    `;
  }

  private makeMatch(): Match | null {
    const { logic, answers, recommendation, roster, wishes, today, translator, offer } = this;
    if (!logic || !recommendation || !translator || roster.length === 0) return null;
    const { language } = translator;
    const circumstances = { logic, answers, recommendation, wishes, language, today, offered: offer?.formats };
    return matchTherapists(preparedRoster(roster, logic), circumstances);
  }

  /** Null while something is missing that it takes. */
  private listing(): Listing | null {
    const { logic, answers, recommendation, roster, wishes, today, clinic, noted, discreet, translator, match } = this;
    if (!logic || !recommendation || !translator || !match) return null;
    return new Listing({
      logic,
      answers,
      recommendation,
      roster,
      wishes,
      today,
      clinic,
      noted,
      discreet,
      translator,
      match,
      choices: rememberedChoices(roster, logic),
      photos: this.photos,
      shownOf: (list) => this.shown.get(list.format) ?? oneServing,
      sought: this.sought,
      seek: (part) => {
        this.sought = part;
      },
      wish: (wishes, focus) => void this.wish(wishes, focus),
      showMore: (list) => void this.showMore(list),
      showPhotos: () => void this.showPhotos(),
      send: (event) => {
        this.dispatchEvent(event);
      },
    });
  }

  private async wish(wishes: Wishes, focus: string | undefined): Promise<void> {
    this.dispatchEvent(new WishesChangedEvent(wishes));
    // Boxes go back to what holds, should nobody have taken the wishes up.
    this.requestUpdate();
    await this.updateComplete;
    if (focus !== undefined) this.focusOn(`#${focus}`);
  }

  /** The first of the new ones gets the focus: reading goes on there, and the button may be gone. */
  private async showMore(list: MatchList): Promise<void> {
    const before = this.shown.get(list.format) ?? oneServing;
    const now = Math.min(before + oneServing, list.size);
    this.shown.set(list.format, now);
    this.announced = this.translator?.say('therapists.moreShown', { count: now - before }) ?? '';
    this.requestUpdate();
    await this.updateComplete;
    const id = this.listing()?.headingId(list) ?? '';
    this.focusOn(`#${id} ~ .cards > :nth-child(${String(before + 1)}) h4`);
  }

  private async showPhotos(): Promise<void> {
    const listing = this.listing();
    if (!listing) return;
    this.photos.show(wantedPhotos(listing));
    await this.updateComplete;
    this.focusOn('h3');
  }

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-therapists': TherapyFinderTherapists;
  }
}
