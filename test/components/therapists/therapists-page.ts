import { fixtureSync, html } from '@open-wc/testing';
import { readLogic } from '../../../src/clinic-file/logic.ts';
import type { Therapist } from '../../../src/clinic-file/roster-schema.ts';
import { TherapyFinderTherapists } from '../../../src/components/therapists/therapists.ts';
import { tokens } from '../../../src/components/theme/tokens.styles.ts';
import { defaultLogic } from '../../../src/default-set/logic.ts';
import type { Answer, Answers } from '../../../src/engine/answers.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import { noWishes, type Wishes } from '../../../src/roster/wishes.ts';
import { goThrough } from '../../journeys/visit.ts';
import { translatorOf } from '../recommendation/recommendation-page.ts';
import { smallRoster } from './made-up-roster.ts';

export const languages = ['pl', 'en', 'ro'] as const;

export const logic = readLogic(defaultLogic);

const today = '2026-11-22';

if (!customElements.get('therapy-finder-therapists'))
  customElements.define('therapy-finder-therapists', TherapyFinderTherapists);

/** Visits by what matters for a match; what they do not tell is answered with the option that reports nothing. */
const visits = {
  panic: {
    country: 'pl',
    age: '18-64',
    concerns: ['worry', 'feel'],
    worry: ['panic', 'outside'],
    feel: ['sleep'],
    impact: 'some',
    duration: '1-6-months',
    style: ['guided', 'exercises'],
    setting: 'either',
  },
  couple: {
    country: 'pl',
    'for-whom': 'couple',
    age: '18-64',
    concerns: ['close'],
    close: ['quarrels'],
    life: ['partner'],
    'partner-willing': 'yes',
    setting: 'either',
  },
  pair: {
    country: 'pl',
    'for-whom': 'couple',
    age: '18-64',
    concerns: ['close', 'worry'],
    close: ['quarrels'],
    worry: ['panic'],
    life: ['partner'],
    'partner-willing': 'yes',
    begin: 'both',
    setting: 'either',
  },
  inTherapy: {
    country: 'pl',
    age: '18-64',
    concerns: ['worry'],
    worry: ['panic'],
    impact: 'some',
    care: ['therapist'],
    'therapist-now': 'individual',
    setting: 'either',
  },
  voices: {
    country: 'pl',
    age: '18-64',
    concerns: ['unusual'],
    unusual: ['voices'],
    state: ['voices'],
    voices: 'odd',
    impact: 'some',
    setting: 'either',
  },
  child: { country: 'pl', 'for-whom': 'child', age: 'under-13', concerns: ['child'], 'child-areas': ['fears'] },
  danger: { country: 'pl', age: '18-64', concerns: ['mood'], mood: ['heavy'], impact: 'much', suicide: 'plan' },
} as const satisfies Record<string, Readonly<Record<string, Answer>>>;

export type VisitName = keyof typeof visits;

/** How a test differs from the plain visit. */
export interface Different {
  readonly answers?: Answers;
  readonly roster?: readonly Therapist[];
  readonly wishes?: Partial<Wishes>;
  readonly discreet?: boolean;
  readonly clinic?: TherapyFinderTherapists['clinic'];
  readonly theme?: 'light' | 'dark';
  /** In pixels. */
  readonly width?: number;
}

export interface Shown {
  readonly element: TherapyFinderTherapists;
  readonly root: ShadowRoot;
  /** Wishes as the visitor changed them, in their order. */
  readonly wished: readonly Wishes[];
}

const clinic = {
  name: 'Clinic',
  country: 'PL',
  phone: '+48 22 000 00 00',
  email: 'clinic@example.org',
} as const;

/** Shows the therapists for a visit, with the day stopped, the widget's own colours around it, and somebody who takes up what is wished. */
export async function show(name: VisitName, language: string, different: Different = {}): Promise<Shown> {
  const answers = { ...goThrough(logic, { id: name, answers: visits[name] }), ...different.answers };
  const frame = fixtureSync<HTMLElement>(html`<div lang=${language}></div>`);
  const root = frame.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet].filter((sheet) => sheet !== undefined);
  frame.setAttribute('theme', different.theme ?? 'light');
  frame.style.background = 'var(--tf-surface)';
  if (different.width !== undefined) frame.style.inlineSize = `${String(different.width)}px`;
  const element = new TherapyFinderTherapists();
  const wished: Wishes[] = [];
  element.addEventListener('wishes-changed', ({ wishes }) => {
    wished.push(wishes);
    element.wishes = wishes;
  });
  Object.assign(element, {
    logic,
    answers,
    recommendation: recommend(logic, answers),
    roster: different.roster ?? smallRoster,
    wishes: { ...noWishes, ...different.wishes },
    today,
    clinic: different.clinic === undefined ? clinic : different.clinic,
    discreet: different.discreet ?? false,
    translator: translatorOf(language),
  });
  root.append(element);
  await element.updateComplete;
  await element.updateComplete;
  return { element, root: element.renderRoot as ShadowRoot, wished };
}

/** The cards on the page, of all lists, in their order. */
export function cardsOf(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.card')];
}

export function headingsOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('h3')].map((one) => one.textContent);
}

/** The first card of somebody. */
export function named(root: ShadowRoot, name: string): HTMLElement {
  const card = cardsOf(root).find((one) => one.querySelector('h4')?.textContent.includes(name));
  if (!card) throw new Error(`there is no card of ${name}`);
  return card;
}

/** What it says, with single spaces. */
export function textOf(part: ShadowRoot | HTMLElement): string {
  return part.textContent.replace(/\s+/g, ' ');
}

export function say(language: string, key: string): string {
  return translatorOf(language).say(`therapists.${key}`);
}

/** The visitor chooses from a list. */
export async function choose({ root, element }: Shown, id: string, value: string): Promise<void> {
  const select = root.querySelector<HTMLSelectElement>(`select#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await element.updateComplete;
}

/** The visitor ticks or unticks a box. */
export async function tick({ root, element }: Shown, field: string, label: string): Promise<void> {
  const labels = [...root.querySelectorAll<HTMLElement>(`#${field} label`)];
  labels.find((one) => one.textContent.trim() === label)?.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Lets the rules for paper hold on the screen. */
export function asOnPaper(root: ShadowRoot): void {
  const forPaper = root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print')
    .flatMap(({ cssRules }) => [...cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(forPaper.map(({ cssText }) => cssText).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
