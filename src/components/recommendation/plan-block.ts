import { html, nothing, type TemplateResult } from 'lit';
import type { FormatPlan, Plan } from '../../engine/recommendation.ts';
import { planLines } from '../../wording/plan-words.ts';
import { foldedReasons } from './reason-list.ts';
import type { Page } from './page.ts';

/** Length, meetings, rhythm and place, for each format shown. */
export function planBlock(page: Page, plan: Plan): TemplateResult {
  return html`<p>${page.tell('recommendation.planLead')}</p>
    ${plan.others.length === 0 ? nothing : html`<h3>${page.nameOf(plan.format)}</h3>`}
    <dl class="facts">${lines(page, plan)} ${place(page, plan)}</dl>
    ${foldedReasons(page, planReasons(plan))}
    ${plan.others.map(
      (other) =>
        html`<details class="note">
          <summary>${page.nameOf(other.format)}</summary>
          <dl class="facts">${lines(page, other)}</dl>
          ${foldedReasons(page, planReasons(other))}
        </details>`,
    )}`;
}

function planReasons(plan: FormatPlan | Plan): Plan['length']['reasons'] {
  const settings = 'settings' in plan ? (plan.settings.best?.reasons ?? []) : [];
  return [
    ...plan.length.reasons,
    ...plan.meetings.reasons,
    ...plan.frequency.reasons,
    ...plan.minutes.reasons,
    ...settings,
  ];
}

function lines(page: Page, plan: FormatPlan): TemplateResult[] {
  const { translator, logic } = page.facts;
  return planLines(translator, plan, logic.settings.shortMeetings).map(
    ({ part, text, about }) =>
      html`<div>
        <dt>${page.tell(`recommendation.${part}`)}</dt>
        <dd><strong>${text}</strong>${about === '' ? nothing : html`<span class="quiet">${about}</span>`}</dd>
      </div>`,
  );
}

function place(page: Page, { settings }: Plan): TemplateResult | typeof nothing {
  if (!settings.best) return nothing;
  const [other] = settings.alternatives;
  return html`<div>
    <dt>${page.tell('recommendation.setting')}</dt>
    <dd>
      <strong>${page.nameOf(settings.best.id)}</strong>${
        other
          ? html`<span class="quiet">${page.tell('recommendation.settingToo', { name: page.nameOf(other.id) })}</span>`
          : nothing
      }
    </dd>
  </div>`;
}
