/**
 * Widths of signs as shares of the font size: those of DejaVu Sans, the widest of the usual sans-serif fonts.
 * Nothing may overflow on a machine whose font we do not know, so a narrower font leaves some room.
 */
const widths: readonly (readonly [signs: string, width: number])[] = [
  ["ijlłI|'", 0.3],
  [' \u00A0.,:;/\\', 0.34],
  ['frtJ()[]!-·', 0.42],
  ['"*^°„”“‘’–', 0.52],
  ['cszkvxy?', 0.6],
  ['abdeghnopquLT1234567890', 0.65],
  ['ABCEFKPRSXYZV', 0.71],
  ['DGHNOQU&+=<>~#', 0.84],
  ['w', 0.82],
  ['mM—…%@', 1.0],
  ['W', 1.0],
];
const known = new Map(widths.flatMap(([signs, width]) => Array.from(signs, (sign) => [sign, width] as const)));
const boldness = 1.12;

/** How wide a text is at most, in the unit of its size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const sign of text) sum += signWidth(sign);
  return sum * size * (bold ? boldness : 1);
}

function signWidth(sign: string): number {
  // Ą and ț are as wide as A and t; marks that stand alone take no room.
  const [base = sign] = sign.normalize('NFD');
  if (/\p{M}/u.test(base)) return 0;
  return known.get(base) ?? (/[\u1100-\uFFFF]|\p{Emoji_Presentation}/u.test(base) ? 1.05 : 0.75);
}

/**
 * Breaks a text into lines that fit. A word that is too long for a line of its own is cut.
 *
 * @param most How many lines at most: then the last one ends in "…".
 */
export function wrapText(text: string, width: number, size: number, bold = false, most = Infinity): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = Array.from(`${lines[most - 1] ?? ''} ${lines[most] ?? ''}`);
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}…`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && !fits(part + sign)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
