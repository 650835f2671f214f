import type { Issue, Path } from '../foundation/issue.ts';
import { limits, type Bounds } from './limits.ts';

/** Where a value begins, or the key before it; and what is inside. */
export interface Place {
  readonly offset: number;
  readonly inside: Map<string | number, Place>;
}

/** An issue with its offset in the text. */
interface Found {
  readonly issue: Issue;
  readonly offset: number;
}

/** What a text holds, as places; up to the first fault. */
export interface Scan {
  /** Null when the text is not JSON, or too much. */
  readonly place: Place | null;
  readonly found: readonly Found[];
}

/**
 * Finds out where everything stands in a JSON text, what is wrong with it, and which keys stand twice.
 *
 * `JSON.parse` gives the values, but neither places nor, in every browser, where a fault is; and it would read what is too much.
 * What this takes `JSON.parse` takes, and the other way round.
 */
export function scanJson(text: string, bounds: Bounds = limits): Scan {
  const reader = new Reader(text, bounds);
  try {
    return { place: reader.whole(), found: reader.found };
  } catch (error) {
    if (error instanceof Fault) return { place: null, found: [error.found] };
    throw error;
  }
}

class Fault extends Error {
  readonly found: Found;

  constructor(found: Found) {
    super(found.issue.code);
    this.found = found;
  }
}

const anyValue = '"text", 1, true, null, [ ], { }';
const blank = /[ \t\n\r]*/y;
const word = /[^ \t\n\r[\]{}:,"]+/y;
const shownLength = 40;
const enough = 1000;

class Reader {
  readonly found: Found[] = [];
  readonly #text: string;
  readonly #bounds: Bounds;
  readonly #path: (string | number)[] = [];
  #values = 0;
  /** The token at hand, empty at the end of the text, and where it begins. */
  #token = '';
  #offset = 0;

  constructor(text: string, bounds: Bounds) {
    this.#text = text;
    this.#bounds = bounds;
    this.#next();
  }

  whole(): Place {
    const place = this.#value(this.#offset);
    if (this.#token !== '') this.#fail('json-syntax', this.#token, '(end)');
    return place;
  }

  /** @param offset Where it counts as beginning: its key, if it has one. */
  #value(offset: number): Place {
    const place: Place = { offset, inside: new Map() };
    const { values, depth } = this.#bounds;
    if (++this.#values > values)
      this.#fail('too-many-values', `> ${values}`, String(values), this.#path.slice(0, -1).slice(0, 2));
    const isList = this.#token === '[';
    if (!isList && this.#token !== '{') {
      this.#scalar(anyValue);
      return place;
    }
    if (this.#path.length >= depth) this.#fail('nesting-too-deep', `> ${depth}`, String(depth), this.#path.slice(0, 3));
    const end = isList ? ']' : '}';
    this.#next();
    if (this.#token !== end) this.#entries(place.inside, isList, end);
    this.#next();
    return place;
  }

  #entries(inside: Place['inside'], isList: boolean, end: string): void {
    for (let i = 0; ; i++) {
      const offset = this.#offset;
      const step = isList ? i : this.#key();
      this.#path.push(step);
      // Whoever has mended the first thousand will look again.
      if (inside.has(step) && this.found.length < enough) this.#report('duplicate-key', String(step), 'once', offset);
      if (!isList) this.#take(':');
      inside.set(step, this.#value(isList ? this.#offset : offset));
      this.#path.pop();
      if (this.#token === end) return;
      this.#take(',', `, ${end}`);
    }
  }

  #key(): string {
    if (!this.#token.startsWith('"')) this.#fail('json-syntax', this.#token, '"key"');
    return String(this.#scalar('"key"'));
  }

  /** A text, number or word, read by the one who will read all of it. */
  #scalar(expected: string): unknown {
    try {
      const value: unknown = JSON.parse(this.#token);
      this.#next();
      return value;
    } catch {
      return this.#fail('json-syntax', this.#token, expected);
    }
  }

  #take(sign: string, expected = sign): void {
    if (this.#token !== sign) this.#fail('json-syntax', this.#token, expected);
    this.#next();
  }

  #next(): void {
    const start = this.#offset + this.#token.length;
    this.#offset = start + this.#match(blank, start).length;
    const first = this.#text.charAt(this.#offset);
    this.#token =
      first === '"'
        ? this.#text.slice(this.#offset, endOfString(this.#text, this.#offset))
        : this.#match(word, this.#offset) || first;
  }

  #match(pattern: RegExp, offset: number): string {
    pattern.lastIndex = offset;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  #report(code: string, found: string, expected: string, offset: number, path: Path = [...this.#path]): Found {
    const entry = { issue: { code, severity: 'error', path, found, expected } as const, offset };
    this.found.push(entry);
    return entry;
  }

  #fail(code: string, found: string, expected: string, path?: Path): never {
    throw new Fault(this.#report(code, found.slice(0, shownLength) || '…', expected, this.#offset, path));
  }
}

/** Behind the quote that ends it. A string ends with its line, also where its quote was forgotten. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '"') return i + 1;
    else if (sign === '\n') return i;
  }
  return text.length;
}
