import { html, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import { spoken } from '../theme/spoken.ts';
import { changeButton } from './all-answers.ts';
import type { Page } from './page.ts';

/** True for a question that may be named as something to answer or change: never safety, age, for whom, or health. */
export function isNameable({ facts }: Page, question: Question): boolean {
  if (question.locked || question.safety || question.discreet || question.health) return false;
  if (question.skippable === false) return false;
  const point = facts.recommendation.open.find((open) => open.question === question.id);
  return point === undefined || point.levels.every((level) => level === 'need');
}

/** Questions left open that could still change something, and that may be named. */
export function openQuestions(page: Page): Question[] {
  const { recommendation, logic } = page.facts;
  return recommendation.open.flatMap(({ question: id, skipped, candidates }) => {
    const question = logic.questions.get(id);
    return question && skipped && candidates.length > 0 && isNameable(page, question) ? [question] : [];
  });
}

export function openBlock(page: Page, questions: readonly Question[]): TemplateResult {
  return html`<p>${page.tell('recommendation.openLead')}</p>
    <ul class="answer-list">
      ${questions.map(
        (question) =>
          html`<li>
            <p>${spoken(page.wordsOf(question).title)}</p>
            ${changeButton(page, question, 'answer')}
          </li>`,
      )}
    </ul>`;
}
