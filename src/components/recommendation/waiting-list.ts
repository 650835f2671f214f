import { html, nothing, type TemplateResult } from 'lit';
import type { Condition } from '../../clinic-file/condition.ts';
import type { CandidateKind } from '../../clinic-file/logic-schema.ts';
import { Judge } from '../../engine/judge.ts';
import type { HeldBack, RuledOut } from '../../engine/recommendation.ts';
import { spoken } from '../theme/spoken.ts';
import { changeButton } from './all-answers.ts';
import { notOffered } from './not-offered.ts';
import { isNameable } from './open-block.ts';
import { foldedReasons } from './reason-list.ts';
import type { Page } from './page.ts';

/**
 * What waits until something is clear, if something speaks for it.
 *
 * The lead and the way out are the same whatever is open. Only harmless questions are named: nobody may learn here which answer about safety to change.
 */
export function heldBackList(
  page: Page,
  kind: CandidateKind,
  heldBack: readonly HeldBack[],
): TemplateResult | typeof nothing {
  const shown = heldBack.filter(({ reasons }) => reasons.some(({ counts }) => counts));
  if (shown.length === 0) return nothing;
  return html`<h3>${page.tell('recommendation.heldBack')}</h3>
    <p>${page.tell('recommendation.heldBackLead')} ${page.tell('recommendation.heldBackTalk')}</p>
    <ul class="waiting">
      ${shown.map(
        (candidate) =>
          html`<li>
            <p class="candidate">${page.tellName(candidate.id)}</p>
            ${notOffered(page, kind, candidate.id)} ${foldedReasons(page, candidate.reasons)}
            ${openQuestions(page, candidate)}
          </li>`,
      )}
    </ul>`;
}

function openQuestions(page: Page, { open, unmet }: HeldBack): TemplateResult[] {
  const { logic } = page.facts;
  const answered = unmet.flatMap((one) => ('question' in one ? [one.question] : []));
  return [...logic.questions.values()]
    .filter((question) => isNameable(page, question) && [...open, ...answered].includes(question.id))
    .map((question) => {
      // Where somebody may read along, no answer is repeated.
      const answer = page.facts.helpView.discreet ? [] : (page.answerOf(question) ?? []);
      return html`<div class="open-question">
        <p>
          ${spoken(page.wordsOf(question).title)}
          ${answer.length === 0 ? nothing : html`<span class="quiet">${answer.map(spoken)}</span>`}
        </p>
        ${changeButton(page, question, answered.includes(question.id) ? 'change' : 'answer')}
      </div>`;
    });
}

/**
 * What does not fit now, with the reason, if something else spoke for it: what nobody thought of is not mentioned.
 *
 * An answer that is never shown back does not speak here either: what is listed would tell of it.
 */
export function ruledOutList(page: Page, ruledOut: readonly RuledOut[]): TemplateResult | typeof nothing {
  const { logic, answers } = page.facts;
  const judge = new Judge(logic, answers);
  const speaks = (when: Condition): boolean => {
    const { verdict, evidence } = judge.judge(when);
    const tells = evidence.some((one) => 'question' in one && logic.questions.get(one.question)?.discreet);
    return verdict === 'met' && !tells;
  };
  const shown = ruledOut
    .filter(({ id }) => logic.rules.some(({ then, when }) => then.favour?.[id] && speaks(when)))
    .map(({ id, reasons }) => ({ id, reasons: page.writer.writeAll(reasons) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (shown.length === 0) return nothing;
  return html`<h3>${page.tell('recommendation.ruledOut')}</h3>
    <ul class="waiting">
      ${shown.map(
        ({ id, reasons }) =>
          html`<li>
            <p class="candidate">${page.tellName(id)}</p>
            ${reasons.map(({ sentence, lang }) => html`<p>${spoken({ text: sentence, lang })}</p>`)}
          </li>`,
      )}
    </ul>`;
}
