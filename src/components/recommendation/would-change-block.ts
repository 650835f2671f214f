import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../clinic-file/logic.ts';
import type { WouldChange } from '../../engine/what-would-change.ts';
import { wouldChangeOnScreen } from '../../screening/would-change.ts';
import { wouldChangeSentence } from '../../wording/would-change-words.ts';
import { spoken } from '../theme/spoken.ts';
import { changeButton } from './all-answers.ts';
import { notOffered } from './not-offered.ts';
import type { Page } from './page.ts';

/** Small changes of answer that would bring another suggestion first, behind a fold: worked out when it is opened. */
export function wouldChangeBlock(page: Page): TemplateResult {
  const { wouldChange } = page.facts;
  return html`<details class="note imagined" @toggle=${wouldChange.toggled}>
    <summary>${page.tell('recommendation.wouldChange.show')}</summary>
    ${wouldChange.opened ? changes(page) : nothing}
  </details>`;
}

function changes(page: Page): TemplateResult {
  const { logic, answers, helpView } = page.facts;
  const found = wouldChangeOnScreen(logic, answers, helpView.discreet);
  if (found.length === 0) return html`<p>${page.tell('recommendation.wouldChange.nothing')}</p>`;
  return html`<p>${page.tell('recommendation.wouldChange.lead')}</p>
    <ul class="answer-list">
      ${found.map((one) => changeRow(page, one))}
    </ul>`;
}

function changeRow(page: Page, one: WouldChange): TemplateResult {
  const { logic, answers, translator } = page.facts;
  return html`<li>
    <div>
      <p>${spoken(wouldChangeSentence(translator, logic, answers, one))}</p>
      ${notOffered(page, one.target, one.to)}
    </div>
    ${one.change.flatMap(({ question: id }) => {
      const question = logic.questions.get(id);
      return question ? [changeAct(page, question, one.change.length > 1)] : [];
    })}
  </li>`;
}

/** Of two buttons, each says which question it opens. */
function changeAct(page: Page, question: Question, isOneOfTwo: boolean): TemplateResult {
  const button = changeButton(page, question, page.answerOf(question) ? 'change' : 'answer');
  if (!isOneOfTwo) return button;
  return html`<div class="open-question">
    <p>${spoken(page.wordsOf(question).title)}</p>
    ${button}
  </div>`;
}
