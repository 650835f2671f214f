/** So many columns has a line of plain text: it fits a letter, a terminal and an e-mail. */
const columns = 72;

/**
 * A text of the visitor's own in its plainest form: composed letters, no blank at either end, and no control characters, which could steer the
 * terminal that a letter is read in.
 */
export function tidy(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/g, ' ');
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Breaks a text at its blanks. A word that is longer than a line stays whole: it may be an address. */
export function wrap(text: string, first: string, indent: string): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : indent;
    let empty = true;
    for (const word of paragraph.split(' ')) {
      if (!empty && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = indent;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
