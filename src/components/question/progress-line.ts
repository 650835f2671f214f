import { svg, type SVGTemplateResult } from 'lit';
import { chair } from '../theme/chairs.ts';

/** How far along: a thin line, and a small chair that moves along it. Decorative; the words stand beside it. */
export function progressLine(share: number): SVGTemplateResult {
  const here = `${(Math.min(1, Math.max(0, share)) * 94 + 3).toFixed(1)}%`;
  return svg`
    <svg class="line" height="26" aria-hidden="true" focusable="false">
      <line class="way" x1="0" x2="100%" y1="24.5" y2="24.5" />
      <line class="gone" x1="0" x2=${here} y1="24.5" y2="24.5" />
      <svg class="chair" x=${here} y="0" width="1" height="26">
        <g transform="translate(-9 1) scale(0.52)">${chair}</g>
      </svg>
    </svg>
  `;
}
