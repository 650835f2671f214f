import { css } from 'lit';

/** Pictures: chairs, areas, scales and bars. */
export const pictures = css`
  .drawing {
    display: block;
    block-size: 6.4em;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--tf-accent);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing .seat {
    fill: var(--tf-wash);
  }

  .drawing .floor {
    stroke: var(--tf-line);
    stroke-width: 1.6;
  }

  .areas,
  .chips,
  .bars {
    list-style: none;
    padding: 0;
  }

  .area {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9em;
    max-inline-size: none;
    padding-block: 0.7em;
  }

  .area .quiet {
    margin: 0;
  }

  .area-name {
    font-weight: 600;
  }

  .ring {
    inline-size: 1.5em;
    fill: none;
    stroke: var(--tf-accent);
    stroke-width: 1.8;
  }

  .ring .dot {
    fill: var(--tf-accent);
    stroke: none;
  }

  .most-label {
    display: inline-block;
    margin-inline-start: 0.4em;
    padding: 0.05em 0.7em;
    border: 1px solid var(--tf-accent);
    border-radius: 999px;
    color: var(--tf-accent);
    font-size: 0.82em;
    font-weight: 500;
  }

  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.2em;
    margin-block-start: 1.4em;
  }

  .scale > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .scale strong {
    font-weight: 600;
  }

  .scale svg {
    block-size: 0.95em;
    fill: none;
    stroke: var(--tf-accent);
    stroke-width: 1.6;
  }

  .scale .full {
    fill: var(--tf-accent);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .chips li {
    min-inline-size: 0;
    padding: 0.25em min(0.9em, 5cqi);
    border: 1px solid var(--tf-line);
    border-radius: 999px;
    background: var(--tf-raised);
  }

  .chips + .note,
  .answers {
    margin-block-start: 1.2em;
  }

  .bars {
    margin-block: 0.6em;
    display: grid;
    gap: 1em;
  }

  .bars li {
    max-inline-size: none;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.1em;
    margin-block-start: 0.25em;
    fill: var(--tf-accent);
  }

  :host(:dir(rtl)) :is(.bar, .scale svg) {
    transform: scaleX(-1);
  }

  .bar .base {
    fill: color-mix(in oklab, var(--tf-accent) 35%, var(--tf-surface));
  }

  .weight {
    color: var(--tf-quiet);
    font-size: 0.92em;
  }

  @media (forced-colors: active) {
    .drawing,
    .ring,
    .scale svg {
      stroke: CanvasText;
    }

    .drawing .seat {
      fill: none;
    }

    .ring .dot,
    .scale .full,
    .bar {
      fill: CanvasText;
    }

    .bar .base {
      fill: GrayText;
    }
  }
`;
