import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../foundation/locale.ts';
import type { Said } from '../../wording/translator.ts';

/** A text ready for a template. */
export type Spoken = string | TemplateResult;

/** A text as it stands, or marked with its own language and direction where it fell back to another. */
export function spoken({ text, lang }: Said): Spoken {
  return lang === undefined ? text : html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;
}

/** For an element that carries the language itself: which way its text is read. */
export function directionIn(lang: string | undefined): 'ltr' | 'rtl' | typeof nothing {
  return lang === undefined ? nothing : directionOf(lang);
}

/** Short facts in one line; those without a word are left out. */
export function besideEachOther(facts: readonly Said[]): TemplateResult {
  const said = facts.filter(({ text }) => text !== '');
  return html`${said.map((fact, place) => html`${place === 0 ? '' : ' · '}${spoken(fact)}`)}`;
}
