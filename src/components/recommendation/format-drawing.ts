import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** An armchair in profile, its feet at `x`, on the floor. It faces right, or left when turned. */
function chair(x: number, size = 1, turned = false): SVGTemplateResult {
  return svg`<g transform="translate(${x} 76) scale(${turned ? -size : size} ${size})">
    <path class="seat" d="M-12 -22 H11 a4 4 0 0 1 4 4 v1 a4 4 0 0 1 -4 4 H-12 z" />
    <path d="M-13 -13 L-19 -45 q-1 -5 3 -5 q4 0 5 5 L-7 -22" />
    <path d="M-12 -29 H7 q4 0 4 4 V-22" />
    <path d="M-11 -13 L-14 0 M10 -13 L13 0" />
  </g>`;
}

/** A low round table with a cup. */
function table(x: number): SVGTemplateResult {
  return svg`<g transform="translate(${x} 76)">
    <path d="M-11 -19 H11 M0 -19 V0 M-6 0 H6" />
    <path d="M-3 -20 v-4 h6 v4 M3 -23 q3 0 0 2.5" />
  </g>`;
}

/** A chair seen from above; its back looks away from the middle. */
function place(angle: number): SVGTemplateResult {
  return svg`<g transform="translate(80 45) rotate(${angle}) translate(0 -31) scale(1.12)">
    <rect class="seat" x="-6.5" y="-5" width="13" height="12" rx="4" />
    <path d="M-9 3 V-4 q0 -5 5 -5 H4 q5 0 5 5 V3" />
  </g>`;
}

function floor(from: number, to: number): SVGTemplateResult {
  return svg`<path class="floor" d="M${from} 76.8 H${to}" />`;
}

interface Drawing {
  readonly box: string;
  readonly lines: SVGTemplateResult;
}

const drawings: Readonly<Record<string, Drawing>> = {
  individual: {
    box: '20 18 120 64',
    lines: svg`${floor(21, 139)}${chair(50, 1.08)}${table(80)}${chair(110, 1.08, true)}`,
  },
  couple: {
    box: '6 18 148 64',
    lines: svg`${floor(7, 153)}${chair(34)}${chair(68)}${table(96)}${chair(126, 1, true)}`,
  },
  family: {
    box: '0 18 154 64',
    lines: svg`${floor(1, 153)}${chair(28, 1.1)}${chair(62, 0.92)}${chair(89, 0.6)}${chair(126, 1.05, true)}`,
  },
  group: {
    box: '34 0 92 90',
    lines: svg`${[0, 51.4, 102.9, 154.3, 205.7, 257.1, 308.6].map(place)}<circle class="floor" cx="80" cy="45" r="11" />`,
  },
};

/** For a clinic's own form, which we do not know: a chair by a table, and nobody is counted. */
const neutral: Drawing = {
  box: '20 18 120 64',
  lines: svg`${floor(21, 139)}${chair(62, 1.08)}${table(100)}`,
};

/** A small line drawing of who sits where. Decoration: the name beside it says the same. */
export function formatDrawing(format: string): TemplateResult {
  const drawing = Object.hasOwn(drawings, format) ? (drawings[format] ?? neutral) : neutral;
  return html`<svg class="drawing" viewBox=${drawing.box} aria-hidden="true" focusable="false">${drawing.lines}</svg>`;
}
