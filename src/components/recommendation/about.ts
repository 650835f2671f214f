import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from './page.ts';

/** What a format or an approach is, in a sentence or two. A clinic's own may do without. */
export function about(page: Page, candidate: string): TemplateResult | typeof nothing {
  const key = `recommendation:candidates.${candidate}.about`;
  return page.has(key) ? html`<p>${page.tell(key)}</p>` : nothing;
}
