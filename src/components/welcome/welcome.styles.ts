import { css } from 'lit';

export const styles = css`
  .drawing {
    color: var(--tf-accent);
    margin-block: 0 1.25em;
    max-inline-size: 26em;
  }

  .drawing svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .ground,
  .far {
    opacity: 0.55;
  }

  h2 {
    font-size: 1.75em;
    letter-spacing: -0.01em;
  }

  .lead {
    font-size: 1.125em;
    margin-block: 0.5em 0;
  }

  slot[name='intro'] {
    display: block;
  }

  ul {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }

  li {
    padding-inline-start: 1.4em;
    position: relative;
  }

  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: 0.7em;
    border-block-start: 2px solid var(--tf-accent);
  }

  .begin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-block: 1.5em;
    padding: 1.25em;
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
  }

  .country {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }

  .country label {
    font-weight: 600;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: none;
  }

  legend {
    padding: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  fieldset p {
    flex: 1 0 100%;
    margin-block-start: 0.35em;
  }

  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    cursor: pointer;
  }

  fieldset input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--tf-accent);
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }

  .go button {
    flex: 1 1 10em;
    font-size: 1.0625em;
  }

  .small {
    font-size: 0.9375em;
  }

  section {
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--tf-line);
    display: grid;
    gap: 0.6em;
  }

  h3 {
    font-size: 1em;
  }

  .notice {
    margin-block: 1em;
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--tf-accent);
    background: var(--tf-wash);
  }

  .notice span {
    display: block;
  }

  .notice a {
    white-space: nowrap;
  }

  .privacy {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--tf-line);
  }

  @container (min-width: 36em) {
    .privacy {
      grid-column: 1 / -1;
    }

    h2 {
      font-size: 2.125em;
    }

    .begin {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding: 1.5em;
    }

    .country,
    fieldset {
      grid-column: 1;
    }

    .go {
      grid-column: 2;
      grid-row: 1 / span 2;
      flex-direction: column;
      gap: 0.5em;
    }

    .go button {
      flex: none;
      min-inline-size: 11em;
    }
  }

  @media print {
    .begin {
      display: none;
    }
  }
`;
