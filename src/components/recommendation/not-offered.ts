import { html, nothing, type TemplateResult } from 'lit';
import type { CandidateKind } from '../../clinic-file/logic-schema.ts';
import { nearestOffered } from '../../engine/nearest-offered.ts';
import type { Ranked, Ranking } from '../../engine/recommendation.ts';
import { telephone } from '../theme/telephone.ts';
import type { Page } from './page.ts';

const lists = { format: 'formats', modality: 'modalities', setting: 'settings' } as const;

/** True where the clinic says what it offers of this kind, and this is not among it. */
export function isNotOffered({ facts }: Page, kind: CandidateKind, id: string): boolean {
  return facts.offer?.[lists[kind]]?.includes(id) === false;
}

/** What fits is named whether or not the clinic sells it; where it does not, that is said beside the name. */
export function notOffered(page: Page, kind: CandidateKind, id: string): TemplateResult | typeof nothing {
  return isNotOffered(page, kind, id)
    ? html`<p class="not-offered">${page.tell('recommendation.notOffered')}</p>`
    : nothing;
}

/** What stands in for the best where the clinic does not offer that: the nearest, or nothing. */
export interface Instead {
  readonly nearest: Ranked | null;
}

/** Null where nothing has to stand in: there is no best, or it is on offer. */
export function instead({ facts }: Page, kind: CandidateKind, { best }: Ranking): Instead | null {
  const offered = facts.offer?.[lists[kind]];
  if (!best || !offered || offered.includes(best.id)) return null;
  return { nearest: nearestOffered(facts.logic, facts.answers, kind, offered) };
}

/** Those that do not stand on the page already, as the nearest on offer. */
export function others({ alternatives }: Ranking, found: Instead | null): readonly Ranked[] {
  return alternatives.filter(({ id }) => id !== found?.nearest?.id);
}

/** Says what stands in, and how much speaks for it: the clinic offers it, which is no reason. */
export function nearestLead(page: Page, { reasons }: Ranked): TemplateResult {
  const spokenFor = reasons.some(({ counts }) => counts);
  return html`<h3>${page.tell('recommendation.nearestOffered')}</h3>
    <p class="nearest-lead">${page.tell(spokenFor ? 'recommendation.nearestLead' : 'recommendation.nearestBare')}</p>`;
}

/** Nothing on offer can be suggested: said calmly, with a way to ask. */
export function noneOffered(page: Page): TemplateResult {
  const { clinic } = page.facts;
  return html`<div class="none-offered">
    <p>${page.tell('recommendation.noneOffered')}</p>
    ${
      clinic?.phone
        ? html`<a class="button" href=${telephone(clinic.phone)}
            >${page.tell('recommendation.phone', { phone: clinic.phone })}</a
          >`
        : nothing
    }
  </div>`;
}
