import { css } from 'lit';

export const styles = css`
  .progress p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    font-size: 0.9375em;
  }

  .section {
    font-weight: 600;
    color: var(--tf-accent);
  }

  :host(:dir(rtl)) .line {
    transform: scaleX(-1);
  }

  .line {
    display: block;
    inline-size: 100%;
    overflow: visible;
    margin-block-end: 1.75em;
    color: var(--tf-accent);
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .way {
    stroke: var(--tf-line);
    stroke-width: 1.5;
  }

  .gone {
    stroke-width: 2;
  }

  .chair {
    overflow: visible;
    stroke-width: 2.4;
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    max-inline-size: 100%;
  }

  h2 {
    font-size: 1.5em;
    max-inline-size: 26em;
  }

  #hint {
    margin-block-start: 0.4em;
  }

  #hint:empty,
  #error:empty {
    display: none;
  }

  /* A long list must not hide what is wrong. */
  #error {
    position: sticky;
    inset-block-start: var(--therapy-finder-scroll-margin, 0.5em);
    z-index: 1;
    margin-block-start: 1em;
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--tf-text);
    background: var(--tf-wash);
    font-weight: 600;
  }

  details {
    margin-block-start: 0.5em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
    color: var(--tf-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details p {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--tf-line);
  }

  .help {
    margin-block-start: 1.5em;
    font-size: 0.9375em;
    color: var(--tf-quiet);
  }

  .help a {
    font-weight: 600;
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .help.urgent {
    font-size: 1em;
    padding: 0.75em 1em;
    border: 2px solid var(--tf-signal);
    border-radius: var(--tf-radius);
    color: var(--tf-text);
    background: var(--tf-signal-wash);
  }

  .help.urgent a {
    color: var(--tf-signal);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 1.75em;
  }

  .buttons .primary {
    flex: 1 0 100%;
  }

  /* Text buttons stand in line with the text above: their padding hangs out. */
  .buttons .plain {
    margin-inline-start: -0.6em;
  }

  .buttons .skip {
    margin-inline: auto 0;
  }

  @container (min-width: 15em) {
    .buttons .skip {
      margin-inline-end: -0.6em;
    }
  }

  @container (min-width: 36em) {
    h2 {
      font-size: 1.75em;
    }

    .buttons .primary {
      flex: none;
      min-inline-size: 10em;
    }
  }

  @media print {
    .buttons,
    .line {
      display: none;
    }
  }
`;
