import { html, nothing, type TemplateResult } from 'lit';
import type { Spoken } from '../theme/spoken.ts';
import { namesTherapists, offersSummary, takeAwayBlock, therapistsBlock } from './afterwards-blocks.ts';
import { contactBlock } from './contact-block.ts';
import { formatBlock } from './format-block.ts';
import { heardBlock } from './heard-block.ts';
import { helpCard } from './help-card.ts';
import { modalityBlock } from './modality-block.ts';
import { askedNotes, hasNotes, knowledge, notesBlock, openNotes } from './notes-block.ts';
import { openBlock, openQuestions } from './open-block.ts';
import { planBlock } from './plan-block.ts';
import { referralBlock, referralSoon } from './referral-block.ts';
import { sourcesBlock } from './sources-block.ts';
import { weighable, weighPicture } from './weigh-picture.ts';
import { wouldChangeBlock } from './would-change-block.ts';
import type { Page } from './page.ts';

/** One part of the page, with a heading that the contents lead to. */
export interface Chapter {
  readonly id: string;
  readonly title: Spoken;
  readonly content: TemplateResult;
}

/** The parts of the page in their order. Written in that order, too: footnotes are numbered as they come up. */
export function chapters(page: Page): Chapter[] {
  switch (page.facts.recommendation.outcome) {
    case 'recommended':
      return [
        ...heard(page),
        ...step(page, referralSoon(page)),
        ...consent(page),
        ...suggestion(page),
        ...(referralSoon(page) ? [] : referral(page)),
        ...wouldChange(page),
        ...open(page),
        ...afterwards(page),
        ...good(page),
        ...end(page),
      ];
    case 'care-first':
      return [
        ...step(page, true),
        ...consent(page),
        ...heard(page),
        ...afterwards(page),
        ...good(page, ['medicines', 'situation']),
        ...end(page),
      ];
    case 'not-now':
      return [
        ...asked(page),
        ...step(page, false),
        ...heard(page),
        ...referral(page),
        ...afterwards(page),
        ...end(page),
      ];
    case 'questions-only':
      return [...step(page, false), ...asked(page), ...heard(page), ...afterwards(page), ...end(page)];
  }
}

function chapter(page: Page, id: string, key: string, content: TemplateResult): Chapter {
  return { id, title: page.tell(key), content };
}

function heard(page: Page): Chapter[] {
  return [chapter(page, 'heard', 'recommendation.heard', heardBlock(page))];
}

/** Help first, then doctors where that is worth doing soon, then what keeps safe. Left out when nothing calls for it. */
function step(page: Page, withReferral: boolean): Chapter[] {
  const { recommendation, shownHelp } = page.facts;
  const above = recommendation.outcome === 'care-first' && shownHelp !== 'none';
  const help = !above && (shownHelp !== 'none' || speaksOfLines(page));
  if (!help && !withReferral && !hasNotes(page, ['step'])) return [];
  const content = html`${help ? helpCard(page) : nothing} ${withReferral ? referralBlock(page) : nothing}
  ${openNotes(page, 'step')}`;
  return [chapter(page, 'step', 'recommendation.step', content)];
}

function speaksOfLines({ facts }: Page): boolean {
  return facts.recommendation.notes.some(({ id }) => ['child-lines', 'private-lines', 'lines-calm'].includes(id));
}

function consent(page: Page): Chapter[] {
  return hasNotes(page, ['consent'])
    ? [chapter(page, 'consent', 'recommendation.consent', html`${openNotes(page, 'consent')}`)]
    : [];
}

function suggestion(page: Page): Chapter[] {
  const { modalities, plan } = page.facts.recommendation;
  return [
    chapter(page, 'format', 'recommendation.format', formatBlock(page)),
    ...(modalities.best ? [chapter(page, 'modality', 'recommendation.modality', modalityBlock(page))] : []),
    ...(weighable(page).length > 0 ? [chapter(page, 'weigh', 'recommendation.weigh', weighPicture(page))] : []),
    ...(plan ? [chapter(page, 'plan', 'recommendation.plan', planBlock(page, plan))] : []),
  ];
}

function referral(page: Page): Chapter[] {
  return [chapter(page, 'referral', 'recommendation.referral', referralBlock(page))];
}

function wouldChange(page: Page): Chapter[] {
  return [chapter(page, 'would-change', 'recommendation.wouldChange.title', wouldChangeBlock(page))];
}

function good(page: Page, groups: readonly (typeof knowledge)[number][] = knowledge): Chapter[] {
  return hasNotes(page, groups)
    ? [chapter(page, 'notes', 'recommendation.notes', html`${notesBlock(page, groups)}`)]
    : [];
}

function asked(page: Page): Chapter[] {
  return [chapter(page, 'notes', 'recommendation.notes', askedNotes(page))];
}

function open(page: Page): Chapter[] {
  const questions = openQuestions(page);
  return questions.length === 0 ? [] : [chapter(page, 'open', 'recommendation.open', openBlock(page, questions))];
}

/** With whom, here, and what to take along. */
function afterwards(page: Page): Chapter[] {
  return [
    ...(namesTherapists(page) ? [chapter(page, 'therapists', 'therapists.title', therapistsBlock(page))] : []),
    ...(offersSummary(page) ? [chapter(page, 'take-away', 'takeAway.screen.title', takeAwayBlock(page))] : []),
  ];
}

function end(page: Page): Chapter[] {
  return [
    chapter(page, 'contact', 'recommendation.call', contactBlock(page)),
    chapter(page, 'sources', 'recommendation.sources', sourcesBlock(page)),
  ];
}
