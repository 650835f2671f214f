import type { CheckWords } from './check-words.ts';

const marks = { fine: '✓', warning: '!', error: '✗' } as const;
export type Mark = keyof typeof marks;

/** The line that opens a stage: how it went, its name, and what came of it. */
export function stageHead(words: CheckWords, mark: Mark, stage: string, summary: string): string {
  const name = words.say(`stage.${stage}`);
  return `${marks[mark]} ${summary === '' ? name : `${name}: ${summary}`}`;
}

/** Lines that belong to what stands above them. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A finding below its stage: its first line carries the mark, and an empty line stands before it. */
export function finding(mark: Mark, lines: readonly string[]): string[] {
  const [first = '', ...others] = lines;
  return ['', `  ${marks[mark]} ${first}`, ...others.map((line) => `    ${line}`)];
}
