import type { Column } from './columns.ts';
import { readDay } from './read-day.ts';
import { photoAddress, readLink } from './read-link.ts';
import { currencyOf, readPrice } from './read-price.ts';
import type { Draft, Problem, ProblemCode } from './report.ts';
import { inShort } from './tidy-text.ts';
import { isPhrase } from './vocabulary.ts';

/** A cell with one value, tidied. */
export interface PlainCell {
  readonly heading: string;
  readonly text: string;
}

type PlainCells = ReadonlyMap<Column, PlainCell>;

interface PlainRead {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** Reads the cells of a row that hold one value each: names, numbers, addresses, price and day. Several of them may make up one thing. */
export function readPlainCells(cells: PlainCells): PlainRead {
  const parts = [
    readTexts(cells),
    readRegistration(cells),
    readPrices(cells),
    readOne(cells, 'free', 'day-unclear', (text) => (isPhrase('ask', text) ? 'ask' : readDay(text))),
    readOne(cells, 'booking', 'link-unclear', readLink),
  ];
  return {
    draft: Object.assign({}, ...parts.map(({ draft }) => draft)) as Draft,
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function readTexts(cells: PlainCells): PlainRead {
  const textOf = (column: Column): string | undefined => cells.get(column)?.text;
  const parts = [textOf('first-name'), textOf('last-name')].filter((part) => part !== undefined);
  const texts = {
    name: textOf('name') ?? (parts.length === 0 ? undefined : parts.join(' ')),
    title: textOf('title'),
    photo: cells.has('photo') ? photoAddress(textOf('photo') ?? '') : undefined,
    id: textOf('id'),
  };
  return { draft: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)), problems: [] };
}

function readRegistration(cells: PlainCells): PlainRead {
  const number = cells.get('registration')?.text;
  const register = cells.get('register');
  const link = cells.get('register-link');
  const address = link && readLink(link.text);
  const wrong: Problem[] = link && !address?.startsWith('http') ? [problem('link-unclear', 'register-link', link)] : [];
  if (number === undefined) {
    const [column, cell] = register ? (['register', register] as const) : (['register-link', link] as const);
    return { draft: {}, problems: cell ? [problem('registration-without-number', column, cell)] : [] };
  }
  const registration = {
    ...{ number, ...(register ? { register: register.text } : {}) },
    ...(address && wrong.length === 0 ? { link: address } : {}),
  };
  return { draft: { registration }, problems: wrong };
}

function readPrices(cells: PlainCells): PlainRead {
  const unit = cells.get('currency');
  const currency = unit && currencyOf(unit.text);
  const wrong = unit && currency === undefined ? [problem('unknown-word', 'currency', unit)] : [];
  const ends = (['price-from', 'price-to'] as const).filter((column) => cells.has(column));
  const column = cells.has('price') ? 'price' : ends[0];
  const cell = column && cells.get(column);
  if (!cell) return { draft: {}, problems: wrong };
  const text = column === 'price' ? cell.text : ends.map((end) => cells.get(end)?.text).join(' – ');
  const read = readPrice(text, currency);
  if (typeof read === 'string') return { draft: {}, problems: [...wrong, problem(read, column, { ...cell, text })] };
  const open = read.onlyFrom || (column !== 'price' && ends.length === 1);
  const note = { ...problem('price-only-from', column, { ...cell, text }), severity: 'note' } as const;
  return { draft: { price: read.price }, problems: [...wrong, ...(open ? [note] : [])] };
}

function readOne(
  cells: PlainCells,
  column: 'free' | 'booking',
  code: ProblemCode,
  read: (text: string) => string | null,
): PlainRead {
  const cell = cells.get(column);
  if (!cell) return { draft: {}, problems: [] };
  const value = read(cell.text);
  return value === null
    ? { draft: {}, problems: [problem(code, column, cell)] }
    : { draft: { [column]: value }, problems: [] };
}

function problem(code: ProblemCode, column: Column, { heading, text }: PlainCell): Problem {
  return { code, severity: 'warning', column, heading, found: inShort(text) };
}
