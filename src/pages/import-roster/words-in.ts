import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { Vocabulary } from '../../roster-import/vocabulary.ts';
import { RosterImportWords } from '../../wording/roster-import-words.ts';
import { issueTexts as en } from '../../wording/texts/issues-en.ts';
import { issueTexts as pl } from '../../wording/texts/issues-pl.ts';
import { issueTexts as ro } from '../../wording/texts/issues-ro.ts';

const issues = { en, pl, ro };

/** The words of the report. All languages are in the page's one file: it asks for nothing later. */
export function wordsIn(language: ShippedLanguage, vocabulary: Vocabulary): RosterImportWords {
  return new RosterImportWords(language, vocabulary, issues[language]);
}
