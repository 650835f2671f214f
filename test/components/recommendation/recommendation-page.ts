import { fixtureSync, html } from '@open-wc/testing';
import { readLogic } from '../../../src/clinic-file/logic.ts';
import { TherapyFinderRecommendation } from '../../../src/components/recommendation/recommendation.ts';
import { tokens } from '../../../src/components/theme/tokens.styles.ts';
import { defaultHelpLines } from '../../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../../src/default-set/logic.ts';
import type { Answer, Answers } from '../../../src/engine/answers.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import type { Recommendation } from '../../../src/engine/recommendation.ts';
import type { Offer } from '../../../src/screening/embedding.ts';
import { helpView } from '../../../src/screening/help-view.ts';
import type { HelpLevel } from '../../../src/clinic-file/logic-schema.ts';
import { texts as en } from '../../../src/wording/texts/en.ts';
import { texts as pl } from '../../../src/wording/texts/pl.ts';
import { texts as ro } from '../../../src/wording/texts/ro.ts';
import { Translator } from '../../../src/wording/translator.ts';
import { goThrough } from '../../journeys/visit.ts';

export const logic = readLogic(defaultLogic);
export const languages = ['pl', 'en', 'ro'] as const;

const texts = { en, pl, ro };

export function translatorOf(language: string): Translator {
  return new Translator({ language, fallbacks: ['en'], texts });
}

if (!customElements.get('therapy-finder-recommendation'))
  customElements.define('therapy-finder-recommendation', TherapyFinderRecommendation);

/** Visits by what they are about; what they do not tell is answered with the option that reports nothing. */
export const visits = {
  panic: {
    country: 'gb',
    concerns: ['worry', 'feel'],
    worry: ['panic', 'outside'],
    feel: ['sleep'],
    'matters-most': 'worry',
    impact: 'some',
    duration: '1-6-months',
    goals: ['relief', 'cope'],
    helps: ['people'],
    'body-check': 'not-yet',
    group: 'yes',
  },
  couple: {
    country: 'pl',
    'for-whom': 'couple',
    concerns: ['close'],
    close: ['quarrels'],
    life: ['partner'],
    'partner-willing': 'yes',
    care: ['therapist'],
    'therapist-now': 'individual',
  },
  unsureCouple: {
    country: 'pl',
    'for-whom': 'couple',
    concerns: ['close'],
    close: ['quarrels'],
    life: ['partner'],
    'partner-willing': 'skipped',
    home: 'skipped',
    suicide: 'skipped',
  },
  home: {
    country: 'pl',
    concerns: ['worry'],
    worry: ['panic'],
    impact: 'some',
    home: 'hurt',
    life: ['partner', 'children'],
  },
  watched: { country: 'pl', concerns: ['mood'], mood: ['low'], impact: 'some', seen: 'yes', suicide: 'passive' },
  danger: { country: 'pl', concerns: ['mood'], mood: ['heavy'], impact: 'much', suicide: 'plan' },
  body: { country: 'gb', 'right-now': ['body'], concerns: ['worry'], worry: ['panic'], 'body-check': 'not-yet' },
  minor: { country: 'pl', age: '16-17', concerns: ['mood'], mood: ['low'], impact: 'some' },
  notNow: { country: 'ro', concerns: ['none'], goals: ['none'], impact: 'none' },
  questions: { country: 'ro', 'for-whom': 'questions', topics: ['roles', 'prices', 'medicines'] },
} as const satisfies Record<string, Readonly<Record<string, Answer>>>;

export type VisitName = keyof typeof visits;

/** How a test differs from the plain visit. */
export interface Wish {
  /** Instead of those of the plain visit. */
  readonly answers?: Answers;
  readonly change?: (recommendation: Recommendation) => Recommendation;
  readonly shownHelp?: HelpLevel;
  readonly prices?: string;
  readonly offer?: Offer;
}

export interface Shown {
  readonly element: TherapyFinderRecommendation;
  readonly root: ShadowRoot;
  readonly answers: Answers;
}

/** Shows the recommendation for a visit, with the clock stopped and the widget's own colours around it. */
export async function show(name: VisitName, language: string, wish: Wish = {}): Promise<Shown> {
  const answers = goThrough(logic, { id: name, answers: wish.answers ?? visits[name] });
  const made = recommend(logic, answers);
  const recommendation = wish.change?.(made) ?? made;
  // Not `fixture`: it waits for a frame, which a page in the background never gets.
  const frame = fixtureSync<HTMLElement>(html`<div lang=${language}></div>`);
  frame.attachShadow({ mode: 'open' }).adoptedStyleSheets = [tokens.styleSheet].filter((sheet) => sheet !== undefined);
  const element = new TherapyFinderRecommendation();
  Object.assign(element, {
    logic,
    answers,
    recommendation,
    helpView: helpView(logic, defaultHelpLines, answers, null),
    shownHelp: wish.shownHelp ?? recommendation.help.level,
    translator: translatorOf(language),
    now: new Date('2026-11-22T12:00:00Z'),
    prices: wish.prices ?? '',
    offer: wish.offer ?? null,
    clinic: { name: 'Clinic', country: 'PL', phone: '+48 22 000 00 00', email: 'clinic@example.org' },
  });
  frame.shadowRoot?.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) throw new Error('nothing was rendered');
  return { element, root, answers };
}

/** White space, also that which does not break, as single spaces. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Everything that the page says, shown, folded or read aloud, without the white space between. */
export function textOf(root: ShadowRoot): string {
  const copy = root.querySelector('article')?.cloneNode(true) as HTMLElement;
  const named = [...copy.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  return squeeze([copy.textContent, ...named].join(' '));
}

export function openAll(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Which of these the page does not say. A list, so that a failure stays readable. */
export function missing(text: string, ...parts: readonly string[]): string[] {
  return parts.filter((part) => part === '' || !squeeze(text).includes(squeeze(part)));
}

/** Which of these the page says. */
export function present(text: string, ...parts: readonly string[]): string[] {
  return parts.filter((part) => part !== '' && squeeze(text).includes(squeeze(part)));
}
