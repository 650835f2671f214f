import { css } from 'lit';

export const styles = css`
  :host {
    padding-block: 1.5em 0;
  }

  h2 {
    font-size: 1.5em;
  }

  svg {
    display: block;
    margin-block-end: 1em;
    color: var(--tf-accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  p {
    margin-block-start: 1em;
    font-size: 1.0625em;
  }

  .quiet {
    font-size: 0.9375em;
  }

  .quiet a {
    font-weight: 600;
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 1.75em;
  }

  .buttons .plain {
    margin-inline-start: -0.6em;
  }

  .primary {
    flex: 1 0 100%;
  }

  @container (min-width: 36em) {
    .primary {
      flex: none;
      min-inline-size: 10em;
    }
  }

  @media print {
    .buttons {
      display: none;
    }
  }
`;
