import { css } from 'lit';

/** The panel of wishes, and its fields. */
export const wishStyles = css`
  .wishes {
    margin-block-start: 1.4em;
    border-block-end: 1px solid var(--tf-line);
  }

  .wishes[open] {
    padding-block-end: 1.4em;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em 2em;
    margin-block-start: 1.2em;
  }

  .fields + .plain {
    margin-block-start: 0.8em;
    padding-inline: 0;
    text-align: start;
  }

  .one-of {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }

  .one-of label,
  legend {
    font-size: 0.94em;
    font-weight: 600;
    padding: 0;
    overflow-wrap: anywhere;
  }

  .one-of select,
  .one-of input {
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.3em;
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.35em 0.9em 0.35em 0.7em;
    border: 1.5px solid var(--tf-line);
    border-radius: calc(var(--tf-radius) * 0.7);
    background: var(--tf-raised);
    font-size: 0.94em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: border-color var(--tf-quick);
  }

  .tick:hover {
    border-color: var(--tf-edge);
  }

  .tick:has(:checked) {
    border-color: var(--tf-accent);
    background: var(--tf-wash);
    box-shadow: inset 0 0 0 1px var(--tf-accent);
  }

  .tick:has(:focus-visible) {
    outline: 3px solid var(--tf-accent);
    outline-offset: 2px;
  }

  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    outline: none;
    accent-color: var(--tf-accent);
    cursor: pointer;
  }

  .tick > span::first-letter {
    text-transform: uppercase;
  }

  .wish > .tick {
    border-color: transparent;
    background: none;
    box-shadow: none;
    padding-inline: 0.2em;
    margin-block-start: 0.2em;
  }

  .further {
    margin-block-start: 0.3em;
  }

  .named {
    list-style: none;
    padding: 0;
    margin-block-start: 0.4em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.4em;
  }

  .named li {
    max-inline-size: 100%;
  }

  @container (min-width: 36em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .fields > fieldset,
    .fields > :has(> fieldset),
    .fields > .current {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .tick:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
