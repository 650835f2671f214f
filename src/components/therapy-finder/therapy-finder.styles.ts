import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    inline-size: 100%;
    container-type: inline-size;
    font-size: 1.0625em;
    line-height: 1.55;
    background: var(--tf-surface);
    border-radius: calc(var(--tf-radius) * 1.5);
    scroll-margin-block-start: var(--therapy-finder-scroll-margin, 1em);
  }

  :host([hidden]) {
    display: none;
  }

  /* Room for the first screen while the texts are on their way: nothing below may jump. */
  .frame {
    min-block-size: 44em;
    max-inline-size: 46em;
    margin-inline: auto;
    padding: 0.75em min(1.1em, 6cqi) 2em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
    margin-block-end: 1.25em;
  }

  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    max-inline-size: none;
    margin-block: -0.75em 1.25em;
    font-size: 0.9375em;
  }

  .kept button {
    padding-inline: 0;
  }

  .help {
    border-color: var(--tf-signal);
    color: var(--tf-signal);
    background: var(--tf-raised);
    padding-inline: min(1.4em, 7cqi);
  }

  .help:hover {
    background: var(--tf-signal-wash);
  }

  .waiting {
    display: grid;
    gap: 1em;
    padding-block: 2em;
  }

  .number {
    font-size: 1.75em;
    font-weight: 700;
    color: var(--tf-signal);
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (min-width: 36em) {
    .frame {
      padding: 1.25em 2.25em 3em;
    }

    header {
      margin-block-end: 2em;
    }

    .kept {
      margin-block-start: -1.5em;
    }
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      background: none;
    }

    header,
    .kept {
      display: none;
    }

    .frame {
      min-block-size: 0;
      padding: 0;
    }
  }
`;
