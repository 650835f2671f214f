import { css } from 'lit';

/**
 * Colours, sizes and rhythm, set once on the outer element and inherited inside.
 *
 * A page sets the public `--therapy-finder-*`, a clinic file its own colours beneath them; everything else is mixed from them. Text on the surface is at least 7:1, in both themes.
 */
export const tokens = css`
  :host {
    --tf-surface: var(--therapy-finder-surface, light-dark(var(--tf-own-surface, #fbf8f2), #15201f));
    --tf-raised: var(--therapy-finder-raised, light-dark(var(--tf-own-raised, #ffffff), #1d2a29));
    --tf-text: var(--therapy-finder-text, light-dark(var(--tf-own-text, #1e2b2c), #edf1ec));
    --tf-accent: var(--therapy-finder-accent, light-dark(var(--tf-own-accent, #0b5450), #97d6cd));
    --tf-on-accent: var(--therapy-finder-on-accent, light-dark(var(--tf-own-on-accent, #ffffff), #0c1f1d));
    --tf-signal: var(--therapy-finder-signal, light-dark(var(--tf-own-signal, #8c2b18), #ffb7a3));
    --tf-on-signal: var(--therapy-finder-on-signal, light-dark(var(--tf-own-on-signal, #ffffff), #2b0f08));
    --tf-radius: var(--therapy-finder-radius, 14px);

    --tf-quiet: color-mix(in oklab, var(--tf-text) 82%, var(--tf-surface));
    --tf-line: color-mix(in oklab, var(--tf-text) 18%, var(--tf-surface));
    --tf-edge: color-mix(in oklab, var(--tf-text) 55%, var(--tf-surface));
    --tf-wash: color-mix(in oklab, var(--tf-accent) 10%, var(--tf-raised));
    --tf-signal-wash: color-mix(in oklab, var(--tf-signal) 8%, var(--tf-raised));

    --tf-space: 1em;
    --tf-measure: 34em;
    --tf-quick: 140ms;

    color-scheme: light dark;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --tf-quick: 0ms;
    }
  }
`;
