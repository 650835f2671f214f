import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newLine } from './editing.ts';
import { lineField } from './line-field.ts';
import { words } from './line-words.ts';
import type { TakeAwayPage } from './take-away-page.ts';

/** What the visitor may add: a line of their own, and answers that are not in the summary by themselves. */
export function addingBlock(page: TakeAwayPage): TemplateResult {
  return html`<div class="adding">${ownLine(page)} ${answers(page)}</div>`;
}

function ownLine(page: TakeAwayPage): TemplateResult {
  const { editing } = page.acts;
  const open = editing.current === newLine;
  // The button stays where it is: the focus comes back to it.
  return html`${
      open
        ? lineField(page, {
            text: '',
            label: 'newLine',
            save: (text) => {
              editing.add(text);
            },
            giveUp: () => {
              editing.close('add-line');
            },
            first: null,
          })
        : nothing
    }
    <button
      type="button"
      id="add-line"
      ?hidden=${open}
      @click=${() => {
        editing.open(newLine);
      }}
    >
      ${page.tell('screen.addLine')}
    </button>`;
}

function answers(page: TakeAwayPage): TemplateResult | typeof nothing {
  const { offered } = page;
  if (offered.length === 0) return nothing;
  return html`<details class="offered">
    <summary id="add-answer">${page.tell('screen.addAnswer')}</summary>
    <p class="quiet">${page.tell('screen.addAnswerLead')}</p>
    <ul class="lines">
      ${repeat(
        offered,
        ({ question }) => question.id,
        ({ question, line }, number) =>
          html`<li>
            <p id="offer-${number}">${words(line)}</p>
            <div class="line-acts">
              <button
                type="button"
                class="plain small"
                id="add-${number}"
                aria-labelledby="add-${number} offer-${number}"
                @click=${() => {
                  page.acts.editing.addAnswer(question.id, line, offered.length === 1);
                }}
              >
                ${page.tell('screen.add')}
              </button>
            </div>
          </li>`,
      )}
    </ul>
  </details>`;
}
