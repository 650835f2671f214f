import { parseCsv } from './csv-text.ts';
import { headingHint, holdsOne, readAnsweredHeading, readHeading, type Heading } from './read-heading.ts';
import type { Problem } from './report.ts';
import { inShort } from './tidy-text.ts';
import { isPhrase, type Vocabulary } from './vocabulary.ts';

type Rows = readonly (readonly string[])[];

interface SeparatedText {
  readonly body: string;
  readonly delimiter: string;
  /** Rows above that say only what stands between the cells. */
  readonly skipped: number;
}

/** A title may stand above the headings. */
const searchedRows = 10;
/** So many answers tell whether a column is one of yes and no. */
const searchedAnswers = 50;

/** What stands between the cells: as the first row says (`sep=;`), else whatever gives the most headings that we know, or the most cells. */
export function separatedText(text: string, vocabulary: Vocabulary): SeparatedText {
  const said = /^\uFEFF?"?sep=(.)"?\n/.exec(text);
  if (said) return { body: text.slice(said[0].length), delimiter: said[1] ?? ',', skipped: 1 };
  const body = text.replace(/^\uFEFF/, '');
  const tried = [',', ';', '\t'].map((delimiter) => {
    const { data } = parseCsv(body, delimiter, searchedRows);
    const headings = data[headingRow(data, vocabulary)] ?? [];
    return { delimiter, known: knownIn(headings, vocabulary), columns: headings.length };
  });
  const best = tried.reduce((a, b) => ((b.known - a.known || b.columns - a.columns) > 0 ? b : a));
  return { body, delimiter: best.delimiter, skipped: 0 };
}

/** Where the headings stand, from 0: the first row with two that we know, else the first with anything in it. */
export function headingRow(rows: Rows, vocabulary: Vocabulary): number {
  const first = rows.slice(0, searchedRows);
  const known = first.findIndex((cells) => knownIn(cells, vocabulary) >= 2);
  return known >= 0
    ? known
    : Math.max(
        0,
        first.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
      );
}

function knownIn(cells: readonly string[] | undefined, vocabulary: Vocabulary): number {
  return (cells ?? []).slice(0, 100).filter((cell) => cell.length < 100 && readHeading(cell, vocabulary) !== null)
    .length;
}

/** A column of yes and no under a heading that is a word of ours; null for any other. */
export function answeredHeading(text: string, rows: Rows, i: number, vocabulary: Vocabulary): Heading | null {
  const answers = rows
    .slice(0, searchedAnswers)
    .map((cells) => cells[i]?.trim() ?? '')
    .filter((answer) => answer !== '');
  const isAnswer = (answer: string): boolean => isPhrase('yes', answer) || isPhrase('no', answer);
  return answers.length > 0 && answers.every(isAnswer) ? readAnsweredHeading(text, vocabulary) : null;
}

/** Columns with something in them that is not taken over: their heading is not known, or stands there twice. */
export function headingIssues(headings: readonly string[], known: readonly (Heading | null)[], rows: Rows): Problem[] {
  const seen = new Set<string>();
  return headings.flatMap((text, i): Problem[] => {
    const heading = known[i];
    const found = inShort(text.trim());
    if (!rows.some((cells) => (cells[i]?.trim() ?? '') !== '')) return [];
    const facts = { severity: 'warning', found, expected: letterOf(i) } as const;
    if (!heading && found === '') return [{ code: 'no-heading', ...facts }];
    if (!heading) return [{ code: 'unknown-heading', ...facts, ...headingHint(text) }];
    const meant = `${heading.column} ${heading.language ?? ''}`;
    const isSecond = seen.has(meant);
    seen.add(meant);
    if (!isSecond || !(holdsOne(heading.column) || heading.column === 'about')) return [];
    return [{ code: 'heading-twice', ...facts, column: heading.column }];
  });
}

/** What a spreadsheet calls a column: A to Z, then AA. */
function letterOf(i: number): string {
  return (i >= 26 ? letterOf(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}
