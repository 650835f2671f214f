import type { WordColumn } from './columns.ts';
import { plainWord } from './plain-word.ts';
import { readAges } from './read-ages.ts';
import { splitWords } from './split-cell.ts';
import type { Vocabulary } from './vocabulary.ts';

interface WordsRead {
  /** Each once, in the order of the words. */
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  /** Ages of which only a part is meant, with what was written. */
  readonly partly: readonly { readonly found: string; readonly ids: readonly string[] }[];
}

/** Reads the words of a cell as the ids that they stand for. */
export function readWords(column: WordColumn, text: string | readonly string[], vocabulary: Vocabulary): WordsRead {
  const known = (word: string): readonly string[] | null => meaningOf(column, word, vocabulary);
  const cells = typeof text === 'string' ? [text] : text;
  const words = cells.flatMap((cell) => splitWords(cell, (word) => known(word) !== null));
  const ids = new Set<string>();
  const unknown = new Set<string>();
  const partly: { found: string; ids: readonly string[] }[] = [];
  for (const word of words) {
    const meant = known(word);
    if (meant === null) unknown.add(word);
    for (const id of meant ?? []) ids.add(id);
    const years = column === 'ages' && vocabulary.idsOf('ages', word) === null ? readAges(word) : null;
    if (years && years.partly.length > 0) partly.push({ found: word, ids: years.partly });
  }
  return { ids: [...ids], unknown: [...unknown], partly };
}

function meaningOf(column: WordColumn, word: string, vocabulary: Vocabulary): readonly string[] | null {
  const meant = vocabulary.idsOf(column, word);
  if (meant !== null) return meant;
  if (column === 'ages') return knownOf(column, readAges(word)?.ids ?? [], vocabulary);
  if (column === 'roles') return rolesIn(word, vocabulary);
  return null;
}

/** "Certified psychotherapist (CBT)" is no word of ours, but one of its words is. */
function rolesIn(text: string, vocabulary: Vocabulary): readonly string[] | null {
  const ids = plainWord(text)
    .split(' ')
    .flatMap((word) => vocabulary.idsOf('roles', word) ?? []);
  return ids.length === 0 ? null : [...new Set(ids)];
}

/** A clinic that asks about other ages than we do has other groups. */
function knownOf(column: WordColumn, ids: readonly string[], vocabulary: Vocabulary): readonly string[] | null {
  const known = ids.filter((id) => vocabulary.idsOf(column, id) !== null);
  return known.length === 0 || known.length < ids.length ? null : known;
}
