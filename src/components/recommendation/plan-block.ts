import { html, nothing, type TemplateResult } from 'lit';
import type { FormatPlan, Plan, Ranked } from '../../engine/recommendation.ts';
import { planLines } from '../../wording/plan-words.ts';
import { spoken } from '../theme/spoken.ts';
import { instead, type Instead, isNotOffered, others } from './not-offered.ts';
import { foldedReasons } from './reason-list.ts';
import type { Page } from './page.ts';

/** Length, meetings, rhythm and place, for each format shown. */
export function planBlock(page: Page, plan: Plan): TemplateResult {
  return html`<p>${page.tell('recommendation.planLead')}</p>
    ${plan.others.length === 0 ? nothing : html`<h3>${page.tellName(plan.format)}</h3>`}
    <dl class="facts">${lines(page, plan)} ${place(page, plan)}</dl>
    ${foldedReasons(page, planReasons(plan))}
    ${plan.others.map(
      (other) =>
        html`<details class="note">
          <summary>${page.tellName(other.format)}</summary>
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
        <dd>
          <strong>${spoken(text)}</strong
          >${about.text === '' ? nothing : html`<span class="quiet">${spoken(about)}</span>`}
        </dd>
      </div>`,
  );
}

/** Where the meetings are. A place that the clinic does not have is still named, with the nearest that it has. */
function place(page: Page, { settings }: Plan): TemplateResult | typeof nothing {
  const { best } = settings;
  if (!best) return nothing;
  const found = instead(page, 'setting', settings);
  const [other] = others(settings, found);
  return html`<div>
    <dt>${page.tell('recommendation.setting')}</dt>
    <dd>
      <strong>${page.tellName(best.id)}</strong>
      ${found ? html`<span class="quiet">${page.tell('recommendation.notOffered')}</span>${standIn(page, found)}` : nothing}
      ${other ? placeToo(page, other) : nothing}
    </dd>
  </div>`;
}

function placeToo(page: Page, { id }: Ranked): TemplateResult {
  return html`<span class="quiet">${page.tell('recommendation.settingToo', { name: page.nameOf(id) })}</span>${
      isNotOffered(page, 'setting', id)
        ? html`<span class="quiet">${page.tell('recommendation.notOffered')}</span>`
        : nothing
    }`;
}

function standIn(page: Page, { nearest }: Instead): TemplateResult {
  return nearest
    ? html`<span>${page.tell('recommendation.nearestSetting', { name: page.nameOf(nearest.id) })}</span
        >${foldedReasons(page, nearest.reasons)}`
    : html`<span class="quiet">${page.tell('recommendation.noneOffered')}</span>`;
}
