import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HandOff } from '../../clinic-file/hand-off-schema.ts';
import type { Logic } from '../../clinic-file/logic.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import { type Draft, noDraft } from '../../hand-off/draft.ts';
import { mayTakeAway } from '../../hand-off/may-send.ts';
import type { Transport } from '../../hand-off/post-letter.ts';
import { noWishes, type Wishes } from '../../roster/wishes.ts';
import { translatorContext } from '../../screening/contexts.ts';
import type { Clinic } from '../../screening/embedding.ts';
import type { Translator } from '../../wording/translator.ts';
import { controls } from '../theme/controls.styles.ts';
import { isEdited } from './draft-edits.ts';
import { DraftChangedEvent } from './draft-changed-event.ts';
import { Editing } from './editing.ts';
import { sendBlock } from './send-block.ts';
import { Sending } from './sending.ts';
import { sendStyles } from './send.styles.ts';
import { summaryBlock } from './summary-block.ts';
import { summaryStyles } from './summary.styles.ts';
import { TakeAwayPage } from './take-away-page.ts';
import { styles } from './take-away.styles.ts';
import { Taking } from './taking.ts';
import { waysBlock } from './ways-block.ts';

/**
 * A summary that the visitor sees and edits first, then prints, copies, saves, or sends sealed to the clinic.
 *
 * Made on the device, and not there while help is needed now. What the visitor did to it is the outer element's to keep.
 *
 * @summary Takes what was found out along.
 *
 * @fires {DraftChangedEvent} draft-changed - The visitor did something to the summary, or to the sealed letter.
 * @fires {HandedOffEvent} handed-off - The visitor consented, and the sealed letter was posted or saved.
 *
 * @csspart hand-off - The whole chapter.
 */
export class TherapyFinderTakeAway extends LitElement {
  static override styles = [controls, styles, summaryStyles, sendStyles];

  /** What posts a sealed letter. */
  static transport: Transport<AbortSignal> = {
    fetch: (address, request) => fetch(address, request),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  };

  /** The logic that the visit ran on. */
  @property({ attribute: false }) logic: Logic | null = null;

  /** The visitor's answers. */
  @property({ attribute: false }) answers: Answers = {};

  /** What the engine made of them. */
  @property({ attribute: false }) recommendation: Recommendation | null = null;

  /** What the visitor wants of a therapist. */
  @property({ attribute: false }) wishes: Wishes = noWishes;

  /** Therapists whom the visitor would like to meet. */
  @property({ attribute: false }) therapists: readonly Therapist[] = [];

  /** What the visitor did to the summary so far. */
  @property({ attribute: false }) draft: Draft = noDraft;

  /** The clinic, if the page names one. */
  @property({ attribute: false }) clinic: Clinic | null = null;

  /** How the clinic takes letters; null where it takes none. */
  @property({ attribute: false }) handOff: HandOff | null = null;

  /** Where the visitor is: for the emergency number, and for the age from which one may send. */
  @property({ attribute: false }) country = 'other';

  /** Somebody may read along: words stay neutral. */
  @property({ attribute: false }) discreet = false;

  /** The day it is made on, such as `2026-11-22`. */
  @property({ attribute: false }) today = '';

  @consume({ context: translatorContext, subscribe: true })
  @property({ attribute: false })
  translator: Translator | null = null;

  @state() private opened = false;

  private readonly change = (draft: Draft): void => {
    this.dispatchEvent(new DraftChangedEvent(draft));
  };
  private readonly editing: Editing = new Editing(this, this.change);
  private readonly taking: Taking = new Taking(this);
  private readonly sending: Sending = new Sending(this, {
    change: this.change,
    focusOn: (id) => {
      this.editing.focusOn(id);
    },
    page: () => this.page(),
    transport: () => (this.constructor as typeof TherapyFinderTakeAway).transport,
  });

  override willUpdate() {
    // Back from changing an answer: what was begun is in sight.
    if (!this.hasUpdated) this.opened = isEdited(this.draft) || this.draft.letter !== null;
  }

  override render() {
    const page = this.page();
    if (!page) return nothing;
    return html`<div part="hand-off" class="chapter">
      <p>${page.tell('screen.lead')}</p>
      <button
        type="button"
        id="prepare"
        class=${this.opened ? 'plain flush' : ''}
        aria-expanded=${this.opened}
        @click=${this.handleToggle}
      >
        ${page.tell(this.opened ? 'screen.putAway' : 'screen.prepare')}
      </button>
      ${this.opened ? html`${summaryBlock(page)} ${waysBlock(page)} ${sendBlock(page)}` : nothing}
    </div>`;
  }

  private page(): TakeAwayPage | null {
    const { logic, answers, recommendation, wishes, therapists, clinic, discreet, translator } = this;
    if (!logic || !recommendation || !translator || !mayTakeAway(recommendation)) return null;
    const { draft, handOff, country, today, editing, taking, sending } = this;
    const added = draft.added;
    const summaryFacts = { logic, answers, recommendation, wishes, therapists, clinic, discreet, added };
    const facts = { summaryFacts, draft, handOff, country, today, translator };
    return new TakeAwayPage(facts, { editing, taking, sending });
  }

  private handleToggle() {
    this.opened = !this.opened;
    if (this.opened) this.editing.focusOn('summary');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-finder-take-away': TherapyFinderTakeAway;
  }
}
