import eu from './help-lines/eu.json' with { type: 'json' };
import gb from './help-lines/gb.json' with { type: 'json' };
import ie from './help-lines/ie.json' with { type: 'json' };
import pl from './help-lines/pl.json' with { type: 'json' };
import ro from './help-lines/ro.json' with { type: 'json' };

/** When a line answers, in its own time zone. `to` before `from` means the next day; 24:00 is the end of a day. */
export interface Opening {
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A line to call or text: with its source, the day it was checked and the day after which it must be checked again. */
export interface HelpLine {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly phone: string | null;
  readonly display: string;
  readonly text?: { readonly number: string; readonly word: string | null };
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  readonly hours: 'unknown' | { readonly zone: string; readonly open: readonly Opening[] };
  readonly free: boolean;
  readonly languages: readonly string[];
  readonly url: string | null;
  readonly source: string;
  readonly checkedOn: string;
  readonly expiresOn: string;
  readonly confirmed: boolean;
}

export type HelpLineFiles = Readonly<Record<string, Readonly<Record<string, Omit<HelpLine, 'id'>>>>>;

/** The lines that we ship, by country; `other` is the European default. */
export const defaultHelpLines = { pl, ro, gb, ie, other: eu } as unknown as HelpLineFiles;

/** What the visit tells about which lines fit. Unknown counts as "could be": more is shown, never less. */
export interface HelpLineWish {
  readonly country: string;
  /** Under 18, 18 or over, or not known yet. */
  readonly age: 'minor' | 'adult' | 'unknown';
  /** Topics to put first, such as `violence`. */
  readonly topics: readonly string[];
}

/**
 * The lines for one visit, the best fitting first.
 *
 * An adult is not shown lines that are only for children, unless a child is in danger; while the age is not known they show.
 * An expired or unconfirmed line stays, after the confirmed ones of the same fit.
 */
export function helpLinesFor(files: HelpLineFiles, { country, age, topics }: HelpLineWish): HelpLine[] {
  const file = files[country] ?? files['other'] ?? {};
  const childInDanger = topics.includes('child-danger');
  const lines = Object.entries(file).map(([id, line]): HelpLine => ({ ...line, id }));
  const fitting = lines.filter(({ audience }) => {
    const onlyChildren = audience.every((who) => who === 'children');
    const onlyAdults = !audience.includes('children') && !audience.includes('everyone');
    if (onlyChildren) return age !== 'adult' || childInDanger;
    return !(onlyAdults && age === 'minor') || topics.some((topic) => topic === 'violence');
  });
  const general = (line: HelpLine): boolean => line.topics.some((topic) => topic === 'crisis' || topic === 'talk');
  const wanted = (line: HelpLine): boolean => line.topics.some((topic) => topics.includes(topic));
  const rank = (line: HelpLine): number => {
    const forAge = age === 'minor' && line.audience.includes('children') ? 8 : 0;
    return forAge + (wanted(line) ? 4 : 0) + (general(line) ? 2 : 0) + (line.confirmed ? 1 : 0);
  };
  return fitting
    .filter((line) => general(line) || wanted(line) || line.audience.includes('children'))
    .sort((a, b) => rank(b) - rank(a));
}
