import { css } from 'lit';

/** A4 in black and one ink, on system fonts that have the letters of our languages. Nothing rests on a printed background. */
export const paperStyles = css`
  @page {
    size: A4;
    margin: 17mm 18mm 16mm;

    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        8pt system-ui,
        'DejaVu Sans',
        sans-serif;
      color: #555;
    }
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  html {
    color-scheme: light;
    --ink: #0b5450;
    --hair: #9aa5a3;
    --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
    /* As high as a page of Letter paper takes, too: one millimetre more would be one page more. */
    --side: 240mm;
  }

  body {
    color: #111;
    background: #fff;
    font:
      10pt/1.42 Georgia,
      Cambria,
      'Noto Serif',
      'Liberation Serif',
      'DejaVu Serif',
      serif;
    overflow-wrap: anywhere;
    orphans: 2;
    widows: 2;
  }

  .one-side,
  .front,
  .back {
    display: flex;
    flex-direction: column;
  }

  .one-side,
  .two-sides > div {
    min-block-size: var(--side);
  }

  .two-sides .back {
    break-before: page;
  }

  main > .back,
  .meeting {
    flex: 1;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 1mm 6mm;
    padding-block-end: 3mm;
    margin-block-end: 5mm;
    border-block-end: 0.5mm solid var(--ink);
  }

  h1 {
    font-size: 19pt;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  h2,
  h3,
  header p,
  footer {
    font-family: var(--sans);
  }

  h2 {
    color: var(--ink);
    font-size: 9.5pt;
    line-height: 1.3;
    margin-block-end: 1.2mm;
    break-after: avoid;
  }

  h3 {
    font-size: 9.5pt;
    line-height: 1.35;
    margin-block-end: 0.8mm;
    break-after: avoid;
  }

  section {
    margin-block-end: 4.5mm;
  }

  .brief section,
  .goal,
  li,
  footer {
    break-inside: avoid;
  }

  .brief,
  .columns {
    columns: 2;
    column-gap: 9mm;
  }

  /* The margin of what ends a column is cut off. */
  .brief,
  .goals {
    margin-block-end: 5mm;
  }

  .goal {
    margin-block-end: 3mm;
  }

  .meeting {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 9mm;
  }

  .meeting > :only-child {
    grid-column: 1 / -1;
  }

  .meeting > *,
  .own,
  .two-sides .ask ul {
    display: flex;
    flex-direction: column;
  }

  .own,
  .ruled,
  .two-sides .ask ul {
    flex: 1;
  }

  ul {
    list-style: none;
  }

  li {
    position: relative;
    padding-inline-start: 4.2mm;
    margin-block-end: 0.9mm;
  }

  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4mm;
    inset-block-start: 0.68em;
    inline-size: 2mm;
    border-block-start: 0.3mm solid var(--ink);
  }

  .goal li,
  .prepare li {
    padding-inline-start: 5.4mm;
  }

  .goal li::before,
  .prepare li::before {
    inset-block-start: 0.2em;
    inset-inline-start: 0.2mm;
    inline-size: 3.1mm;
    block-size: 3.1mm;
    border: 0.3mm solid #444;
    border-radius: 0.5mm;
  }

  /* Room to write under each question. */
  .two-sides .ask li {
    flex: 1;
    margin-block-end: 1.4mm;
    border-block-end: 0.2mm solid var(--hair);
  }

  /* As high as there is room: the lines below that are cut off. */
  .ruled {
    min-block-size: 26mm;
    contain: size;
    overflow: hidden;
  }

  .flowing .ruled {
    min-block-size: 68mm;
  }

  .ruled div {
    block-size: 8.5mm;
    border-block-end: 0.2mm solid var(--hair);
  }

  footer {
    margin-block-start: auto;
  }

  footer p + p {
    margin-block-start: 1mm;
  }

  footer span {
    white-space: nowrap;
  }

  .small {
    font-size: 8pt;
    color: #444;
  }

  @media screen {
    body {
      padding: 12mm;
    }
  }
`;
