import stringWidth from 'string-width';

/** One row of three cells: what it is about, before, and now. */
export interface BesideRow {
  readonly changed: boolean;
  readonly cells: readonly [string, string, string];
}

const cellWidth = 40;
const changedMark = '≠ ';
const sameMark = '  ';

/** Rows side by side, each cell broken into lines that fit; what differs carries a mark. */
export function besideLines(head: readonly [string, string, string], rows: readonly BesideRow[]): string[] {
  const first = Math.max(...[head, ...rows.map(({ cells }) => cells)].map(([label]) => stringWidth(label)));
  return [{ changed: false, cells: head }, ...rows].flatMap(({ changed, cells: [label, before, after] }) => {
    const [was, is] = [wrap(before, cellWidth), wrap(after, cellWidth)];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, i) =>
      [
        i === 0 && changed ? changedMark : sameMark,
        pad(i === 0 ? label : '', first),
        pad(was[i] ?? '', cellWidth),
        is[i] ?? '',
      ]
        .map((cell, place) => (place === 0 ? cell : `${cell}  `))
        .join('')
        .trimEnd(),
    );
  });
}

/** Rows with words to the left and numbers to the right. */
export function tableLines(rows: readonly (readonly string[])[], numbersFrom: number): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
        return i < numbersFrom ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Breaks at spaces; a longer word keeps a line for itself. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
