import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import { questionsAsked } from '../../engine/flow.ts';
import { besideEachOther, spoken } from '../theme/spoken.ts';
import { AnswerChangingEvent } from './answer-changing-event.ts';
import type { Page } from './page.ts';

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
      <p>${besideEachOther(answer)}</p>
    </div>
    ${changeButton(page, question, 'change')}
  </li>`;
}

/** Opens one question again. Its name says which one. */
export function changeButton(page: Page, question: Question, act: 'change' | 'answer'): TemplateResult {
  const { title } = page.wordsOf(question);
  const { translator } = page.facts;
  const label =
    act === 'change'
      ? translator.said('recommendation.changeOf', { title: title.text })
      : { ...title, text: `${page.say('recommendation.answer')}: ${title.text}` };
  const key = `recommendation.${act}`;
  return html`<button
    type="button"
    class="plain"
    lang=${label.lang ?? nothing}
    aria-label=${label.text}
    @click=${() => {
      page.facts.send(new AnswerChangingEvent(question.id));
    }}
  >
    <span lang=${label.lang === undefined ? nothing : translator.languageOf(key)}>${page.tell(key)}</span>
  </button>`;
}
