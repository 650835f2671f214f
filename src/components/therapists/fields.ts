import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Said } from '../../wording/translator.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly said: Said;
}

interface OneOf {
  readonly id: string;
  readonly label: Spoken;
  /** The first one leaves the wish open. */
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly change: (value: string) => void;
}

/** One of several. An option holds text alone, so that it carries its language itself. */
export function oneOf({ id, label, choices, chosen, change }: OneOf): TemplateResult {
  return html`<div class="one-of">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => {
        change((event.target as HTMLSelectElement).value);
      }}
    >
      ${choices.map(
        ({ value, said }) =>
          html`<option value=${value} lang=${said.lang ?? nothing} .selected=${live(value === chosen)}>
            ${said.text}
          </option>`,
      )}
    </select>
  </div>`;
}

interface SomeOf {
  readonly id: string;
  readonly legend: Spoken;
  readonly any: Said;
  readonly choices: readonly Choice[];
  /** What is not at hand at first, behind a fold. */
  readonly further?: { readonly title: Spoken; readonly choices: readonly Choice[] };
  /** None: left open. */
  readonly chosen: readonly string[];
  readonly change: (values: readonly string[]) => void;
}

/** Any number of several; the first box leaves the wish open, and stands alone. */
export function someOf({ id, legend, any, choices, further, chosen, change }: SomeOf): TemplateResult {
  const box = ({ value, said }: Choice): TemplateResult =>
    tick(spoken(said), chosen.includes(value), (ticked) => {
      change(ticked ? [...chosen, value] : chosen.filter((one) => one !== value));
    });
  return html`<fieldset id=${id}>
    <legend>${legend}</legend>
    <div class="ticks">
      ${tick(spoken(any), chosen.length === 0, () => {
        change([]);
      })}
      ${choices.map(box)}
    </div>
    ${
      further === undefined || further.choices.length === 0
        ? nothing
        : html`<details class="further more">
            <summary>${further.title}</summary>
            <div class="ticks">${further.choices.map(box)}</div>
          </details>`
    }
  </fieldset>`;
}

/** A box to tick, with its words beside it. */
export function tick(
  words: Spoken | TemplateResult,
  ticked: boolean,
  change: (ticked: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${live(ticked)}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${words}</span>
  </label>`;
}
