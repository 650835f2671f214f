import { html, nothing, type TemplateResult } from 'lit';
import { emergencyNumber } from '../../foundation/emergency-number.ts';
import type { Summary, SummaryLine, SummaryPart } from '../../hand-off/summary.ts';
import type { Translator } from '../../wording/translator.ts';
import { spoken } from '../theme/spoken.ts';
import { words } from './line-words.ts';
import { paperStyles } from './paper.styles.ts';
import type { Paper } from './print-paper.ts';

/** Short lists, side by side in two columns. */
const brief = ['brings', 'suggestion', 'plan', 'doctors', 'therapist', 'answers'] as const;

/** So many lines fit the front of a sheet, with two of text to each. Above that all flows from page to page. */
const onFront = 32;

/** Lines to write on: as many as there is room for, the others are cut off. */
const ruled = 24;

/**
 * The summary as one or two A4 pages. With goals it has two sides: on the front what the visitor told, what may fit and small steps to tick
 * off, on the back the first meeting, with room to write. Without goals both stand on one.
 *
 * @param summary What is left of it: what was struck does not come here.
 * @param country Whose emergency number stands at the foot.
 */
export function summaryPaper(summary: Summary, translator: Translator, country: string): Paper {
  const part = (id: string): SummaryPart | undefined => summary.parts.find((one) => one.id === id);
  const goals = part('goals');
  const front = [...brief.map(part), goals].reduce((sum, one) => sum + (one?.lines.length ?? 0), 0);
  const twoSides = goals !== undefined && front <= onFront;
  const foot = footer(summary, part('contact'), translator, country);
  const content = html`<main class=${twoSides ? 'two-sides' : goals ? 'flowing' : 'one-side'}>
    <div class="front">
      <header>
        <h1>${summary.title}</h1>
        <p>${translator.date(summary.madeOn)}</p>
      </header>
      <div class="brief">${brief.map((id) => list(part(id)))}</div>
      ${goals ? steps(goals) : nothing} ${twoSides ? foot : nothing}
    </div>
    <div class="back">
      <div class="meeting">
        ${list(part('ask'))}
        <div>${list(part('prepare'))} ${notes(part('own'), translator)}</div>
      </div>
      ${twoSides ? nothing : foot}
    </div>
  </main>`;
  const title = translator.say('takeAway.print.title');
  return { title, language: summary.language, content, styles: paperStyles };
}

function list(part: SummaryPart | undefined): TemplateResult | typeof nothing {
  return part
    ? html`<section class=${part.id}>
        <h2>${part.title}</h2>
        ${lines(part.lines)}
      </section>`
    : nothing;
}

/** Each goal with its steps under it. */
function steps({ title, lines: all }: SummaryPart): TemplateResult {
  const goals = all.filter(({ under }) => !all.some(({ id }) => id === under));
  return html`<section class="goals">
    <h2>${title}</h2>
    <div class="columns">
      ${goals.map(
        (goal) =>
          html`<div class="goal">
            <h3>${words(goal)}</h3>
            ${lines(all.filter(({ under }) => under === goal.id))}
          </div>`,
      )}
    </div>
  </section>`;
}

/** The visitor's own lines, and room for more by hand. */
function notes(own: SummaryPart | undefined, translator: Translator): TemplateResult {
  return html`<section class="own">
    <h2>${own?.title ?? spoken(translator.said('takeAway.summary.parts.own'))}</h2>
    ${lines(own?.lines ?? [])}
    <div class="ruled">${Array.from({ length: ruled }, () => html`<div></div>`)}</div>
  </section>`;
}

function lines(all: readonly SummaryLine[]): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<ul>
        ${all.map((line) => html`<li>${words(line)}</li>`)}
      </ul>`;
}

function footer(
  { closing }: Summary,
  contact: SummaryPart | undefined,
  translator: Translator,
  country: string,
): TemplateResult {
  const emergency = translator.said('error.emergency', { number: emergencyNumber(country) });
  return html`<footer>
    ${
      contact
        ? html`<h2>${contact.title}</h2>
            <p>${contact.lines.map((line, place) => html`${place === 0 ? '' : ' · '}<span>${words(line)}</span>`)}</p>`
        : nothing
    }
    <p class="small">${closing}</p>
    <p class="small">${spoken(emergency)}</p>
  </footer>`;
}
