import { html, nothing, type TemplateResult } from 'lit';
import type { HelpLine } from '../../default-set/help-lines.ts';
import { tellsTooMuch } from '../../screening/help-view.ts';
import { helpLineWords } from '../../wording/help-line-words.ts';
import { besideEachOther, spoken } from '../theme/spoken.ts';
import { telephone, textMessage } from '../theme/telephone.ts';
import { HelpWantedEvent } from './help-wanted-event.ts';
import type { Page } from './page.ts';

const shownAtOnce = 3;

/** The emergency number and the first line in the same size; the other lines compact beneath. */
export function helpCard(page: Page): TemplateResult {
  const { helpView } = page.facts;
  const { lines } = helpView;
  // Also shown where only a note speaks of the lines.
  const shownHelp = page.facts.shownHelp === 'now' ? 'now' : 'lines';
  // A bodily emergency is no time to choose between lines.
  const first = helpView.body ? [] : lines.slice(0, shownAtOnce);
  const more = lines.slice(first.length);
  const at = `recommendation:levels.help.${shownHelp}`;
  return html`<div class=${shownHelp === 'now' ? 'help-card urgent' : 'help-card'}>
    ${isPageTitle(page, `${at}.title`) ? nothing : html`<h3>${page.tell(`${at}.title`)}</h3>`}
    <p>${page.tell(helpView.body ? 'help.leadBody' : `${at}.body`)}</p>
    ${helpView.discreet ? html`<p class="quiet">${page.tell('help.discreet')}</p>` : nothing}
    <ul class="lines">
      ${emergencyRow(page)} ${first.map((line, place) => lineRow(page, line, place === 0))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${page.tell('recommendation.moreLines')}</summary>
            <ul class="lines">
              ${more.map((line) => lineRow(page, line))}
            </ul>
          </details>`
    }
    ${helpButton(page)}
  </div>`;
}

/** Said just above already. */
function isPageTitle(page: Page, key: string): boolean {
  const { outcome } = page.facts.recommendation;
  return outcome === 'care-first' && page.say(key) === page.say('recommendation.title.care-first');
}

/** Opens the help panel, which has every number and other countries. */
export function helpButton(page: Page): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      page.facts.send(new HelpWantedEvent());
    }}
  >
    ${page.tell('help.label')}
  </button>`;
}

function emergencyRow(page: Page): TemplateResult {
  const { emergency } = page.facts.helpView;
  return html`<li class="line">
    <div>
      <p class="line-name">${page.tell('help.emergency')}</p>
      <p class="quiet">${page.tell('help.always')} · ${page.tell('help.free')}</p>
    </div>
    <a class="button call" href=${telephone(emergency)}>${page.tell('help.call', { number: emergency })}</a>
  </li>`;
}

function lineRow(page: Page, line: HelpLine, first = false): TemplateResult {
  const words = helpLineWords(page.facts.translator, line, page.facts.now);
  const hidden = tellsTooMuch(line, page.facts.helpView.discreet);
  const facts = [
    ...(hidden ? [] : [words.audience]),
    ...[words.hours, words.now],
    ...(line.free ? [page.facts.translator.said('help.free')] : []),
  ];
  return html`<li class="line">
    <div>
      <p class="line-name">${hidden ? page.tell('recommendation.privateLine') : spoken(words.label)}</p>
      <p class="quiet">${besideEachOther(facts)}</p>
      ${words.caution.text === '' ? nothing : html`<p class="quiet small">${spoken(words.caution)}</p>`}
    </div>
    ${callLink(page, line, first)}
  </li>`;
}

function callLink(page: Page, line: HelpLine, first: boolean): TemplateResult | typeof nothing {
  const { phone, display, text } = line;
  if (phone !== null)
    return html`<a class=${first ? 'button call' : 'button'} href=${telephone(phone)}
      >${page.tell('help.call', { number: display.replaceAll(' ', '\u00a0') })}</a
    >`;
  if (!text) return nothing;
  return html`<a class=${first ? 'button call' : 'button'} href=${textMessage(text)}
    >${page.tell('help.text', { number: [text.number, text.word].filter((part) => part !== null).join(' · ') })}</a
  >`;
}
