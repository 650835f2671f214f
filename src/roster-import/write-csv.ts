import type { ShippedLanguage } from '../foundation/locale.ts';
import { isWordColumn, type Column, type WordColumn } from './columns.ts';
import { csvOf } from './csv-text.ts';
import { headingOf } from './read-heading.ts';
import type { Draft } from './report.ts';
import { escapedText } from './tidy-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The columns that are written, also where they are empty: they are there to be filled in. */
const written = [
  ...(['name', 'title', 'roles', 'registration', 'register', 'register-link', 'photo', 'languages'] as const),
  ...(['formats', 'modalities', 'concerns', 'ages', 'gender', 'settings', 'places', 'times', 'style'] as const),
  ...(['price', 'free', 'booking', 'id'] as const),
] as const satisfies readonly Column[];

/**
 * A roster as a table that a spreadsheet opens, in words of the owner's language; `importRoster` reads it back without a loss.
 *
 * Semicolons stand between the cells where spreadsheets write numbers with a comma. Nothing in it is calculated.
 */
export function rosterCsv(drafts: readonly Draft[], vocabulary: Vocabulary, language: ShippedLanguage): string {
  const tags = [...new Set([language, ...drafts.flatMap(({ about }) => Object.keys(about ?? {}))])];
  const headings = [
    ...written.map((column) => headingOf(column, language)),
    ...tags.map((tag) => `${headingOf('about', language)}:${tag}`),
  ];
  const rows = drafts.map((draft) => [
    ...written.map((column) => cellText(draft, column, vocabulary, language)),
    ...tags.map((tag) => draft.about?.[tag] ?? ''),
  ]);
  const cells = [headings, ...rows.map((row) => row.map(escapedText))];
  // Excel takes a file without the mark for one in the letters of Windows.
  return `\uFEFF${csvOf(cells, language === 'en' ? ',' : ';')}\r\n`;
}

function cellText(
  draft: Draft,
  column: (typeof written)[number],
  vocabulary: Vocabulary,
  language: ShippedLanguage,
): string {
  if (isWordColumn(column)) return wordsText(column, [draft[column] ?? []].flat(), vocabulary, language);
  switch (column) {
    case 'registration':
      return draft.registration?.number ?? '';
    case 'register':
      return draft.registration?.register ?? '';
    case 'register-link':
      return draft.registration?.link ?? '';
    case 'places':
      return severalNames(draft.places ?? []);
    case 'price':
      return priceText(draft.price);
    case 'name':
    case 'title':
    case 'photo':
    case 'free':
    case 'booking':
    case 'id':
      return draft[column] ?? '';
  }
}

/** Words, where they lead back to the same ids; else the ids. */
function wordsText(
  column: WordColumn,
  ids: readonly string[],
  vocabulary: Vocabulary,
  language: ShippedLanguage,
): string {
  const words = vocabulary.wordsFor(column, ids, language);
  const meant = words.flatMap((word) => vocabulary.idsOf(column, word) ?? []);
  const areSafe =
    meant.length === ids.length && meant.every((id, i) => id === ids[i]) && !words.some((word) => /[|;]/.test(word));
  return (areSafe ? words : ids).join(' | ');
}

/** A comma inside a single name needs the sign that stands between several. */
function severalNames(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 && /[,;\n]/.test(only) ? `${only} |` : names.join(' | ');
}

function priceText(price: Draft['price']): string {
  if (!price) return '';
  const { amount, currency } = price;
  return `${typeof amount === 'number' ? String(amount) : `${amount.from} – ${amount.to}`} ${currency}`;
}
