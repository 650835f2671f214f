import { readFileSync } from 'node:fs';

export const languages = ['pl', 'en', 'ro'] as const;
export type Language = (typeof languages)[number];
const files = [
  'emergency',
  'widget',
  'questions',
  'recommendation',
  'take-away',
  'therapists',
  'issues',
  'review',
  'conditions',
  'check',
  'diff',
  'fairness',
  'graph',
  'new',
  'roster',
  'open-letter',
] as const;

/** One sentence of a locale, with the file and key it stands at. */
export interface Sentence {
  readonly file: (typeof files)[number];
  /** As written: `questions.age.title_child`, `notes.how.items.2`. */
  readonly key: string;
  readonly text: string;
}

function leaves(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function read(folder: string, file: Sentence['file']): Sentence[] {
  const json: unknown = JSON.parse(
    readFileSync(new URL(`../../locales/${folder}/${file}.json`, import.meta.url), 'utf8'),
  );
  return leaves(json, []).map(([key, text]) => ({ file, key, text }));
}

/** Every sentence of a language. */
export function sentences(language: Language): Sentence[] {
  return files.flatMap((file) => read(language, file));
}

/** The Polish sentences that differ where a clinic says `ty`. */
export function informalSentences(): Sentence[] {
  return (['widget', 'questions', 'recommendation'] as const).flatMap((file) => read('pl-informal', file));
}

const suffix = /_(zero|one|two|few|many|other|child|someone)$/;

/** Files whose sentences are said, and written by a clinic, as part of another. */
const within: Partial<Record<Sentence['file'], string>> = {
  'take-away': 'widget.takeAway',
  therapists: 'widget.therapists',
};

/** Where code and a clinic say a sentence: `widget.takeAway.send.title`. */
export function placeOf({ file, key }: Pick<Sentence, 'file' | 'key'>): string {
  return `${within[file] ?? file}.${key}`;
}

/** The key without plural form and person: what code asks for. */
export function plainKey(key: string): string {
  return key.replace(suffix, '');
}

/** The plural form of a key; null for a key without one. */
export function pluralForm(key: string): string | null {
  return /_(zero|one|two|few|many|other)$/.exec(key)?.[1] ?? null;
}

/** The names between double braces. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();
}
