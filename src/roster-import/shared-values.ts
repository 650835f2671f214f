import { isWordColumn, sharedColumns } from './columns.ts';
import { currencyOf } from './read-price.ts';
import type { Shared } from './read-row.ts';
import { readWords } from './read-words.ts';
import type { Problem } from './report.ts';
import { inShort } from './tidy-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What cannot be read of what is said once for all. */
export function sharedProblems(shared: Shared, vocabulary: Vocabulary): Problem[] {
  return sharedColumns.flatMap((column) => {
    const text = shared[column]?.trim() ?? '';
    if (text === '') return [];
    const unknown = isWordColumn(column)
      ? readWords(column, text, vocabulary).unknown
      : currencyOf(text) === undefined
        ? [text]
        : [];
    return unknown.map((word): Problem => {
      const hint = isWordColumn(column) ? vocabulary.hintFor(column, word) : {};
      return { code: 'unknown-word', severity: 'error', column, found: inShort(word), ...hint };
    });
  });
}
