import type { Summary, SummaryLine } from './summary.ts';

/**
 * The summary as JSON, for whoever wants to read it with a program: the sentences as they were shown, in their parts, and nothing else.
 *
 * `summaryVersion` is 1. `language` is a BCP 47 tag, `madeOn` a day such as `2026-11-22`. A line has its `number` in the part, from 1, its
 * `text`, `lang` where that is another language, and `under` with the number of the line that it belongs to. The keys always stand in the same
 * order. No id of a line stands in it: that would tell the answer behind a line that the visitor has put in other words.
 */
export function summaryAsJson({ language, title, madeOn, parts, closing }: Summary): string {
  const written = {
    summaryVersion: 1,
    language,
    title,
    madeOn,
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title,
      lines: part.lines.map(({ text, lang, under }, place) => ({
        ...{ number: place + 1, text, lang },
        under: numberOf(part.lines, under),
      })),
    })),
    closing,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Undefined where the line belongs to none that is there. */
function numberOf(lines: readonly SummaryLine[], under: string | undefined): number | undefined {
  const place = lines.findIndex(({ id }) => id === under);
  return place < 0 ? undefined : place + 1;
}
