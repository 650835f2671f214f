import { wrap } from './plain-text.ts';
import type { Summary, SummaryLine, SummaryPart } from './summary.ts';

/** The summary as plain text, to copy, save or seal: titles underlined, a dash before each line, a box before what can be ticked off. */
export function summaryAsText({ title, madeOn, parts, closing }: Summary): string {
  const blocks = [
    `${underlined(title, '=')}\n${madeOn}`,
    ...parts.map(
      (part) => `${underlined(part.title, '-')}\n${part.lines.map((line) => written(part, line)).join('\n')}`,
    ),
    wrap(closing, '', ''),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A line under another one is a small step: it can be ticked off, unless the other is not there. */
function written({ lines }: SummaryPart, { text, under }: SummaryLine): string {
  const isStep = under !== undefined && lines.some(({ id }) => id === under);
  return isStep ? wrap(text, '  [ ] ', '      ') : wrap(text, '- ', '  ');
}

function underlined(title: string, sign: string): string {
  const lines = wrap(title, '', '').split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return [...lines, sign.repeat(longest)].join('\n');
}
