import { css } from 'lit';

/** What the clinic does not offer, and what stands in for it. */
export const offers = css`
  .not-offered {
    display: inline-block;
    border: 1px dashed var(--tf-edge);
    border-radius: calc(var(--tf-radius) * 0.5);
    padding: 0.1em 0.7em;
    margin-block: 0.3em;
    font-size: 0.9em;
  }

  .nearest-lead + .nearest,
  .nearest-lead + .notes {
    margin-block-start: 0.9em;
  }

  .nearest,
  .none-offered {
    margin-block-end: 1.6em;
  }

  .none-offered {
    margin-block-start: 1.4em;
  }

  .none-offered .button {
    margin-block-start: 0.8em;
  }
`;
