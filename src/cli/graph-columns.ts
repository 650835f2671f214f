import type { Block } from './graph-block.ts';

/** Where columns may stand on a page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gutter = 28;

/** How wide one of so many columns is. */
export function columnWidth(area: Area, columns: number): number {
  return (area.width - gutter * (columns - 1)) / columns;
}

/** Fills columns from left to right and pages one after the other; gives what stands on each page. */
export function inColumns(blocks: readonly Block[], area: Area, columns: number): string[] {
  const width = columnWidth(area, columns);
  const pages: string[] = [];
  let page = '';
  let column = 0;
  let used = 0;
  const next = (): void => {
    column++;
    used = 0;
    if (column < columns) return;
    pages.push(page);
    page = '';
    column = 0;
  };
  blocks.forEach((block, i) => {
    if (used > 0 && used + needed(blocks, i) > area.height) next();
    page += block.draw(area.left + column * (width + gutter), area.top + used);
    used += block.height;
  });
  return [...pages, page];
}

/** The height of a block with those that it must not be parted from. */
function needed(blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  return block.height + (block.staysWithNext ? needed(blocks, at + 1) : 0);
}
