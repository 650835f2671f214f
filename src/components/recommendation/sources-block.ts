import { html, nothing, type TemplateResult } from 'lit';
import { contentDate } from '../../default-set/content-date.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import type { ListedSource } from './footnotes.ts';
import { outsideLink } from './roles-block.ts';
import type { Page } from './page.ts';

/** Where the reasons come from, which rules were used, and how far it has been checked. Comes last: it lists what the page referred to. */
export function sourcesBlock(page: Page): TemplateResult {
  const { recommendation } = page.facts;
  const { sources, rules } = page.footnotes;
  const { engine, logic } = recommendation.version;
  return html`<p>${reviewed(page)}</p>
    ${
      sources.length === 0
        ? nothing
        : html`<details class="note">
            <summary>${page.tell('recommendation.sourceList')}</summary>
            <p>${page.tell('recommendation.sourcesLead')}</p>
            <ol class="sources">
              ${sources.map((listed) => html`<li>${sourceText(page, listed)}</li>`)}
            </ol>
          </details>`
    }
    <details class="note">
      <summary>${page.tell('recommendation.rules')}</summary>
      ${rules.length === 0 ? nothing : html`<p class="codes">${rules.map((rule) => html`<code>${rule}</code> `)}</p>`}
      <p class="codes quiet">${page.tell('recommendation.version', { version: engine })} · <code>${logic}</code></p>
    </details>`;
}

/** Never claims a review that nobody has signed. */
function reviewed(page: Page): Spoken {
  const { translator, clinic } = page.facts;
  return clinic?.reviewed
    ? page.tell('welcome.reviewedBy', {
        name: clinic.reviewed.by,
        date: translator.dateIn('welcome.reviewedBy', clinic.reviewed.on),
      })
    : page.tell('welcome.reviewed', { date: translator.dateIn('welcome.reviewed', contentDate) });
}

/** Titles stay in the language in which they were published. */
function sourceText(page: Page, { code, source }: ListedSource): TemplateResult {
  // `R7` and `own, not validated` by what they begin with; `P2` has words of its own.
  const group = [code, /^([A-Z](?=\d+$)|own(?=,))/.exec(code)?.[1] ?? code].find((one) => page.has(keyOf(one)));
  if (group !== undefined) return html`${page.tell(keyOf(group))}`;
  if (!source) return html`${code}`;
  const title = spoken({ text: source.title, lang: 'en' });
  return html`${source.url === null ? title : outsideLink(page, source.url, title)}.
  ${source.publisher}${source.year === null ? '' : `, ${String(source.year)}`}`;
}

function keyOf(group: string): string {
  return `recommendation:sourceGroups.${group}`;
}
