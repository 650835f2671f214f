import { sourceOf, type Source } from '../../default-set/sources.ts';
import type { ReasonWords } from '../../wording/reason-words.ts';

/** A source as listed at the end of the page; `source` is null for one that only its code names. */
export interface ListedSource {
  readonly code: string;
  readonly source: Source | null;
}

/** What reasons refer to, gathered while the page is written: sources by number, rules used, and whether the sign was explained. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: ListedSource[] = [];
  readonly #rules = new Set<string>();
  #explained = false;

  /** The numbers of a reason's sources. A discreet reason has none: the title of a source would tell. */
  refer({ rule, source, discreet }: ReasonWords): readonly number[] {
    if (discreet) return [];
    if (rule !== null) this.#rules.add(rule);
    return [...new Set(source.map((code) => this.#number(code)))].sort((a, b) => a - b);
  }

  get sources(): readonly ListedSource[] {
    return this.#sources;
  }

  get rules(): readonly string[] {
    return [...this.#rules];
  }

  /** True the first time only: the sign for what is not confirmed is explained once. */
  mustExplain(): boolean {
    const first = !this.#explained;
    this.#explained = true;
    return first;
  }

  /** Facts of one text share its number. */
  #number(code: string): number {
    const source = sourceOf(code);
    const key = source ? `${source.title} ${source.publisher}` : code;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#sources.push({ code, source });
    this.#numbers.set(key, this.#sources.length);
    return this.#sources.length;
  }
}
