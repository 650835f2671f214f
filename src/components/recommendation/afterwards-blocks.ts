import { html, type TemplateResult } from 'lit';
import type { Draft } from '../../hand-off/draft.ts';
import { DraftChangedEvent } from '../take-away/draft-changed-event.ts';
import { HandedOffEvent } from '../take-away/handed-off-event.ts';
import type { TherapistNotedEvent } from '../therapists/therapist-noted-event.ts';
import { WishesChangedEvent } from '../therapists/wishes-changed-event.ts';
import type { Page } from './page.ts';
import { referralSoon } from './referral-block.ts';

/** True when there is somebody to name: therapists for a suggestion, or a psychiatrist where one comes first. Nobody is named while help comes first. */
export function namesTherapists({ facts }: Page): boolean {
  const { later, roster, recommendation } = facts;
  const { help, outcome, referral, formats } = recommendation;
  if (!later || roster.length === 0 || help.level === 'now') return false;
  const psychiatrist = referral.level === 'advised' || referral.level === 'urgent';
  return psychiatrist || (outcome === 'recommended' && formats.best !== null);
}

/** True when there may be something to take along: not while help comes first. */
export function offersSummary({ facts }: Page): boolean {
  return facts.later && facts.recommendation.help.level !== 'now';
}

/** The clinic's therapists who may fit. */
export function therapistsBlock(page: Page): TemplateResult {
  const { logic, answers, recommendation, roster, wishes, draft, offer, clinic, helpView, now, send, goTo } =
    page.facts;
  return html`<therapy-finder-therapists
    exportparts="therapist"
    .logic=${logic}
    .answers=${answers}
    .recommendation=${recommendation}
    .roster=${roster}
    .wishes=${wishes}
    .today=${dayOf(now)}
    .offer=${offer}
    .clinic=${clinic}
    .discreet=${helpView.discreet}
    @referral-wanted=${() => {
      goTo(referralSoon(page) ? 'step' : 'referral');
    }}
    .noted=${draft.noted}
    @therapist-noted=${({ therapist }: TherapistNotedEvent) => {
      send(new DraftChangedEvent(toggled(draft, therapist)));
    }}
    @wishes-changed=${({ wishes: changed }: WishesChangedEvent) => {
      send(new WishesChangedEvent(changed));
    }}
  ></therapy-finder-therapists>`;
}

/** The summary that a visitor may take along, or send to the clinic. */
export function takeAwayBlock({ facts }: Page): TemplateResult {
  const { logic, answers, recommendation, roster, wishes, draft, clinic, handOff, helpView, now, send } = facts;
  return html`<therapy-finder-take-away
    exportparts="hand-off"
    .logic=${logic}
    .answers=${answers}
    .recommendation=${recommendation}
    .wishes=${wishes}
    .therapists=${roster.filter(({ id }) => draft.noted.includes(id))}
    .draft=${draft}
    .clinic=${clinic}
    .handOff=${handOff}
    .country=${helpView.country}
    .discreet=${helpView.discreet}
    .today=${dayOf(now)}
    @draft-changed=${({ draft: changed }: DraftChangedEvent) => {
      send(new DraftChangedEvent(changed));
    }}
    @handed-off=${({ sealed, way }: HandedOffEvent) => {
      send(new HandedOffEvent(sealed, way));
    }}
  ></therapy-finder-take-away>`;
}

function toggled(draft: Draft, therapist: string): Draft {
  const others = draft.noted.filter((id) => id !== therapist);
  return { ...draft, noted: others.length < draft.noted.length ? others : [...others, therapist] };
}

/** The visitor's own day, such as `2026-11-22`. */
function dayOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
