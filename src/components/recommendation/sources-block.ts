import { html, nothing, type TemplateResult } from 'lit';
import { contentDate } from '../../default-set/content-date.ts';
import type { ListedSource } from './footnotes.ts';
import { outsideLink } from './roles-block.ts';
import type { Page, Spoken } from './page.ts';

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
    ? page.tell('welcome.reviewedBy', { name: clinic.reviewed.by, date: translator.date(clinic.reviewed.on) })
    : page.tell('welcome.reviewed', { date: translator.date(contentDate) });
}

/** Titles stay in the language in which they were published. */
function sourceText(page: Page, { code, source }: ListedSource): TemplateResult {
  const known = `recommendation:sourceGroups.${/^([A-Z])\d+$/.exec(code)?.[1] ?? code}`;
  if (page.has(known)) return html`${page.tell(known)}`;
  if (!source) return html`${code}`;
  const title = source.url === null ? html`${source.title}` : outsideLink(page, source.url, source.title);
  return html`<span lang="en">${title}</span>.
    ${source.publisher}${source.year === null ? '' : `, ${String(source.year)}`}`;
}
