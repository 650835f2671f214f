import { utf8ToBytes } from '@noble/hashes/utils.js';
import { wrap } from './plain-text.ts';
import type { Summary } from './summary.ts';
import { summaryAsText } from './summary-text.ts';

/** What stands above the summary: to whom, when, in which language, and what was consented to. Sentences in the summary's language. */
export interface LetterHead {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A sealed letter grows in steps of so many bytes, so that its size says little. */
const step = 4096;

/**
 * The letter as the clinic reads it when it opens the seal: plain text, and nothing of the visit beside the summary that the visitor saw.
 *
 * Blanks at the end fill it up to a multiple of 4 KiB.
 */
export function letterText(head: LetterHead, summary: Summary): string {
  const opening = [wrap(head.title, '', ''), ...head.lines.map((line) => wrap(line, '', ''))].join('\n\n');
  return padded(`${opening}\n\n\n${summaryAsText(summary)}`);
}

/** One long line of blanks: many short ones would push the letter out of a terminal. */
function padded(text: string): string {
  const length = utf8ToBytes(text).length + 1;
  return `${text}${' '.repeat((step - (length % step)) % step)}\n`;
}
