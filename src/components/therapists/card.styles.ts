import { css } from 'lit';

/** The card of one therapist. */
export const cardStyles = css`
  .cards {
    list-style: none;
    padding: 0;
    margin-block-start: 0.9em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
  }

  .card {
    max-inline-size: none;
    min-inline-size: 0;
    border: 1px solid var(--tf-line);
    border-radius: var(--tf-radius);
    background: var(--tf-raised);
    padding: min(1.4em, 5cqi);
  }

  .who {
    display: flex;
    align-items: center;
    gap: 1em;
  }

  .photo {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    object-fit: cover;
    background: var(--tf-wash);
  }

  .initials {
    display: grid;
    place-content: center;
    color: var(--tf-accent);
    font-weight: 600;
    letter-spacing: 0.04em;
  }

  .name {
    min-inline-size: 0;
  }

  h4 {
    font-size: 1.12em;
  }

  .name p {
    font-size: 0.94em;
  }

  .card > .reasons {
    margin-block-start: 1em;
  }

  .reasons li + li {
    margin-block-start: 0.4em;
  }

  .unmet {
    margin-block-start: 0.7em;
    padding-inline-start: 1.4em;
    color: var(--tf-quiet);
  }

  .card dl {
    margin-block-start: 1.1em;
  }

  .card dl > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--tf-line);
  }

  dt {
    hyphens: auto;
    overflow-wrap: anywhere;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--tf-quiet);
  }

  dd::first-letter {
    text-transform: uppercase;
  }

  .line {
    display: block;
  }

  .line a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    overflow-wrap: anywhere;
  }

  .about {
    margin-block-start: 0.9em;
  }

  .acts {
    margin-block-start: 1.1em;
  }

  @container (min-width: 36em) {
    .card dl {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }

    .card dl > div {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
  }

  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }

    .initials {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .acts a[target] {
      display: none;
    }
  }
`;
