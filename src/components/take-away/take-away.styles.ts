import { css } from 'lit';

/** The summary and the ways to take it along. */
export const styles = css`
  :host {
    container-type: inline-size;
    line-height: 1.55;
  }

  h3,
  h4 {
    outline: none;
  }

  h3 {
    font-size: 1.25em;
    margin-block-end: 0.5em;
    scroll-margin-block-start: 1em;
  }

  h4 {
    font-size: 1em;
  }

  p + p {
    margin-block-start: 0.6em;
  }

  [hidden] {
    display: none;
  }

  .small {
    font-size: 0.92em;
  }

  .label {
    font-size: 0.88em;
    font-weight: 600;
    color: var(--tf-quiet);
  }

  .chapter > p + button {
    margin-block-start: 1em;
  }

  .flush {
    padding-inline: 0;
    text-align: start;
  }

  .summary,
  .ways,
  .send {
    margin-block-start: 1.4em;
    padding: min(1.5em, 5cqi);
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
  }

  .summary {
    border-block-start: 3px solid var(--tf-accent);
  }

  .closing {
    margin-block: 1.4em 0.6em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.7em;
    margin-block-start: 1em;
  }

  .acts > * {
    max-inline-size: 100%;
  }

  .acts > .plain {
    padding-inline: 0;
  }

  .outcome {
    margin-block-start: 0.8em;
    font-weight: 600;
  }

  .outcome:empty,
  .status:empty,
  .only-read-aloud:empty {
    margin: 0;
  }

  .mail {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
  }

  .paper {
    position: fixed;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .summary,
    .ways,
    .send,
    .mark {
      border-color: CanvasText;
    }

    /* Every button has a border here. */
    .flush,
    .acts > .plain {
      padding-inline: 0.8em;
    }
  }

  /* The paper is a page of its own; what was struck must not come out with this one. */
  @media print {
    .chapter {
      display: none;
    }
  }
`;
