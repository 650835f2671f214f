import { css } from 'lit';

/** The lists, and what stands above and below them. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  h3 {
    font-size: 1.2em;
    margin-block: 0 0.5em;
    scroll-margin-block-start: 1em;
    outline: none;
  }

  h3:focus-visible,
  h4:focus-visible {
    outline: 3px solid var(--tf-accent);
    outline-offset: 3px;
  }

  p + p {
    margin-block-start: 0.6em;
  }

  .small {
    font-size: 0.88em;
  }

  .list {
    margin-block-start: 2.4em;
  }

  .list > .plain {
    padding-inline: 0;
    text-align: start;
  }

  .count {
    font-weight: 600;
  }

  .list > .count {
    color: var(--tf-quiet);
  }

  .apart {
    margin-block-start: 2em;
    padding-inline-start: min(1.2em, 5cqi);
    border-inline-start: 3px solid var(--tf-accent);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 1.4em;
    margin-block-start: 1.6em;
  }

  .tools > * {
    flex: 1 1 14em;
    max-inline-size: 22em;
  }

  .photos {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 1.6em;
  }

  .photos p {
    flex: 1 1 16em;
  }

  .more-button {
    margin-block-start: 1.4em;
  }

  .nobody {
    padding: min(1.4em, 5cqi);
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: color-mix(in oklab, var(--tf-accent) 5%, var(--tf-raised));
  }

  .nobody > .button {
    margin-block-start: 0.8em;
    background: var(--tf-raised);
  }

  .changes {
    list-style: none;
    padding: 0;
    margin-block: 1em 1.2em;
  }

  .changes > li {
    max-inline-size: none;
    padding-block: 0.9em;
    border-block: 1px solid var(--tf-line);
  }

  .changes > li + li {
    border-block-start: 0;
  }

  .changes p + p {
    margin-block: 0.1em 0.7em;
  }

  .change {
    font-weight: 600;
  }

  .nobody .items {
    margin-block-end: 1em;
  }

  @media (forced-colors: active) {
    .nobody {
      border-color: CanvasText;
    }
  }

  @media print {
    button,
    .tools,
    .wishes,
    .photos,
    .cards > :nth-child(n + 4) {
      display: none;
    }

    /* A grid would leave a page after its first card. */
    .cards {
      display: block;
    }

    .cards > * {
      margin-block-end: 1em;
    }

    .cards > *,
    .nobody {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }
  }
`;
