import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import { given } from '../../engine/answers.ts';
import type { Said } from '../../wording/translator.ts';
import { besideEachOther, spoken } from '../theme/spoken.ts';
import { allAnswers } from './all-answers.ts';
import { foldedNote } from './note.ts';
import type { Page } from './page.ts';

/** What we heard: a quiet picture of the areas named, wishes, strengths, and every answer on a tap. */
export function heardBlock(page: Page): TemplateResult {
  return html`
    ${areas(page)} ${scales(page)} ${chips(page, 'goals', 'goal-steps')} ${chips(page, 'helps', 'strength')}
    ${allAnswers(page)}
  `;
}

/** The areas named, what was said about each, and which matters most. */
function areas(page: Page): TemplateResult | typeof nothing {
  const named = namedAreas(page);
  if (named.length === 0) return nothing;
  return html`<h3>${page.tell('recommendation.heardAreas')}</h3>
    <ul class="areas">
      ${named.map(
        ({ name, details, most }) =>
          html`<li class=${most ? 'area most' : 'area'}>
            <svg class="ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <circle class="dot" cx="12" cy="12" r="4.5" />
              ${most ? svg`<circle cx="12" cy="12" r="9.5" />` : nothing}
            </svg>
            <div>
              <p class="area-name">
                ${spoken(name)}
                ${most ? html`<span class="most-label">${page.tell('recommendation.mattersMost')}</span>` : nothing}
              </p>
              ${details.length === 0 ? nothing : html`<p class="quiet">${besideEachOther(details)}</p>`}
            </div>
          </li>`,
      )}
    </ul>`;
}

interface Area {
  readonly name: Said;
  readonly details: readonly Said[];
  readonly most: boolean;
}

function namedAreas(page: Page): Area[] {
  const { logic, answers, helpView } = page.facts;
  const concerns = logic.questions.get('concerns');
  const answer = concerns ? given(logic, answers, concerns) : null;
  if (!concerns || !answer || !('chosen' in answer)) return [];
  const words = page.wordsOf(concerns);
  return concerns.options
    .filter(({ id, exclusive }) => answer.chosen.includes(id) && !exclusive)
    .map((option) => ({
      name: words.option(option),
      // Where somebody may read along, the overview stays general.
      details: helpView.discreet ? [] : page.chosen(option.id === 'child' ? 'child-areas' : option.id),
      most: answers['matters-most'] === option.id,
    }));
}

/** Scales as a row of points, with the answer in words. */
function scales(page: Page): TemplateResult[] {
  const { logic, answers } = page.facts;
  return [...logic.questions.values()]
    .filter((question) => question.type === 'scale' && !question.locked && page.mayShow(question))
    .flatMap((question) => {
      const answer = given(logic, answers, question);
      return answer && 'chosen' in answer ? [scale(page, question, answer.chosen[0] ?? '')] : [];
    });
}

function scale(page: Page, question: Question, chosen: string): TemplateResult {
  const words = page.wordsOf(question);
  // The least of them is no point at all.
  const points = question.options.slice(1);
  const reached = points.findIndex(({ id }) => id === chosen);
  return html`<div class="scale">
    <p>${spoken(words.title)} <strong>${page.chosen(question.id, true).map(spoken)}</strong></p>
    <svg viewBox="0 0 ${points.length * 20} 16" aria-hidden="true" focusable="false">
      ${points.map(
        (_, place) => svg`<circle class=${place <= reached ? 'full' : ''} cx=${place * 20 + 8} cy="8" r="6" />`,
      )}
    </svg>
  </div>`;
}

/** Answers as chips, with a note beside them. */
function chips(page: Page, questionId: string, note: string): TemplateResult | typeof nothing {
  const question = page.facts.logic.questions.get(questionId);
  const chosen = page.chosen(questionId);
  if (!question || chosen.length === 0) return nothing;
  return html`<h3>${spoken(page.wordsOf(question).title)}</h3>
    <ul class="chips">
      ${chosen.map((said) => html`<li>${spoken(said)}</li>`)}
    </ul>
    ${page.facts.recommendation.notes.some(({ id }) => id === note) ? foldedNote(page, note) : nothing}`;
}
