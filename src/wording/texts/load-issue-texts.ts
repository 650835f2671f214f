import type { ShippedLanguage } from '../../foundation/locale.ts';
import type { IssueTexts } from '../issue-words.ts';

/** Fetches the sentences about issues in one language: a chunk of its own, for the day when something is wrong. */
export async function loadIssueTexts(language: ShippedLanguage): Promise<IssueTexts> {
  switch (language) {
    case 'pl':
      return (await import('./issues-pl.ts')).issueTexts;
    case 'ro':
      return (await import('./issues-ro.ts')).issueTexts;
    case 'en':
      return (await import('./issues-en.ts')).issueTexts;
  }
}
