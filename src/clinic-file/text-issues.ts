import type { Issue, Path } from '../foundation/issue.ts';
import { isShipped, primarySubtag, shippedLanguages } from '../foundation/locale.ts';
import { nearTo } from './did-you-mean.ts';
import { lockedParts } from './locked-parts.ts';
import type { LogicFile } from './logic-schema.ts';
import { isObject } from './merge.ts';
import { entry, isSafety } from './mentions.ts';
import type { Clinic, Texts } from './schema.ts';
import { says, textAt, tree, type TextTree } from './text-trees.ts';

/** Safety texts outside the questionnaire: what is said of danger, of help and of failure. */
export const safetyTexts: readonly (readonly string[])[] = [
  ['widget', 'help'],
  ['widget', 'live'],
  ['widget', 'error'],
  ['widget', 'recommendation', 'title', 'care-first'],
  ['widget', 'recommendation', 'body', 'care-first'],
  ['recommendation', 'levels', 'help'],
  ['recommendation', 'levels', 'referral'],
  ['recommendation', 'levels', 'medical'],
];

type Question = LogicFile['questions'][string];

interface Input {
  readonly basis: LogicFile;
  readonly logic: LogicFile;
  readonly texts: Texts;
  readonly clinic: Clinic | null;
}

/**
 * What a clinic's texts lack: words for its own questions, the other languages of a question it reworded, a name under reworded safety texts; and texts without a word.
 *
 * A question that is asked differently in each language is another question: for safety questions an error, else a warning.
 */
export function textIssues({ basis, logic, texts, clinic }: Input): Issue[] {
  const languages = [...new Set([...Object.keys(texts), ...shippedLanguages])];
  const words = (language: string, collection: string, id: string): TextTree =>
    tree(textAt(texts[language]?.questions, [collection, id]));
  const questions = Object.entries(logic.questions).flatMap(([id, question]) => {
    const locked = entry(logic.sections, question.section)?.locked === true;
    const own = languages.filter((language) => says(words(language, 'questions', id)));
    const path = ['texts', own[0] ?? languages[0] ?? '', 'questions', 'questions', id];
    const others = languages.filter((language) => !own.includes(language));
    // A language that we do not write has the question as it stands in the clinic's first: it says so, but asks nothing else.
    const severity = (locked || isSafety(question)) && others.some(weWrite) ? 'error' : 'warning';
    // There, words for a question of ours are its translation: the question is still ours.
    const reworded = own.some(weWrite) || isNew(basis, question, id);
    return [
      ...(reworded && own.length > 0 && others.length > 0
        ? [{ code: 'text-untranslated', severity, path, found: own.join(', '), expected: others.join(', ') } as const]
        : []),
      ...lacking(
        basis,
        logic,
        id,
        own.map((language) => words(language, 'questions', id)),
        path,
      ),
    ];
  });
  return [
    ...questions,
    ...(clinic?.reviewed ? [] : unreviewed(basis, logic, texts)),
    ...Object.entries(texts).flatMap(([language, own]) => blanks(own, ['texts', language])),
    ...Object.keys(texts).flatMap((language) => strangers(logic, language, tree(texts[language]?.questions))),
  ];
}

function weWrite(language: string): boolean {
  return isShipped(primarySubtag(language));
}

/** True for a question of the clinic's own, and for one of ours with options of its own. */
function isNew(basis: LogicFile, { options }: Question, id: string): boolean {
  const ours = entry(basis.questions, id);
  return !ours || Object.keys(options ?? {}).some((option) => !entry(ours.options ?? {}, option));
}

/** A new question needs a title and a word for each option; a question of ours, words for its new options. */
function lacking(basis: LogicFile, logic: LogicFile, id: string, words: readonly TextTree[], path: Path): Issue[] {
  const own = entry(basis.questions, id);
  const isMissing = (keys: readonly string[]): boolean => !words.some((language) => says(textAt(language, keys)));
  const wanted = [
    ...(own ? [] : [['title']]),
    ...Object.keys(entry(logic.questions, id)?.options ?? {})
      .filter((option) => !entry(own?.options ?? {}, option))
      .map((option) => ['options', option]),
  ];
  return wanted.filter(isMissing).map((keys) => ({
    ...{ code: 'text-missing', severity: 'error' as const, path: [...path, ...keys] },
    ...{ found: 'nothing', expected: 'text' },
  }));
}

/** Safety texts that were reworded while nobody signed for them. */
function unreviewed(basis: LogicFile, logic: LogicFile, texts: Texts): Issue[] {
  const { rules, notes } = protecting(basis);
  return Object.entries(texts).flatMap(([language, own]) => {
    const { questions, recommendation } = own;
    const locked = (section: string): boolean => entry(logic.sections, section)?.locked === true;
    const changed = (words: unknown, path: readonly string[], isLocked: (id: string) => boolean): string[][] =>
      Object.entries(tree(words))
        .filter(([key, inner]) => isLocked(key.split('_', 1)[0] ?? key) && says(inner))
        .map(([key]) => [...path, key]);
    const named = (ids: ReadonlySet<string>) => (id: string) => ids.has(id);
    const paths = [
      ...changed(questions?.['questions'], ['questions', 'questions'], (id) =>
        locked(entry(logic.questions, id)?.section ?? ''),
      ),
      ...changed(questions?.['sections'], ['questions', 'sections'], locked),
      ...changed(recommendation?.['rules'], ['recommendation', 'rules'], named(rules)),
      ...changed(recommendation?.['notes'], ['recommendation', 'notes'], named(notes)),
      ...safetyTexts.filter((path) => says(textAt(own, path))),
    ];
    return paths.map((path) => ({
      ...{ code: 'safety-text-unreviewed', severity: 'error' as const, path: ['texts', language, ...path] },
      ...{ found: path.at(-1) ?? '', expected: 'clinic.reviewed: { by, on }' },
    }));
  });
}

/** The rules of the basis that no file may change, and the notes that they and the guarantees show. */
export function protecting(basis: LogicFile): { rules: ReadonlySet<string>; notes: ReadonlySet<string> } {
  const { rules } = lockedParts(basis);
  const notes = [
    ...[...rules].flatMap((id) => entry(basis.rules, id)?.then.note ?? []),
    ...Object.values(basis.guarantees).flatMap(({ always }) => always?.note ?? []),
  ];
  return { rules, notes: new Set(notes) };
}

/** Texts without a word: ours show in their place. */
function blanks(value: unknown, path: Path): Issue[] {
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => blanks(inner, [...path, key]));
  const sentences: unknown[] = Array.isArray(value) ? value : [value];
  if (value === null || (sentences.length > 0 && sentences.every(says))) return [];
  return [{ code: 'empty-text', severity: 'warning', path, found: String(path.at(-1)), expected: 'text' }];
}

/** Words for a question, option or section that does not exist. */
function strangers(logic: LogicFile, language: string, words: TextTree): Issue[] {
  const check = (found: readonly string[], known: object, path: Path): Issue[] => {
    const ids = Object.keys(known);
    return found
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        code: 'unknown-text',
        severity: 'warning',
        path: [...path, id],
        found: id,
        expected: 'id',
        ...nearTo(ids),
      }));
  };
  const at = ['texts', language, 'questions'];
  return [
    ...check(Object.keys(tree(words['sections'])), logic.sections, [...at, 'sections']),
    ...check(Object.keys(tree(words['questions'])), logic.questions, [...at, 'questions']),
    ...Object.entries(tree(words['questions'])).flatMap(([id, question]) => {
      const options = entry(logic.questions, id)?.options;
      // `me_child` is the wording of `me` when the visit is about a child.
      const named = Object.keys(tree(tree(question)['options'])).map((key) => key.split('_', 1)[0] ?? key);
      return options ? check([...new Set(named)], options, [...at, 'questions', id, 'options']) : [];
    }),
  ];
}
