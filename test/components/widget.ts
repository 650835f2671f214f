import { aTimeout, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { LitElement } from 'lit';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { type Answer, type Answers, skipped } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/flow.ts';
import type { TherapyFinderHelpPanel } from '../../src/components/help-panel/help-panel.ts';
import type { TherapyFinderQuestion } from '../../src/components/question/question.ts';
import type { TherapyFinder } from '../../src/components/therapy-finder/therapy-finder.ts';

export const languages = ['pl', 'en', 'ro'] as const;

const logic = readLogic(defaultLogic);

/** An adult who has come as far as a question, and left open on the way what can be left open. */
export function answersUntil(question: string, given: Answers = {}): Answers {
  const answers: Record<string, Answer> = {
    country: 'gb',
    'for-whom': 'me',
    age: '18-64',
    'right-now': ['none'],
    seen: 'no',
  };
  Object.assign(answers, given);
  Reflect.deleteProperty(answers, question);
  for (let next = nextQuestion(logic, answers); next && next.id !== question; next = nextQuestion(logic, answers)) {
    answers[next.id] = skipped;
  }
  return answers;
}

/** The whole element on a page, ready to be used. */
export async function widget(properties: Partial<TherapyFinder> = {}): Promise<TherapyFinder> {
  const element = document.createElement('therapy-finder');
  Object.assign(element, { lang: 'en', ...properties });
  const ready = oneEvent(element, 'therapy-finder-ready');
  const page = fixtureSync<HTMLElement>(html`<main></main>`);
  page.append(element);
  await ready;
  return settled(element);
}

/** Waits until everything inside has been painted. */
export async function settled(element: TherapyFinder): Promise<TherapyFinder> {
  await element.updateComplete;
  const inside = element.renderRoot.querySelectorAll<LitElement>('therapy-finder-help-panel, .screen');
  await Promise.all([...inside].map((one) => one.updateComplete));
  // Not an animation frame: a tab in the background never gets one.
  await aTimeout(0);
  return element;
}

export function screenOf(element: TherapyFinder): LitElement {
  return need(element.renderRoot.querySelector<LitElement>('.screen'), 'a screen');
}

export function questionOf(element: TherapyFinder): TherapyFinderQuestion {
  return need(element.renderRoot.querySelector('therapy-finder-question'), 'a question');
}

export function panelOf(element: TherapyFinder): TherapyFinderHelpPanel {
  return need(element.renderRoot.querySelector('therapy-finder-help-panel'), 'a help panel');
}

export function isHelpOpen(element: TherapyFinder): boolean {
  return panelOf(element).renderRoot.querySelector('dialog')?.matches(':modal') ?? false;
}

/** The first element with this part, on the outside, on the screen or in the help panel. */
export function part(element: TherapyFinder, name: string): HTMLElement {
  const roots = [element, screenOf(element), panelOf(element)].map(({ renderRoot }) => renderRoot);
  const found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(`[part='${name}']`)]);
  return need(found[0], `the part ${name}`);
}

export async function press(element: TherapyFinder, name: string): Promise<void> {
  part(element, name).click();
  await settled(element);
}

/** The native control of an option, by the id that the logic gives it. */
export function control(question: TherapyFinderQuestion, option: string): HTMLInputElement {
  const place = question.options.findIndex(({ id }) => id === option);
  return need(question.renderRoot.querySelectorAll('input')[place], `the option ${option}`);
}

export async function choose(element: TherapyFinder, ...options: string[]): Promise<void> {
  for (const option of options) {
    control(questionOf(element), option).click();
    await settled(element);
  }
}

/** All text that stands on the screen, without what is only in styles. */
export function textOf({ renderRoot }: LitElement): string {
  const walk = (node: Node): string => {
    if (node instanceof HTMLStyleElement) return '';
    if (node instanceof Text) return node.data;
    const inside = node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...node.childNodes] : node.childNodes;
    return [...inside].map(walk).join(' ');
  };
  return walk(renderRoot).replace(/\s+/g, ' ');
}

export function need<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`There is not ${what} to be found.`);
  return found;
}
