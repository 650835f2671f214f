import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import { questionsAsked } from '../../engine/flow.ts';
import { AnswerChangingEvent } from './answer-changing-event.ts';
import { spoken, type Page } from './page.ts';

/** Every answer that may be shown, by section, each to be changed. */
export function allAnswers(page: Page): TemplateResult | typeof nothing {
  const { logic, answers } = page.facts;
  const shown = questionsAsked(logic, answers).filter((question) => page.mayShow(question) && page.answerOf(question));
  if (shown.length === 0) return nothing;
  const sections = logic.sections.filter(({ id }) => shown.some(({ section }) => section === id));
  return html`<details class="answers panel">
    <summary>${page.tell('recommendation.heardAll')}</summary>
    <p class="quiet">${page.tell('recommendation.heardLead')}</p>
    ${sections.map(
      ({ id }) =>
        html`<p class="group-name">${page.tell(`questions:sections.${id}.name`)}</p>
          <ul class="answer-list">
            ${shown.filter(({ section }) => section === id).map((question) => answerRow(page, question))}
          </ul>`,
    )}
  </details>`;
}

function answerRow(page: Page, question: Question): TemplateResult {
  const { title } = page.wordsOf(question);
  const answer = page.answerOf(question) ?? [];
  return html`<li>
    <div>
      <p class="quiet">${spoken(title)}</p>
      <p>${answer.map((said, place) => html`${place === 0 ? '' : ' · '}${spoken(said)}`)}</p>
    </div>
    ${changeButton(page, question, 'change')}
  </li>`;
}

/** Opens one question again. Its name says which one. */
export function changeButton(page: Page, question: Question, act: 'change' | 'answer'): TemplateResult {
  const { text: title } = page.wordsOf(question).title;
  const label =
    act === 'change'
      ? page.say('recommendation.changeOf', { title })
      : `${page.say('recommendation.answer')}: ${title}`;
  return html`<button
    type="button"
    class="plain"
    aria-label=${label}
    @click=${() => {
      page.facts.send(new AnswerChangingEvent(question.id));
    }}
  >
    ${page.tell(`recommendation.${act}`)}
  </button>`;
}
