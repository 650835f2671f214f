import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../engine/recommendation.ts';
import type { ReasonWords } from '../../wording/reason-words.ts';
import type { Page } from './page.ts';
import { spoken } from './page.ts';

const shownAtOnce = 4;

/** Reasons as sentences, with the answers they rest on. The first few stand there, the others open on a tap. */
export function reasonList(page: Page, reasons: readonly Reason[]): TemplateResult | typeof nothing {
  const written = page.writer.writeAll(reasons);
  if (written.length === 0) return nothing;
  const items = written.map((words) => reasonItem(page, words));
  const more = items.slice(shownAtOnce);
  return html`
    <ul class="reasons">
      ${items.slice(0, shownAtOnce)}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${page.tell('recommendation.moreReasons')}</summary>
            <ul class="reasons">
              ${more}
            </ul>
          </details>`
    }
    ${explanation(page, written)}
  `;
}

/** Reasons behind "Show why": for what needs less room. */
export function foldedReasons(page: Page, reasons: readonly Reason[]): TemplateResult | typeof nothing {
  const written = page.writer.writeAll(reasons);
  if (written.length === 0) return nothing;
  return html`<details class="more">
    <summary>${page.tell('recommendation.why')}</summary>
    <ul class="reasons">
      ${written.map((words) => reasonItem(page, words))}
    </ul>
    ${explanation(page, written)}
  </details>`;
}

function reasonItem(page: Page, words: ReasonWords): TemplateResult {
  const { sentence, lang, answers, confirmed } = words;
  const numbers = page.footnotes.refer(words);
  return html`<li>
    <span>${spoken({ text: sentence, lang })}</span>${confirmed ? nothing : unconfirmedSign(page)}${
      numbers.length === 0
        ? nothing
        : html`&#8288;<sup aria-hidden="true">${numbers.join(', ')}</sup>
            <span class="only-read-aloud"
              >${page.tell('recommendation.sourceNumbers', { numbers: numbers.join(', ') })}</span
            >`
    }
    ${
      answers.length === 0
        ? nothing
        : html`<span class="because"
            >${page.tell('recommendation.because', { answers: answers.map((answer) => quoted(page, answer)).join(', ') })}</span
          >`
    }
  </li>`;
}

/** A small ring, and words for those who hear it. */
function unconfirmedSign(page: Page): TemplateResult {
  return html`&#8288;<span class="sign" aria-hidden="true">°</span
    ><span class="only-read-aloud">(${page.tell('recommendation.awaits')})</span>`;
}

function explanation(page: Page, written: readonly ReasonWords[]): TemplateResult | typeof nothing {
  if (written.every(({ confirmed }) => confirmed) || !page.footnotes.mustExplain()) return nothing;
  return html`<p class="quiet small">
    <span class="sign" aria-hidden="true">°</span> ${page.tell('recommendation.unconfirmed')}
  </p>`;
}

function quoted(page: Page, answer: string): string {
  return page.facts.translator.language === 'en' ? `“${answer}”` : `„${answer}”`;
}
