import { css } from 'lit';

/** The one place for the signal colour. Plain and solid: nothing moves, nothing blinks. */
export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(44em, 100% - min(1em, 5vi));
    max-block-size: calc(100% - 1em);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--tf-signal);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
    color: var(--tf-text);
  }

  dialog::backdrop {
    background: #0b1413;
    opacity: 0.72;
  }

  .panel {
    container-type: inline-size;
    padding: 0.75em min(1.25em, 5vi) 1.5em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-inline: max(-0.6em, -3cqi);
    font-size: 0.9375em;
  }

  /* Side by side on a phone also in Polish: the emergency number below must not slip out of sight. */
  .bar .plain {
    padding-inline: 0.35em;
  }

  h2 {
    font-size: clamp(1.1em, 9.5cqi, 1.5em);
    margin-block: 0.5em 0.3em;
  }

  .lead {
    font-size: 1.0625em;
  }

  .lead + p {
    margin-block-start: 0.75em;
  }

  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 1.25em 0.75em;
  }

  .card {
    min-inline-size: 0;
    padding: 0.9em min(1.1em, 5cqi);
    border: 1.5px solid var(--tf-line);
    border-radius: var(--tf-radius);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 0.15em;
  }

  .first .card {
    border: 2px solid var(--tf-signal);
  }

  .emergency {
    background: var(--tf-signal-wash);
  }

  .label {
    font-weight: 600;
  }

  .label::first-letter {
    text-transform: uppercase;
  }

  .number {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--tf-signal);
    user-select: all;
  }

  .large {
    font-size: clamp(1.25em, 9.5cqi, 2em);
    line-height: 1.2;
  }

  .text {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--tf-signal);
  }

  .caution {
    font-size: 0.875em;
    color: var(--tf-quiet);
  }

  ul {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }

  .elsewhere {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.35em;
    margin-block: 1.5em;
  }

  .elsewhere label {
    font-weight: 600;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  @container (min-width: 34em) {
    .first,
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  /* Very large text in a narrow place: a number that breaks is better than one that is cut off. */
  @container (max-width: 14em) {
    .number {
      white-space: normal;
    }
  }

  @media print {
    .bar,
    .elsewhere,
    .buttons {
      display: none;
    }
  }
`;
