import { css } from 'lit';

/** Headings, text, buttons and the focus ring, the same in every element inside. */
export const controls = css`
  :host {
    display: block;
    color: var(--tf-text);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  h1,
  h2:first-of-type {
    outline: none;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  p,
  li,
  dd {
    max-width: var(--tf-measure);
    overflow-wrap: anywhere;
  }

  a {
    color: var(--tf-accent);
    text-underline-offset: 0.2em;
  }

  button,
  .button {
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    min-block-size: 44px;
    padding: 0.6em min(1.2em, 6cqi);
    border: 1.5px solid var(--tf-accent);
    border-radius: 999px;
    background: transparent;
    color: var(--tf-accent);
    cursor: pointer;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: center;
    transition: background var(--tf-quick);
  }

  button:hover,
  .button:hover {
    background: var(--tf-wash);
  }

  .primary {
    background: var(--tf-accent);
    color: var(--tf-on-accent);
  }

  .primary:hover {
    background: color-mix(in oklab, var(--tf-accent) 88%, var(--tf-text));
  }

  .plain {
    border-color: transparent;
    padding-inline: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 500;
  }

  select,
  .field {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.5em min(0.8em, 4cqi);
    border: 1.5px solid var(--tf-edge);
    border-radius: calc(var(--tf-radius) * 0.7);
    background: var(--tf-raised);
  }

  :focus-visible {
    outline: 3px solid var(--tf-accent);
    outline-offset: 3px;
  }

  .quiet {
    color: var(--tf-quiet);
  }

  .only-read-aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }
  }
`;
