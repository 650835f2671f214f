import { svg, type SVGTemplateResult } from 'lit';

/** An easy chair from the side, 40 wide and 44 high, standing on the line y = 44. */
export const chair: SVGTemplateResult = svg`
  <path d="M7 3 C3.5 3 3 6 4 10 L8 27 C8.6 29.6 10 31 13 31 L30 31" />
  <path d="M8 18 L24 18 C28 18 30 20 30.6 23 L32 31" />
  <path d="M12 31 L9 44 M28 31 L31 44" />
`;

/** The same chair from the front, for those at the far side of a round. */
const chairFromFront: SVGTemplateResult = svg`
  <path d="M7 24 L7 9 C7 5 9 3.5 13 3.5 L19 3.5 C23 3.5 25 5 25 9 L25 24" />
  <path d="M4 17 C2 17 1.5 19 2 21 L3.4 31 L28.6 31 L30 21 C30.5 19 30 17 28 17" />
  <path d="M7 24 L25 24 M6 31 L5 42 M26 31 L27 42" />
`;

const toTheLeft = (x: number): string => `translate(${String(x)} 0) scale(-1 1)`;

/** One chair, two chairs, a round of chairs: the forms of therapy, on one quiet line. */
export const chairs: SVGTemplateResult = svg`
  <svg viewBox="0 0 340 62" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
    <line class="ground" x1="1" y1="56" x2="339" y2="56" />
    <g transform="translate(14 12)">${chair}</g>
    <g transform="translate(86 12)">
      <g>${chair}</g>
      <g transform=${toTheLeft(92)}>${chair}</g>
    </g>
    <g transform="translate(206 12)">
      <g>${chair}</g>
      <g class="far" transform="translate(38 6) scale(0.8)">${chairFromFront}</g>
      <g class="far" transform="translate(68 6) scale(0.8)">${chairFromFront}</g>
      <g transform=${toTheLeft(130)}>${chair}</g>
    </g>
  </svg>
`;
