import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../engine/recommendation.ts';
import type { ReasonWords } from '../../wording/reason-words.ts';
import type { Said } from '../../wording/translator.ts';
import { directionIn, spoken } from '../theme/spoken.ts';
import type { Page } from './page.ts';

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
  const { sentence, lang, grounds, confirmed } = words;
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
    ${grounds.length === 0 ? nothing : because(page, grounds)}
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

/** The sentence around the answers, and each answer, may be in different languages. Quotation marks come from the browser, which knows those of every language. */
function because(page: Page, grounds: readonly Said[]): TemplateResult {
  const { translator } = page.facts;
  const { text, lang } = translator.said('recommendation.because', { answers: '\n' });
  const [before = '', after = ''] = text.split('\n');
  const quoted = grounds.map(
    (said, place) =>
      html`${place === 0 ? '' : ', '}<q
          lang=${said.lang ?? translator.language}
          dir=${directionIn(said.lang ?? translator.language)}
          >${said.text}</q
        >`,
  );
  return html`<span class="because" lang=${lang ?? nothing} dir=${directionIn(lang)}>${before}${quoted}${after}</span>`;
}
