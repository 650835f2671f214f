import { css } from 'lit';

/** Cards: formats, help lines, doctors, the plan. */
export const cards = css`
  .card,
  .help-card {
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
    min-inline-size: 0;
    padding: min(1.3em, 5cqi);
  }

  .candidate {
    font-weight: 600;
  }

  .best {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    padding: min(1.5em, 5cqi);
    border-block-start: 3px solid var(--tf-accent);
  }

  .best h3 {
    font-size: 1.35em;
    margin: 0 0 0.4em;
  }

  .pair {
    margin-block-start: 1.2em;
    background: color-mix(in oklab, var(--tf-accent) 5%, var(--tf-raised));
  }

  .pair-pictures {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.8em 2em;
    margin-block-end: 1em;
  }

  .pair-pictures .drawing {
    block-size: 4.4em;
  }

  .pair h3 {
    margin-block-start: 0;
  }

  .side-by-side {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }

  .side-by-side > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
  }

  .small-card .drawing {
    block-size: 4.4em;
    margin-block-end: 0.7em;
  }

  .small-card > p + p {
    font-size: 0.95em;
    margin-block-start: 0.3em;
  }

  .help-card {
    border-inline-start: 4px solid var(--tf-accent);
    background: color-mix(in oklab, var(--tf-accent) 5%, var(--tf-raised));
  }

  .help-card.urgent {
    border-color: var(--tf-signal);
    background: color-mix(in oklab, var(--tf-signal) 5%, var(--tf-raised));
  }

  .help-card > :first-child {
    margin-block-start: 0;
  }

  .help-card h3 {
    margin-block-start: 0;
    font-size: 1.2em;
  }

  .lines {
    list-style: none;
    padding: 0;
    margin-block: 1em 0.6em;
  }

  .line {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1.2em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--tf-line);
  }

  .line > div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .line .button {
    background: var(--tf-raised);
    flex: 0 1 15.5em;
    padding-inline: 0.9em;
  }

  .line p + p {
    margin: 0;
    font-size: 0.92em;
  }

  .line-name {
    font-weight: 600;
  }

  .urgent .button.call {
    background: var(--tf-signal);
    border-color: var(--tf-signal);
    color: var(--tf-on-signal);
  }

  .levels {
    display: grid;
    gap: 1.2em;
  }

  .opening .help-card {
    margin-block: 1.4em;
  }

  .help-card + .levels,
  .levels + .open-notes,
  .help-card + .open-notes {
    margin-block-start: 1.8em;
  }

  .level h3 {
    margin: 0 0 0.4em;
  }

  .level.raised {
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
    padding: min(1.3em, 5cqi);
  }

  .access {
    margin-block-start: 1em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--tf-line);
  }

  .access .label + p {
    margin-block-start: 0.2em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    column-gap: 2em;
    margin-block-start: 1em;
  }

  .facts > div {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--tf-line);
  }

  .facts dt,
  .roles dt {
    font-size: 0.88em;
    color: var(--tf-quiet);
    font-weight: 600;
  }

  .facts strong,
  .facts .quiet {
    display: block;
  }

  .facts strong {
    font-size: 1.08em;
    font-weight: 600;
  }

  .facts strong::first-letter {
    text-transform: uppercase;
  }

  .facts .quiet {
    font-size: 0.92em;
  }

  @container (min-width: 36em) {
    .best {
      grid-template-columns: 11em minmax(0, 1fr);
      padding: 2em;
    }

    .best-reasons {
      grid-column: 1 / -1;
    }

    .side-by-side > :only-child .small-card {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 1.5em;
    }

    .side-by-side > :only-child .small-card > :not(.drawing) {
      grid-column: 2;
    }

    .side-by-side > :only-child .drawing {
      grid-row: 1 / span 3;
    }
  }

  @container (max-width: 32em) {
    .line .button {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    .card,
    .help-card,
    .level.raised {
      border-color: CanvasText;
    }
  }
`;
