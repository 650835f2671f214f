/** Signs that nobody sees and that make two equal words differ. */
const unseen = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Before such a sign a spreadsheet calculates; the apostrophe before it says that it must not. */
const escaped = /^'(?='*[=+\-@])/;

/** A text as people meant it: letters in one piece, no blanks around it, and without the sign that keeps a spreadsheet from calculating (`'=1+1`). */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(unseen, '').trim().replace(escaped, '');
}

/** A text without line breaks. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What a report quotes of a cell. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** What spreadsheets show where they could not calculate, in the languages of their owners, and the beginning of what they would calculate. */
const formula =
  /^(=|#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|ADR|ARG|NAZWA|N\/D|DZIEL\/0|LICZBA|ZERO|NUME|VALOARE)[!?]?$)/i;

/** The text with an apostrophe more where reading would take one away. */
export function escapedText(text: string): string {
  return text.startsWith("'") && escaped.test(text) ? `'${text}` : text;
}

/** True for a formula, or for the sign of one that failed, in the place of a value. */
export function isFormula(text: string): boolean {
  return formula.test(text.trim());
}
