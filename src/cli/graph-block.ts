import { wrapText } from './graph-text.ts';

/** Sizes are in the units of the drawing: four a millimetre on A3, so 14 is ten points there and seven on A4. */
const styles = {
  part: { size: 24, bold: true, leading: 32 },
  heading: { size: 17, bold: true, leading: 22 },
  title: { size: 14, bold: true, leading: 18 },
  body: { size: 13, bold: false, leading: 17 },
  small: { size: 12, bold: false, leading: 15 },
  asked: { size: 12, bold: false, leading: 16 },
  effect: { size: 13, bold: false, leading: 17 },
  danger: { size: 13, bold: true, leading: 17 },
} as const;

type Style = keyof typeof styles;

/** A text in one style; it is broken into as many lines as it needs. */
export interface Paragraph {
  readonly text: string;
  readonly style: Style;
  /** Stands before the text, such as the rank of a danger sign; the text hangs to its right. */
  readonly mark?: string;
  /** Space above. */
  readonly above?: number;
}

/** A piece of a page that is not broken. `x` and `y` are its upper left corner. */
export interface Block {
  readonly height: number;
  /** Must not be the last of its column. */
  readonly staysWithNext: boolean;
  readonly draw: (x: number, y: number) => string;
}

interface Look {
  readonly width: number;
  readonly frame?: 'plain' | 'safety';
  readonly staysWithNext?: boolean;
  /** No block is higher; what is longer goes on in another one. */
  readonly most: number;
}

const padding = 10;
const hanging = 26;
const gap = 8;

/** Sets paragraphs one below the other, in a frame if wanted. */
export function blocksOf(paragraphs: readonly Paragraph[], look: Look): Block[] {
  const inset = look.frame ? padding : 0;
  const inner = look.width - 2 * inset;
  const rows = paragraphs.flatMap((paragraph) => rowsOf(paragraph, inner));
  const blocks: Block[] = [];
  let start = 0;
  while (start < rows.length) {
    let height = 2 * inset + gap;
    let end = start;
    while (end < rows.length && (end === start || height + (rows[end]?.height ?? 0) <= look.most))
      height += rows[end++]?.height ?? 0;
    blocks.push(blockOf(rows.slice(start, end), height, inset, look));
    start = end;
  }
  return blocks;
}

interface Row {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

function rowsOf({ text, style, mark, above = 0 }: Paragraph, width: number): Row[] {
  const { size, bold, leading } = styles[style];
  const left = mark === undefined ? 0 : hanging;
  return wrapText(text, width - left, size, bold).map((line, i) => {
    const space = i === 0 ? above : 0;
    return {
      height: leading + space,
      draw: (x, y) => {
        const base = y + space + size;
        return (
          (i === 0 && mark !== undefined ? svgText(x, base, mark, style) : '') + svgText(x + left, base, line, style)
        );
      },
    };
  });
}

function blockOf(rows: readonly Row[], height: number, inset: number, { width, frame, staysWithNext }: Look): Block {
  return {
    height,
    staysWithNext: staysWithNext === true,
    draw: (x, y) => {
      let at = y + inset;
      const lines = rows.map((row) => {
        const drawn = row.draw(x + inset, at);
        at += row.height;
        return drawn;
      });
      return `<g class="block">${frame ? svgBox(x, y, width, height - gap, frame) : ''}${lines.join('')}</g>`;
    },
  };
}

/** One line of text; `y` is its base line. */
export function svgText(x: number, y: number, text: string, style: string, anchor?: 'middle' | 'end'): string {
  const place = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${round(x)}" y="${round(y)}" class="${style}"${place}>${escapeXml(text)}</text>`;
}

/** A box; a safety question has a bar at its side, which also shows in black and white. */
export function svgBox(x: number, y: number, width: number, height: number, kind: string): string {
  const at = `x="${round(x)}" y="${round(y)}"`;
  const bar = kind === 'safety' ? `<rect ${at} width="5" height="${round(height)}" class="bar"/>` : '';
  return `<rect ${at} width="${round(width)}" height="${round(height)}" rx="4" class="box ${kind}"/>${bar}`;
}

/** Text as XML holds it: signs that mean something are escaped, and those that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The look of every style, for the drawing's style sheet. */
export const styleSheet = Object.entries(styles)
  .map(([name, { size, bold }]) => `.${name}{font-size:${String(size)}px${bold ? ';font-weight:700' : ''}}`)
  .join('');
