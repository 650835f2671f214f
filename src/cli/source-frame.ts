import stringWidth from 'string-width';
import { withoutSecrets } from '../clinic-file/secret-key.ts';

/** About so many columns of a line are shown. */
const shownColumns = 100;
/** So many of them, at the most, stand before the place. */
const before = 60;
const tabWidth = 2;

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The line of a text with a caret under one place, as compilers show it. A long line is cut around the place, and a private key is blotted out.
 *
 * @param source The whole text.
 * @param line Counted from 1.
 * @param column Counted from 1, in UTF-16 code units as editors do.
 * @returns Lines of a frame; none when the text has no such line.
 */
export function sourceFrame(source: string, line: number, column: number): string[] {
  const text = source
    .replace(/^\uFEFF/, '')
    .split('\n')
    [line - 1]?.replace(/\r$/, '');
  if (text === undefined) return [];
  const { shown, at } = cutAround(withoutSecrets(text), column - 1);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [`  ${margin} |`, `  ${number} | ${shown}`.trimEnd(), `  ${margin} | ${' '.repeat(at)}^`];
}

/** What can be shown of a line, and in which column of it the place is. */
function cutAround(text: string, offset: number): { shown: string; at: number } {
  // A sign has at most a few dozen code units: whoever cuts a window first need not go through a line of a million.
  const start = Math.max(0, offset - 4 * before);
  const window = text.slice(start, offset + 4 * shownColumns);
  const pieces = [...signs.segment(window)].map(({ segment, index }) => ({
    piece: visible(segment),
    end: start + index + segment.length,
  }));
  const place = pieces.findIndex(({ end }) => end > offset);
  const left = pieces.slice(0, place < 0 ? pieces.length : place).map(({ piece }) => piece);
  const right = pieces.slice(left.length).map(({ piece }) => piece);
  const kept = fitting(left.reverse(), before).reverse();
  const room = shownColumns - stringWidth(kept.join(''));
  const after = fitting(right, room);
  const head = kept.length < left.length || start > 0 ? '...' : '';
  const tail = after.length < right.length || start + window.length < text.length ? '...' : '';
  return { shown: `${head}${[...kept, ...after].join('')}${tail}`, at: stringWidth(head + kept.join('')) };
}

/** As many of the first pieces as fit into so many columns. */
function fitting(pieces: readonly string[], columns: number): string[] {
  let room = columns;
  const past = pieces.findIndex((piece) => (room -= stringWidth(piece)) < 0);
  return past < 0 ? [...pieces] : pieces.slice(0, past);
}

/** A sign as it may be sent to a terminal: a tab as spaces, and nothing that moves the cursor or turns the line around. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' '.repeat(tabWidth))
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu, '\uFFFD');
}
