import type { Logic } from '../clinic-file/logic.ts';
import { hintFor } from '../clinic-file/did-you-mean.ts';
import { genders, roles, times } from '../clinic-file/roster-schema.ts';
import { rosterIds } from '../clinic-file/therapist-issues.ts';
import type { ShippedLanguage } from '../foundation/locale.ts';
import type { WordColumn } from './columns.ts';
import { LanguageNames } from './language-names.ts';
import type { OwnWords } from './own-words.ts';
import { plainWord } from './plain-word.ts';
import words from './words/words.json' with { type: 'json' };

/** Words by language, with semicolons between them; the first is the one that we write ourselves. */
type Worded = Readonly<Partial<Record<string, string>>>;
/** Words by id; by several ids with blanks between them where one word stands for all of them. */
type WordedIds = Readonly<Record<string, Worded>>;

const tables: Readonly<Record<Exclude<WordColumn, 'languages'>, WordedIds>> = words;

/** What one column may hold. */
interface Lexicon {
  readonly ids: readonly string[];
  /** Ids by word as it is looked up. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** Words as they are written, by how they are looked up. */
  readonly written: ReadonlyMap<string, string>;
}

/** Which words stand for which ids, in three languages; ids and the clinic's own names for them are words too. */
export class Vocabulary {
  readonly #lexicons: ReadonlyMap<string, Lexicon>;
  readonly #own: OwnWords;
  readonly #languages = new LanguageNames();
  /** The same few words stand in every row. */
  readonly #meanings = new Map<string, readonly string[] | null>();
  readonly #hints = new Map<string, { hint?: string }>();

  constructor(logic: Logic, own: OwnWords = {}) {
    const known = rosterIds(logic);
    this.#own = own;
    const ids = { ...known, roles, gender: genders, times };
    this.#lexicons = new Map(
      Object.entries(tables)
        .filter(([column]) => Object.hasOwn(ids, column))
        .map(([column, table]) => {
          const allowed = ids[column as keyof typeof ids] ?? singleIds(table);
          return [column, lexicon(allowed, table, own[column] ?? {})];
        }),
    );
  }

  /** The ids that a word stands for; null for a word that is not known in this column. */
  idsOf(column: WordColumn, word: string): readonly string[] | null {
    return remembered(this.#meanings, `${column}:${word}`, () =>
      column === 'languages'
        ? this.#languages.tagOf(word)
        : (this.#lexicons.get(column)?.meanings.get(plainWord(word)) ?? null),
    );
  }

  /** The word that was probably meant, as it is written. */
  hintFor(column: WordColumn, word: string): { hint?: string } {
    const written = column === 'languages' ? this.#languages.written : this.#lexicons.get(column)?.written;
    // Each word costs a comparison with every other: of ten thousand wrong ones the first are hint enough.
    if (!written || this.#hints.size >= mostRemembered) return this.#hints.get(`${column}:${word}`) ?? {};
    return remembered(this.#hints, `${column}:${word}`, () => {
      const { hint } = hintFor(plainWord(word), [...written.keys()]);
      return hint === undefined ? {} : { hint: written.get(hint) ?? hint };
    });
  }

  /** What an id is called in a language: by the clinic, else by us, else the id. */
  word(column: WordColumn, id: string, language: ShippedLanguage): string {
    if (column === 'languages') return this.#languages.name(id, language);
    const own = this.#own[column]?.[id];
    return own?.[language] ?? firstOf(tables[column][id]?.[language]) ?? Object.values(own ?? {})[0] ?? id;
  }

  /** What several ids are called, with one word for those that have one together: adults, for two groups of age. Read back, the words give the same ids. */
  wordsFor(column: WordColumn, ids: readonly string[], language: ShippedLanguage): string[] {
    const words: string[] = [];
    const groups = column === 'languages' ? [] : groupsOf(tables[column]);
    for (let at = 0; at < ids.length;) {
      const group = groups.find((some) => some.every((id, i) => ids[at + i] === id));
      const together = group && column !== 'languages' && firstOf(tables[column][group.join(' ')]?.[language]);
      words.push(together || this.word(column, ids[at] ?? '', language));
      at += together ? group.length : 1;
    }
    return words;
  }

  /** Everything that a column may hold, in words. */
  words(column: WordColumn, language: ShippedLanguage): string[] {
    if (column === 'languages') return this.#languages.tags.map((tag) => this.word(column, tag, language));
    const { ids = [] } = this.#lexicons.get(column) ?? {};
    // Adults and teenagers are what people say; of other groups the parts are.
    const groups =
      column === 'ages' ? groupsOf(tables.ages).filter((group) => group.every((id) => ids.includes(id))) : [];
    const together = groups.flatMap((group) => this.wordsFor(column, group, language));
    return [...ids.map((id) => this.word(column, id, language)), ...together];
  }
}

const mostRemembered = 1000;

/** What was found for a key before, else what is found now. */
function remembered<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const found = find();
  if (memory.size < mostRemembered && key.length < 200) memory.set(key, found);
  return found;
}

/** How somebody asks to be asked, as we write it ourselves. */
export function askWord(language: ShippedLanguage): string {
  return wordsIn(words.phrases.ask[language])[0] ?? 'ask';
}

/** Words that mean the same wherever they stand, such as yes and no. */
export function isPhrase(kind: 'yes' | 'no' | 'ask' | 'without-charge', text: string): boolean {
  return phrases.get(kind)?.has(asPhrase(text)) ?? false;
}

const phrases: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...words.answers, ...words.phrases }).map(([kind, worded]) => [
    kind,
    new Set(Object.values(worded).flatMap(wordsIn).map(asPhrase)),
  ]),
);

/** A lone hyphen is a word here. */
function asPhrase(text: string): string {
  return plainWord(text) || text.trim();
}

/** The words of one entry, the one that we write ourselves first. */
export function wordsIn(list: string | undefined): string[] {
  return (list ?? '').split(';').map((word) => word.trim());
}

function firstOf(list: string | undefined): string | undefined {
  return list === undefined ? undefined : wordsIn(list)[0];
}

/** Ids that one word stands for, the most of them first. */
function groupsOf(table: WordedIds): readonly (readonly string[])[] {
  const groups = Object.keys(table).filter((ids) => ids.includes(' '));
  return groups.map((ids) => ids.split(' ')).sort((a, b) => b.length - a.length);
}

function singleIds(table: WordedIds): string[] {
  return Object.keys(table).filter((ids) => !ids.includes(' '));
}

function lexicon(ids: readonly string[], table: WordedIds, own: Readonly<Record<string, Worded>>): Lexicon {
  const meanings = new Map<string, readonly string[]>();
  const written = new Map<string, string>();
  const learn = (word: string, meant: readonly string[]): void => {
    const plain = plainWord(word);
    if (plain === '' || meanings.has(plain)) return;
    meanings.set(plain, meant);
    written.set(plain, word);
  };
  // A clinic may call something of its own by a word of ours: then it means its own.
  for (const id of ids) learn(id, [id]);
  for (const id of ids) for (const word of Object.values(own[id] ?? {})) if (word !== undefined) learn(word, [id]);
  for (const [key, worded] of Object.entries(table)) {
    const meant = key.split(' ').filter((id) => ids.includes(id));
    if (meant.length > 0) for (const word of Object.values(worded).flatMap(wordsIn)) learn(word, meant);
  }
  return { ids, meanings, written };
}
