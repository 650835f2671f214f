import { css } from 'lit';

/** The page: its rhythm, its contents, its chapters. */
export const layout = css`
  :host {
    container-type: inline-size;
    --gap: calc(var(--tf-space) * 1);
  }

  article {
    line-height: 1.55;
  }

  article:not(.with-contents) {
    max-inline-size: 44em;
    margin-inline: auto;
  }

  h2 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    scroll-margin-block-start: 1em;
    outline: none;
  }

  h3 {
    font-size: 1.08em;
    margin-block: 2em 0.7em;
  }

  h2 + h3 {
    margin-block-start: 0;
  }

  p + p {
    margin-block-start: 0.6em;
  }

  .small {
    font-size: 0.88em;
  }

  .label {
    font-size: 0.88em;
    font-weight: 600;
    color: var(--tf-quiet);
  }

  .opening h2 {
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.02em;
    max-inline-size: 22em;
  }

  .thanks {
    color: var(--tf-accent);
    font-weight: 600;
    margin-block-end: 0.5em;
  }

  .opening .lead {
    font-size: 1.12em;
    margin-block-start: 0.8em;
  }

  .need {
    margin-block-start: 1.8em;
    padding-inline-start: min(1.2em, 5cqi);
    border-inline-start: 3px solid var(--tf-accent);
  }

  .need-title {
    font-weight: 600;
    font-size: 1.12em;
  }

  nav {
    margin-block-start: 2em;
  }

  nav .panel {
    border-block-end: 1px solid var(--tf-line);
  }

  nav .beside {
    display: none;
  }

  nav ul {
    list-style: none;
    padding: 0;
  }

  nav .panel ul {
    padding-block-end: 0.8em;
    padding-inline-start: min(1.4em, 5cqi);
  }

  nav .plain {
    inline-size: 100%;
    justify-content: start;
    text-align: start;
    padding: 0.35em 0;
    border: none;
    border-radius: 6px;
    text-decoration-color: transparent;
    font-size: 0.94em;
  }

  nav .plain:hover {
    background: none;
    text-decoration-color: currentColor;
  }

  .chapter {
    margin-block-start: 3.6em;
    max-inline-size: 44em;
  }

  .chapter > h2 {
    margin-block-end: 0.9em;
  }

  .chapter > h2::before {
    content: '';
    display: block;
    inline-size: 2em;
    block-size: 2px;
    margin-block-end: 0.7em;
    background: var(--tf-accent);
  }

  .acts .plain,
  .help-card .plain {
    padding-inline: 0;
    margin-inline-end: 1em;
    text-align: start;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    margin-block-start: 1em;
  }

  .acts > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .clinic-name {
    font-weight: 600;
    font-size: 1.12em;
  }

  @container (min-width: 62em) {
    .with-contents {
      display: grid;
      grid-template-columns: 14em minmax(0, 44em);
      column-gap: 4.5em;
      justify-content: center;
      align-items: start;
    }

    .with-contents .opening {
      grid-column: 2;
    }

    nav {
      grid-column: 1;
      position: sticky;
      inset-block-start: 1.5em;
      margin-block-start: 4.2em;
    }

    nav .panel {
      display: none;
    }

    nav .beside {
      display: block;
    }

    .with-contents .chapters {
      grid-column: 2;
    }
  }

  @container (max-width: 24em) {
    .opening h2 {
      font-size: 1.7em;
    }

    .chapter {
      margin-block-start: 3em;
    }
  }

  @media (forced-colors: active) {
    .chapter > h2::before {
      background: CanvasText;
    }
  }
`;
