import { rosterLimits } from '../clinic-file/limits.ts';
import type { Problem } from './report.ts';

// In Node and in every browser, but not in the language itself.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

interface DecodedText {
  /** Null when it is no text. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** How files begin that are chosen by mistake. */
const beginnings = [
  { code: 'workbook', found: 'Excel, LibreOffice, Numbers', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'workbook', found: 'Excel 97–2003', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: 'picture-or-document', found: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { code: 'picture-or-document', found: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'picture-or-document', found: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
] as const;

/** Letters that Polish and Romanian spreadsheets hold where they were saved for Windows. */
const centralLetters = /[ąćęłńśźżăâîşţșț]/;
/** Romanian letters as Windows-1250 has them: with a cedilla, in the place of the comma. */
const withComma: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

/**
 * Reads bytes as text: UTF-8, UTF-16 with its mark, else what Windows writes in Central or Western Europe, with a note that says so.
 *
 * No file says in which of the two it was written. A pound sign before a figure, without any letter of Polish or Romanian, means the Western one.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return refused({ code: 'empty-file', severity: 'error' });
  if (bytes.length > rosterLimits.file.characters)
    return refused({
      ...{ code: 'too-large', severity: 'error' },
      ...{ found: inMegabytes(bytes.length), expected: inMegabytes(rosterLimits.file.characters) },
    });
  const other = beginnings.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (other) return refused({ code: other.code, severity: 'error', found: other.found });
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return checked(decode('utf-16le', bytes));
  if (first === 0xfe && second === 0xff) return checked(decode('utf-16be', bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fromWindows(bytes);
  }
}

function fromWindows(bytes: Uint8Array): DecodedText {
  const central = decode('windows-1250', bytes);
  const western = decode('windows-1252', bytes);
  const isWestern = /£\s?\d/.test(western) && !centralLetters.test(central);
  const read = isWestern
    ? { text: western, found: 'Windows-1252' }
    : { text: central.replace(/[ŞşŢţ]/g, (letter) => withComma[letter] ?? letter), found: 'Windows-1250' };
  return { text: read.text, problems: [{ code: 'read-as', severity: 'note', found: read.found, expected: 'UTF-8' }] };
}

/** Letters may have been lost before the file came here: they left a sign behind. */
function checked(text: string): DecodedText {
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { text, problems: [] };
  const found = text.slice(Math.max(0, lost - 15), lost + 15).replace(/\s+/g, ' ');
  return { text, problems: [{ code: 'lost-letters', severity: 'warning', found, expected: 'UTF-8' }] };
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function refused(problem: Problem): DecodedText {
  return { text: null, problems: [problem] };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
