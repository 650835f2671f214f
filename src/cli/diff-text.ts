import { effectLines } from './diff-effect-text.ts';
import { fileLines } from './diff-file-text.ts';
import { oftenLines } from './diff-often-text.ts';
import type { DiffReport } from './diff-report.ts';
import type { DiffWords } from './diff-words.ts';
import { visible } from './source-frame.ts';

/**
 * The whole report for the terminal: what changed in the file, what it does, how often.
 *
 * @param picture The file that the picture was written to; null without one.
 */
export function diffText(
  words: DiffWords,
  { names, changes, effect, sample, seed }: DiffReport,
  picture: string | null,
): string {
  const [before, after] = names.map((name) => name ?? words.say('ours'));
  const chapter = (key: string, lines: readonly string[]): string[] => [
    '',
    words.say(`chapter.${key}`),
    '',
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  ];
  const lines = [
    words.say('title', { before: before ?? '', after: after ?? '' }),
    ...chapter('file', fileLines(words, changes)),
    ...chapter('effect', effectLines(words, effect)),
    ...chapter('often', oftenLines(words, sample, seed)),
    ...(picture === null ? [] : ['', words.say('picture.saved', { file: picture })]),
  ];
  // A text of the file may hold signs that move a terminal's cursor, or end its line.
  return withoutDoubles(lines.map(visible)).join('\n');
}

/** One empty line is enough. */
function withoutDoubles(lines: readonly string[]): string[] {
  return lines.filter((line, i) => line !== '' || lines[i - 1] !== '');
}
