import { isWordColumn, neededColumns, sharedColumns, usefulColumns } from './columns.ts';
import type { Cell, Column, SharedColumn, WordColumn } from './columns.ts';
import { readPlainCells, type PlainCell } from './read-plain-cells.ts';
import { readWords } from './read-words.ts';
import type { Draft, Problem, ProblemCode } from './report.ts';
import { splitNames } from './split-cell.ts';
import { inShort, isFormula, onOneLine, tidyText } from './tidy-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is said once for everyone about whom the file says nothing: cells by column. */
export type Shared = Readonly<Partial<Record<SharedColumn, string>>>;

interface RowRead {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** What the row says nothing about, and visitors would miss. */
  readonly missing: readonly Column[];
}

/** Characters of one cell; of a picture, which may stand in one; and of a text about somebody. */
const longest: Readonly<Partial<Record<Column, number>>> = { photo: 60_000, about: 600 };
const longestOther = 5000;

/** Reads one row into a therapist, as far as it says anything. Never throws; what cannot be read is left out and reported. */
export function readRow(cells: readonly Cell[], vocabulary: Vocabulary, shared: Shared): RowRead {
  const row = new RowReading(vocabulary, shared);
  for (const cell of cells) row.read(cell);
  return row.end();
}

class RowReading {
  readonly #draft: Draft = {};
  readonly #problems: Problem[] = [];
  /** Columns with something in them, read or not. */
  readonly #filled = new Set<Column>();
  readonly #plain = new Map<Column, PlainCell>();
  readonly #vocabulary: Vocabulary;
  readonly #shared: Shared;

  constructor(vocabulary: Vocabulary, shared: Shared) {
    this.#vocabulary = vocabulary;
    this.#shared = shared;
  }

  read(cell: Cell): void {
    const { column, heading } = cell;
    const texts = (typeof cell.text === 'string' ? [cell.text] : cell.text).map(tidyText).filter((text) => text !== '');
    if (texts.length === 0) return;
    this.#filled.add(column);
    const limit = longest[column] ?? longestOther;
    const long = texts.find((text) => text.length > limit);
    const calculated = [cell.text].flat().find(isFormula);
    if (long !== undefined) this.#report('too-long', cell, { found: String(long.length), expected: String(limit) });
    else if (calculated !== undefined) this.#report('formula', cell, { found: inShort(calculated) });
    else if (isWordColumn(column))
      this.#readWords(column, heading, typeof cell.text === 'string' ? texts.join() : texts);
    else if (column === 'places') this.#readPlaces(typeof cell.text === 'string' ? texts.flatMap(splitNames) : texts);
    else if (column === 'about')
      this.#draft.about = { [cell.language ?? 'en']: texts.join('\n'), ...this.#draft.about };
    // Of two columns that hold one value each the first that says something counts.
    else if (!this.#plain.has(column)) this.#plain.set(column, { heading, text: onOneLine(texts.join(', ')) });
  }

  /** What is known once all cells were read. */
  end(): RowRead {
    for (const column of sharedColumns) {
      const text = this.#shared[column];
      if (text === undefined || this.#filled.has(column)) continue;
      if (isWordColumn(column)) this.#readWords(column, '', text);
      else this.#plain.set(column, { heading: '', text });
    }
    const { draft, problems } = readPlainCells(this.#plain);
    Object.assign(this.#draft, draft);
    this.#problems.push(...problems);
    const lacking = neededColumns.filter((column) => this.#draft[column] === undefined);
    for (const column of lacking)
      if (!this.#filled.has(column)) this.#problems.push({ code: 'missing', severity: 'error', column });
    const missing = usefulColumns.filter((column) => this.#draft[column] === undefined && !this.#filled.has(column));
    const { roles = [], formats } = this.#draft;
    if (lacking.length === 0 && formats === undefined && roles.some((role) => role !== 'psychiatrist'))
      this.#problems.push({ code: 'no-formats', severity: 'note', column: 'formats' });
    // Where nothing could be read of what is needed, the row goes: then its reason is an error.
    const weighed = this.#problems.map((one) =>
      lacking.some((column) => column === one.column) ? { ...one, severity: 'error' as const } : one,
    );
    return { draft: this.#draft, problems: weighed, missing };
  }

  #readWords(column: WordColumn, heading: string, text: string | readonly string[]): void {
    const { ids, unknown, partly } = readWords(column, text, this.#vocabulary);
    const at = { column, heading };
    for (const word of unknown)
      this.#report('unknown-word', at, { found: inShort(word), ...this.#vocabulary.hintFor(column, word) });
    for (const { found, ids } of partly)
      this.#problems.push({
        code: 'ages-partly',
        severity: 'note',
        ...at,
        found: inShort(found),
        expected: ids.join(' '),
      });
    const before = column === 'gender' ? [] : ((this.#draft[column] ?? []) as readonly string[]);
    const all = [...new Set([...before, ...ids])];
    if (all.length === 0) return;
    if (column !== 'gender') Object.assign(this.#draft, { [column]: all });
    else if (all.length === 1) Object.assign(this.#draft, { gender: all[0] });
    else this.#report('only-one', at, { found: inShort(typeof text === 'string' ? text : text.join(', ')) });
  }

  #readPlaces(places: readonly string[]): void {
    this.#draft.places = [...new Set([...(this.#draft.places ?? []), ...places.map(onOneLine)])];
  }

  #report(code: ProblemCode, at: Pick<Cell, 'column' | 'heading'>, facts: Partial<Problem>): void {
    const { column, heading } = at;
    this.#problems.push({ code, severity: 'warning', column, heading, ...facts });
  }
}
