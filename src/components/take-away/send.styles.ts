import { css } from 'lit';

/** Consent, and the sealed letter. */
export const sendStyles = css`
  .status {
    font-weight: 600;
    padding-inline-start: min(1em, 5cqi);
    border-inline-start: 3px solid var(--tf-accent);
  }

  .status:empty {
    border: none;
  }

  .status + * {
    margin-block-start: 0.8em;
  }

  .status + .acts,
  .letter .acts {
    margin-block-start: 1.2em;
  }

  #look {
    margin-block-start: 1em;
  }

  .letter .label {
    margin-block-start: 1em;
  }

  .letter a,
  .consent a {
    overflow-wrap: anywhere;
  }

  .consent h4 {
    font-size: 1.08em;
  }

  .consent dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.8em;
  }

  .consent dl > div {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--tf-line);
  }

  dt {
    font-weight: 600;
    color: var(--tf-accent);
  }

  .letter-lines {
    margin-block-start: 0.7em;
    padding: 0.9em min(1.1em, 5cqi);
    border: 1px solid var(--tf-line);
    border-radius: calc(var(--tf-radius) * 0.7);
    background: var(--tf-surface);
    font-size: 0.94em;
  }

  .letter-lines .label:not(:first-child) {
    margin-block-start: 0.9em;
  }

  .letter-lines ul {
    padding-inline-start: 1.2em;
  }

  .letter-lines .step {
    margin-inline-start: 1.2em;
  }

  .letter-lines .quiet {
    margin-block-start: 1em;
  }

  .agree {
    display: flex;
    align-items: center;
    gap: 0.85em;
    min-block-size: 52px;
    margin-block-start: 0.6em;
    padding: 0.75em 1em;
    border: 1.5px solid var(--tf-edge);
    border-radius: var(--tf-radius);
    cursor: pointer;
    overflow-wrap: anywhere;
    line-height: 1.4;
  }

  .agree:has(:checked) {
    border-color: var(--tf-accent);
    background: var(--tf-wash);
    box-shadow: inset 0 0 0 1px var(--tf-accent);
  }

  .agree:has(:focus-visible) {
    outline: 3px solid var(--tf-accent);
    outline-offset: 2px;
  }

  .agree input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--tf-accent);
    outline: none;
  }

  #unticked:not(:empty) {
    margin-block-start: 0.6em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .agree:has(:checked) {
      border-color: Highlight;
    }
  }
`;
