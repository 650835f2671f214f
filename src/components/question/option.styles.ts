import { css } from 'lit';

/** Whole-row cards around native radio buttons and checkboxes. */
export const optionStyles = css`
  .options {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.25em;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.85em;
    min-block-size: 52px;
    padding: 0.65em 1em;
    border: 1.5px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
    cursor: pointer;
    overflow-wrap: anywhere;
    line-height: 1.4;
    transition:
      border-color var(--tf-quick),
      background var(--tf-quick);
  }

  .option:hover {
    border-color: var(--tf-edge);
  }

  .option:has(:checked) {
    border-color: var(--tf-accent);
    background: var(--tf-wash);
    box-shadow: inset 0 0 0 1px var(--tf-accent);
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--tf-accent);
    outline-offset: 2px;
  }

  .option input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    border: 1.5px solid var(--tf-edge);
    border-radius: 0.4em;
    background: var(--tf-raised);
    outline: none;
    cursor: pointer;
  }

  .option input[type='radio'] {
    border-radius: 50%;
  }

  .option input:checked {
    border-color: var(--tf-accent);
    background: var(--tf-accent);
  }

  .option input::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.85em;
    background: var(--tf-on-accent);
    clip-path: polygon(8% 52%, 20% 40%, 40% 60%, 80% 14%, 93% 26%, 41% 86%);
    opacity: 0;
    transition: opacity var(--tf-quick);
  }

  .option input:checked::before {
    opacity: 1;
  }

  .number {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 1.25em;
  }

  .number input {
    inline-size: 7em;
    font-size: 1.25em;
  }

  @container (min-width: 40em) {
    .many {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .option input {
      appearance: auto;
    }

    .option input::before {
      display: none;
    }

    .option:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
