import { css } from 'lit';

/** On paper: everything open, nothing to tap, and no answers that the visitor had not opened. */
export const printing = css`
  @media print {
    nav,
    button,
    summary::before,
    .answers:not([open]),
    .would-change:not(:has([open])),
    .never-printed,
    .chapter.take-away {
      display: none;
    }

    article {
      display: block;
    }

    .chapter {
      margin-block-start: 2em;
      max-inline-size: none;
    }

    h2,
    h3,
    summary {
      break-after: avoid;
    }

    .card,
    .line,
    .level,
    .note {
      break-inside: avoid;
    }
  }
`;
