import { css } from 'lit';

/** Lists and what folds: reasons, notes, answers, what waits. */
export const folds = css`
  summary {
    cursor: pointer;
    list-style: none;
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    border-radius: 6px;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.1em;
    border-block-end: 2px solid var(--tf-accent);
    border-inline-end: 2px solid var(--tf-accent);
    rotate: -45deg;
    transition: rotate var(--tf-quick);
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  summary:dir(rtl)::before {
    rotate: 45deg;
  }

  details[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  .more > summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    color: var(--tf-accent);
    font-weight: 500;
    font-size: 0.94em;
  }

  p + .note,
  .more + .note {
    margin-block-start: 1em;
  }

  .more[open] {
    padding-block-end: 0.4em;
  }

  .note,
  .panel {
    border-block-start: 1px solid var(--tf-line);
  }

  .notes .note:last-child {
    border-block-end: 1px solid var(--tf-line);
  }

  .note > summary,
  .panel > summary {
    padding-block: 0.75em;
    font-weight: 600;
  }

  .note > summary:hover,
  .panel > summary:hover,
  .more > summary:hover {
    color: var(--tf-accent);
  }

  .note > :not(summary) {
    margin-inline-start: min(1.4em, 5cqi);
  }

  .note[open] {
    padding-block-end: 1.4em;
  }

  .notes + .notes {
    margin-block-start: 2.6em;
  }

  .notes > h3 {
    margin-block-start: 0;
  }

  .items {
    padding-inline-start: 1.2em;
    margin-block-start: 0.7em;
  }

  .items li + li {
    margin-block-start: 0.35em;
  }

  li::marker {
    color: var(--tf-accent);
  }

  .open-notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.8em;
  }

  .open-note h3 {
    margin: 0 0 0.3em;
  }

  .roles > div,
  .note .label {
    margin-block-start: 1em;
  }

  .reasons,
  .waiting,
  .answer-list,
  .pieces {
    list-style: none;
    padding: 0;
  }

  .reasons li {
    position: relative;
    padding-inline-start: 1.4em;
  }

  p + .reasons,
  .candidate + .reasons {
    margin-block-start: 1em;
  }

  .reasons li + li {
    margin-block-start: 0.8em;
  }

  .reasons li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.72em;
    inline-size: 0.6em;
    border-block-start: 2px solid var(--tf-accent);
  }

  .because {
    display: block;
    color: var(--tf-quiet);
    font-size: 0.9em;
  }

  sup {
    font-size: 0.7em;
    line-height: 0;
    white-space: nowrap;
    margin-inline-start: 0.2em;
    color: var(--tf-quiet);
  }

  .sign {
    color: var(--tf-quiet);
    margin-inline-start: 0.1em;
  }

  .waiting {
    margin-block-start: 1em;
  }

  .waiting > li {
    max-inline-size: none;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--tf-line);
  }

  .waiting .candidate + p {
    margin-block-start: 0.1em;
  }

  .answer-list li,
  .open-question,
  .pieces li {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1.2em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--tf-line);
  }

  .answer-list li > :first-child,
  .pieces li > :first-child {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .answer-list p + p {
    margin: 0;
  }

  .answer-list button,
  .open-question button {
    font-size: 0.9em;
    padding-inline: 0;
  }

  .imagined .answer-list {
    margin-block-start: 0.8em;
  }

  .imagined .open-question {
    flex-basis: 100%;
    padding-block: 0.3em 0;
    border-block-start: 0;
  }

  .group-name {
    font-weight: 600;
    margin-block: 1.6em 0.4em;
  }

  .sources li + li {
    margin-block-start: 0.6em;
  }

  .codes {
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
`;
