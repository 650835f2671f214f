import type { Texts } from '../clinic-file/schema.ts';

/** What a clinic calls things of its own or of ours: by column of a roster, id and language. */
export type OwnWords = Readonly<Partial<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>>;

/** Columns whose ids are options of a question. */
const questions: Readonly<Record<string, string>> = { concerns: 'concerns', ages: 'age', style: 'style' };
/** Columns whose ids are candidates. Their names do not clash: an id is looked up among those of its column alone. */
const candidateColumns = ['formats', 'modalities', 'settings'];

/** The names in a clinic's texts, so that a roster may use the words that the clinic's page shows. */
export function ownWords(texts: Texts): OwnWords {
  const words: Record<string, Record<string, Record<string, string>>> = {};
  const learn = (column: string, id: string, language: string, word: unknown): void => {
    // Entries of a file that somebody else wrote: `__proto__` must stay a word among words.
    const byId = (words[column] ??= Object.create(null) as Record<string, Record<string, string>>);
    if (typeof word === 'string' && word.trim() !== '') (byId[id] ??= {})[language] = word;
  };
  for (const [language, namespaces] of Object.entries(texts)) {
    const candidates = inside(namespaces, 'recommendation', 'candidates');
    for (const [id, texts] of entries(candidates))
      for (const column of candidateColumns) learn(column, id, language, inside(texts, 'name'));
    for (const [column, question] of Object.entries(questions))
      for (const [id, word] of entries(inside(namespaces, 'questions', 'questions', question, 'options')))
        learn(column, id, language, word);
  }
  return words;
}

function inside(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
