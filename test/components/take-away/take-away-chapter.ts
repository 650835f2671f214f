import { aTimeout, fixtureSync, html } from '@open-wc/testing';
import { css } from 'lit';
import type { HandOff } from '../../../src/clinic-file/hand-off-schema.ts';
import { readLogic } from '../../../src/clinic-file/logic.ts';
import type { HandedOffEvent } from '../../../src/components/take-away/handed-off-event.ts';
import { TherapyFinderTakeAway } from '../../../src/components/take-away/take-away.ts';
import { tokens } from '../../../src/components/theme/tokens.styles.ts';
import { defaultLogic } from '../../../src/default-set/logic.ts';
import type { Answers } from '../../../src/engine/answers.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import type { Draft } from '../../../src/hand-off/draft.ts';
import type { Clinic } from '../../../src/screening/embedding.ts';
import { noWishes } from '../../../src/roster/wishes.ts';
import { texts as en } from '../../../src/wording/texts/en.ts';
import { texts as pl } from '../../../src/wording/texts/pl.ts';
import { texts as ro } from '../../../src/wording/texts/ro.ts';
import { Translator } from '../../../src/wording/translator.ts';
import { goThrough } from '../../journeys/visit.ts';
import { need } from '../widget.ts';

export const languages = ['pl', 'en', 'ro'] as const;

const logic = readLogic(defaultLogic);
const texts = { en, pl, ro };

export function translatorOf(language: string): Translator {
  return new Translator({ language, fallbacks: ['en'], texts });
}

/** An adult who speaks of three areas and has two goals. */
export const adult: Answers = {
  country: 'gb',
  concerns: ['worry', 'feel', 'close'],
  worry: ['panic', 'outside'],
  feel: ['sleep'],
  close: ['quarrels'],
  'matters-most': 'worry',
  impact: 'some',
  duration: '1-6-months',
  goals: ['relief', 'cope'],
  care: ['doctor'],
};

const clinic: Clinic = { name: 'Clinic by the River', country: 'GB', email: 'clinic@example.org' };

/** The other half of the key of `handOff`. Nobody's: made for these tests. */
export const identity = 'AGE-SECRET-KEY-19C2GCPN7HV5T6KWAPK6X4ZV5ZTZ09NSTEAUTTF66YSENGFGVF7NSEK9TM9';

export const handOff: HandOff = {
  key: 'age16wech2v6lrutjekhg7234u0n796tt6vehdcnsmgwd00kkyr6aakqd422rd',
  post: 'https://letters.example.org/in',
  readWhen: {
    en: 'Reception reads letters on working days, from 9:00 to 15:00.',
    pl: 'Listy czyta rejestracja w dni robocze, od 9:00 do 15:00.',
    ro: 'Recepția citește scrisorile în zilele lucrătoare, între 9:00 și 15:00.',
  },
  keptDays: 30,
  withdraw: 'mailto:privacy@example.org',
  privacy: 'https://clinic.example.org/privacy',
};

/** How a test differs from the plain chapter. */
interface Wish {
  readonly answers?: Answers;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly handOff?: HandOff | null;
  readonly discreet?: boolean;
  readonly draft?: Draft;
}

const ground = css`
  :host {
    display: block;
    background: var(--tf-surface);
  }
`;

/** The chapter on a page that keeps its draft, as the outer element does. */
export class Chapter {
  readonly element: TherapyFinderTakeAway;
  /** What reached the outside. */
  readonly handedOff: HandedOffEvent[] = [];

  constructor(element: TherapyFinderTakeAway) {
    this.element = element;
    element.addEventListener('draft-changed', ({ draft }) => {
      element.draft = draft;
    });
    element.addEventListener('handed-off', (event) => this.handedOff.push(event));
  }

  get root(): ShadowRoot {
    return need(this.element.shadowRoot, 'a shadow root');
  }

  get text(): string {
    return (this.root.querySelector('.chapter')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  one(selector: string): HTMLElement {
    return need(this.root.querySelector<HTMLElement>(selector), selector);
  }

  /** The field for a line, or the one to copy from by hand. */
  get field(): HTMLTextAreaElement {
    return need(this.root.querySelector('textarea'), 'a field');
  }

  /** What has to be ticked before anything goes. */
  get tick(): HTMLInputElement {
    return need(this.root.querySelector('input'), 'something to tick');
  }

  /** The button that says this, on its own or with a line: "Change Anxiety, fear, panic". */
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((one) => this.nameOf(one) === name);
    return need(found, `a button ${name}`);
  }

  /** What a screen reader calls it. */
  nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.length === 0 ? [element] : ids.map((id) => this.root.getElementById(id));
    return named.map((one) => one?.textContent.trim().replace(/\s+/g, ' ')).join(' ');
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
    await aTimeout(0);
  }

  /** Writes into the field and saves. */
  async write(text: string): Promise<void> {
    this.field.value = text;
    this.field.form?.requestSubmit();
    await this.settled();
  }

  /** The lines on the screen, a struck one between tildes. */
  get lines(): string[] {
    return [...this.root.querySelectorAll('.summary .part [id^="line-"]')].map((one) =>
      one.querySelector('del') ? `~${one.textContent.trim()}~` : one.textContent.trim(),
    );
  }

  /** Goes as far as the consent. */
  async ask(): Promise<void> {
    await this.press('Prepare a summary');
    await this.press('See what would be sent');
  }

  async agree(): Promise<void> {
    this.tick.click();
    await this.settled();
  }

  /** Waits until the letter stands in this state, or something went wrong. */
  async waitFor(reached: () => boolean): Promise<void> {
    for (let tries = 0; tries < 400 && !reached(); tries++) {
      await aTimeout(10);
      await this.element.updateComplete;
    }
    await this.settled();
  }
}

if (!customElements.get('therapy-finder-take-away'))
  customElements.define('therapy-finder-take-away', TherapyFinderTakeAway);

export async function show(wish: Wish = {}): Promise<Chapter> {
  const language = wish.language ?? 'en';
  const answers = goThrough(logic, { id: 'take-away', answers: wish.answers ?? adult });
  const frame = fixtureSync<HTMLElement>(html`<div lang=${language} theme=${wish.theme ?? 'light'}></div>`);
  frame.attachShadow({ mode: 'open' }).adoptedStyleSheets = [tokens, ground].map(({ styleSheet }) =>
    need(styleSheet, 'a style sheet'),
  );
  const element = new TherapyFinderTakeAway();
  const chapter = new Chapter(element);
  Object.assign(element, {
    ...{ logic, answers, recommendation: recommend(logic, answers), wishes: noWishes, clinic },
    handOff: wish.handOff === undefined ? handOff : wish.handOff,
    ...{
      country: String(answers['country']),
      discreet: wish.discreet ?? false,
      today: '2026-11-22',
      translator: translatorOf(language),
    },
    ...(wish.draft ? { draft: wish.draft } : {}),
  });
  frame.shadowRoot?.append(element);
  await chapter.settled();
  return chapter;
}
