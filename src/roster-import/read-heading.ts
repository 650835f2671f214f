import { hintFor } from '../clinic-file/did-you-mean.ts';
import { shippedLanguages } from '../foundation/locale.ts';
import { columns, isWordColumn, type Column, type WordColumn } from './columns.ts';
import { plainWord } from './plain-word.ts';
import { currencyOf } from './read-price.ts';
import { wordsIn, type Vocabulary } from './vocabulary.ts';
import headings from './words/headings.json' with { type: 'json' };

/** What a column of a file holds. */
export interface Heading {
  readonly column: Column;
  /** As it stands in the file. */
  readonly heading: string;
  /** Of a text about somebody. */
  readonly language?: string;
  /** Of a price: it may stand in the heading alone. */
  readonly currency?: string;
  /** The cells say yes or no to this word. */
  readonly word?: string;
}

/** Headings as they are written, by how they are looked up. */
const written: ReadonlyMap<string, string> = new Map(
  columns.flatMap((column) =>
    shippedLanguages.flatMap((language) =>
      wordsIn(headings[column][language]).map((word) => [plainWord(word), word] as const),
    ),
  ),
);

const named: ReadonlyMap<string, Column> = new Map([
  ...columns.map((column) => [plainWord(column), column] as const),
  ...columns.flatMap((column) =>
    shippedLanguages.flatMap((language) =>
      wordsIn(headings[column][language]).map((word) => [plainWord(word), column] as const),
    ),
  ),
]);

/** The language in which a text about somebody is written when its heading names none: that of the heading. */
const languageOfAbout: ReadonlyMap<string, string> = new Map(
  shippedLanguages.flatMap((language) => wordsIn(headings.about[language]).map((word) => [plainWord(word), language])),
);

/** Columns that may be written as several: `language 1`, `language 2`. */
function isList(column: Column): boolean {
  return (isWordColumn(column) && column !== 'gender') || column === 'places';
}

/** True for a column that can hold only one thing. */
export function holdsOne(column: Column): boolean {
  return !isList(column) && column !== 'about';
}

/** What we write above a column ourselves. */
export function headingOf(column: Column, language: 'pl' | 'en' | 'ro'): string {
  return wordsIn(headings[column][language])[0] ?? column;
}

/** Reads the heading of a column; null for one that we do not know. */
export function readHeading(text: string, vocabulary: Vocabulary): Heading | null {
  const heading = text.replace(/\s+/g, ' ').trim();
  return aboutHeading(heading, vocabulary) ?? plainHeading(heading) ?? pricedHeading(heading);
}

/** A heading that is itself a word, such as `online` above a column of yes and no; null for any other. */
export function readAnsweredHeading(text: string, vocabulary: Vocabulary): Heading | null {
  const heading = text.replace(/\s+/g, ' ').trim();
  const column = answered.find((one) => vocabulary.idsOf(one, heading) !== null);
  return column === undefined ? null : { column, heading, word: heading };
}

const answered: readonly WordColumn[] = [
  ...(['settings', 'formats', 'times', 'ages', 'languages', 'modalities', 'concerns', 'roles', 'style'] as const),
];

/** The heading that was probably meant. */
export function headingHint(text: string): { hint?: string } {
  const { hint } = hintFor(plainWord(text), [...written.keys()]);
  return hint === undefined ? {} : { hint: written.get(hint) ?? hint };
}

/** `about:pl`, `opis (angielski)`, `o mnie po polsku`, `descriere`. */
function aboutHeading(heading: string, vocabulary: Vocabulary): Heading | null {
  const tagged = /^([^:]+):\s*(\S+)$/.exec(heading);
  const plain = plainWord(heading);
  for (const [word, language] of languageOfAbout) {
    if (plain === word) return { column: 'about', heading, language };
    const rest =
      tagged && plainWord(tagged[1] ?? '') === word
        ? tagged[2]
        : plain.startsWith(`${word} `) && plain.slice(word.length + 1);
    const [tag] = (rest && vocabulary.idsOf('languages', rest)) || [];
    if (tag !== undefined) return { column: 'about', heading, language: tag };
  }
  return null;
}

function plainHeading(heading: string): Heading | null {
  const plain = plainWord(heading);
  const column = named.get(plain) ?? named.get(plainWord(heading.replace(/\(.*?\)/g, ' ')));
  if (column !== undefined) return { column, heading, ...unitIn(heading, column) };
  const numbered = named.get(plain.replace(/ \d+$/, ''));
  return numbered !== undefined && isList(numbered) ? { column: numbered, heading } : null;
}

/** `price PLN`, `cena w zł`. */
function pricedHeading(heading: string): Heading | null {
  const { currency } = unitIn(heading, 'price');
  const column = named.get(
    plainWord(heading)
      .replace(/( w| in)? [^ ]+$/, '')
      .replace(/ (w|in)$/, ''),
  );
  return currency !== undefined && column?.startsWith('price') ? { column, heading, currency } : null;
}

/** The currency at the end of a heading of prices. */
function unitIn(heading: string, column: Column): { currency?: string } {
  const unit = /[\s(]([^\s()]+)\)?$/.exec(heading)?.[1] ?? '';
  const currency = column.startsWith('price')
    ? currencyOf(unit.toUpperCase().length === 3 ? unit.toUpperCase() : unit)
    : undefined;
  return currency === undefined ? {} : { currency };
}
