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
  /** Under 18, 18 to 64, 65 or over, or not known yet. */
  readonly age: 'minor' | 'adult' | 'senior' | 'unknown';
  /** Topics to put first, such as `violence`. */
  readonly topics: readonly string[];
}

/**
 * The lines for one visit, the best fitting first.
 *
 * Lines for one age only are left out for the others; while the age is not known they show. A line for one kind of trouble (a death, gambling)
 * shows only where that was named. An expired or unconfirmed line stays, after the confirmed ones of the same fit.
 */
export function helpLinesFor(files: HelpLineFiles, { country, age, topics }: HelpLineWish): HelpLine[] {
  const file = files[country] ?? files['other'] ?? {};
  const lines = Object.entries(file).map(([id, line]): HelpLine => ({ ...line, id }));
  const wanted = (line: HelpLine): boolean => line.topics.some((topic) => topics.includes(topic));
  const forAge = ({ audience, topics: of }: HelpLine): boolean => {
    if (audience.includes('everyone') || age === 'unknown') return true;
    if (audience.every((who) => who === 'children'))
      return age === 'minor' || (of.includes('child-danger') && topics.includes('child-danger'));
    if (audience.every((who) => who === 'seniors')) return age === 'senior';
    return age !== 'minor' || audience.includes('children') || topics.includes('violence');
  };
  const special = (line: HelpLine): boolean =>
    !line.topics.includes('crisis') && line.topics.some((topic) => topic !== 'talk' && topic !== 'mood');
  const young = (line: HelpLine): boolean => line.audience.includes('children');
  const urgent = ({ topics: of }: HelpLine): boolean =>
    ['violence', 'child-danger'].some((topic) => of.includes(topic) && topics.includes(topic));
  // Weights as places: age, danger at home, crisis, other trouble named, confirmed.
  const rank = (line: HelpLine): number =>
    [age === 'minor' && young(line), urgent(line), line.topics.includes('crisis'), wanted(line), line.confirmed].reduce(
      (sum, holds) => sum * 2 + Number(holds),
      0,
    );
  return lines
    .filter(
      (line) =>
        forAge(line) && (wanted(line) || !special(line) || (young(line) && age !== 'adult' && age !== 'senior')),
    )
    .sort((a, b) => rank(b) - rank(a));
}
