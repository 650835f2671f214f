import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import type { Clinic } from '../clinic-file/schema.ts';
import type { Issue } from '../foundation/issue.ts';
import { isShipped, primarySubtag, shippedLanguages } from '../foundation/locale.ts';
import { addressReview, secureAddress } from './address-review.ts';
import { colourReview } from './colour-review.ts';
import { handOffReview } from './hand-off-review.ts';
import { helpLineReview } from './help-line-review.ts';
import { knownTexts } from './known-texts.ts';
import { rosterReview } from './roster-review.ts';
import { namespaces, type BasisTexts } from './text-leaves.ts';
import { textReview } from './text-review.ts';
import { additionReview, translationReview } from './translation-review.ts';
import { voiceReview } from './voice-review.ts';

/** Issues about lines of ours stand nowhere in the file. */
const aboutOurs: ReadonlySet<string> = new Set(['shipped-help-line-expired', 'help-lines-unconfirmed']);

/** A reading counts for so many years. */
const readingLasts = 2;

/**
 * Reads a clinic file as a careful colleague would: words that never show or sound hard, addresses, colours, help lines, therapists, letters, dates.
 *
 * For the one who writes the file, so it is no part of the page. Pure: the same file gives the same issues on the same day.
 *
 * @param parsed The file, with or without errors: what could be read of it is looked at.
 * @param basisTexts Our texts by language and namespace.
 * @param today Such as `2026-11-22`.
 */
export function reviewClinicFile(parsed: ParsedClinicFile, basisTexts: BasisTexts, today: string): Issue[] {
  const { clinic, helpLines, roster, handOff, texts } = parsed;
  const issues = [
    ...textsReview(parsed, basisTexts),
    ...(clinic ? addressReview(clinic) : []),
    ...(clinic?.colours ? colourReview(clinic.colours) : []),
    ...helpLineReview(helpLines, clinic?.country, today),
    ...(clinic ? readingReview(clinic, today) : []),
    ...(roster && 'therapists' in roster ? rosterReview(roster, ['roster'], parsed, today) : []),
    ...(roster && 'from' in roster ? secureAddress(roster.from, ['roster', 'from']) : []),
    ...(handOff ? handOffReview(handOff, Object.keys(texts)) : []),
  ];
  const said = new Set(parsed.issues.map(nameOf));
  const fresh = issues.filter((issue) => !said.has(nameOf(issue)));
  return fresh.map((issue) => (aboutOurs.has(issue.code) ? issue : parsed.locate(issue)));
}

function textsReview({ texts, logicFile }: ParsedClinicFile, basis: BasisTexts): Issue[] {
  const known = namespaces.map((namespace) => [namespace, knownTexts(basis, logicFile, namespace)] as const);
  const additions = shippedLanguages
    .filter((language) => texts[language] !== undefined)
    .flatMap((language) => additionReview(language, texts, basis, logicFile));
  const written = Object.entries(texts).flatMap(([language, own]) => [
    ...known.flatMap(([namespace, keys]) => {
      const words = own[namespace] ?? {};
      return [...textReview(language, namespace, words, keys), ...voiceReview(language, namespace, words)];
    }),
    ...(isShipped(primarySubtag(language)) ? [] : translationReview(language, texts, basis, logicFile)),
  ]);
  return [...written, ...additions];
}

/** Whoever read the texts should read them again after a time: laws, places and words change. */
function readingReview({ reviewed }: Clinic, today: string): Issue[] {
  if (!reviewed) return [];
  const [year = '', ...rest] = reviewed.on.split('-');
  const lastsUntil = [String(Number(year) + readingLasts), ...rest].join('-');
  if (today <= lastsUntil) return [];
  const path = ['clinic', 'reviewed', 'on'];
  return [{ code: 'review-outdated', severity: 'warning', path, found: reviewed.on, expected: `>= ${today}` }];
}

function nameOf({ code, path }: Issue): string {
  return JSON.stringify([code, path]);
}
