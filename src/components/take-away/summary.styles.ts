import { css } from 'lit';

/** The summary: its parts, its lines, and what stands beside each. */
export const summaryStyles = css`
  .part {
    margin-block-start: 1.6em;
  }

  .part + details.part {
    margin-block-start: 1.2em;
  }

  .part + details.part + details.part {
    margin-block-start: 0;
  }

  div.part > h4 {
    margin-block-end: 0.3em;
    color: var(--tf-accent);
  }

  .lines {
    list-style: none;
    padding: 0;
  }

  .lines > li {
    max-inline-size: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--tf-line);
  }

  .lines > .step > p,
  .lines > .step > .line-acts {
    padding-inline-start: 1.3em;
  }

  .out del {
    color: var(--tf-quiet);
  }

  .mark {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.6em;
    border: 1px dashed var(--tf-edge);
    border-radius: 999px;
    color: var(--tf-quiet);
    font-size: 0.82em;
  }

  .line-acts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.2em;
  }

  .line-acts .plain,
  .line-field .plain {
    padding-inline: 0;
    text-align: start;
  }

  details > summary {
    cursor: pointer;
    list-style: none;
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    border-radius: 6px;
    font-weight: 600;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  details.part > summary {
    border-block-start: 1px solid var(--tf-line);
  }

  summary h4 {
    color: var(--tf-accent);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.1em;
    border-block-end: 2px solid var(--tf-accent);
    border-inline-end: 2px solid var(--tf-accent);
    rotate: -45deg;
    transition: rotate var(--tf-quick);
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  summary:dir(rtl)::before {
    rotate: 45deg;
  }

  details[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  .line-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block: 0.5em;
  }

  .line-field label,
  .ways label {
    font-weight: 600;
  }

  textarea {
    display: block;
    inline-size: 100%;
    line-height: 1.45;
    resize: vertical;
    field-sizing: content;
    max-block-size: 16em;
  }

  .adding {
    margin-block-start: 1.8em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--tf-line);
  }

  .offered {
    margin-block-start: 0.6em;
  }

  @container (min-width: 34em) {
    .lines > li:not(:has(form)) {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1.5em;
      padding-block: 0;
    }

    .lines > li > p {
      padding-block: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .line-acts .plain,
    .line-field .plain {
      padding-inline: 0.8em;
    }
  }
`;
