import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { informalSentences, type Language, languages, sentences, type Sentence } from './locale-files.ts';

const dictionaries = { pl: 'pl_PL', en: 'en_GB', ro: 'ro_RO' } as const;

/** The words that hunspell's dictionary does not know, our own list aside. */
function misspelt(language: keyof typeof dictionaries, text: string): string[] {
  const own = fileURLToPath(new URL(`words/${language}.txt`, import.meta.url));
  const { stdout, error, stderr } = spawnSync('hunspell', ['-d', dictionaries[language], '-i', 'UTF-8', '-l'], {
    input: text,
    encoding: 'utf8',
  });
  if (error)
    throw new Error(
      `hunspell did not run (${error.message}). Install hunspell with hunspell-pl, hunspell-ro and hunspell-en-gb.`,
    );
  if (stderr.includes("Can't open")) throw new Error(stderr);
  const known = new Set(readFileSync(own, 'utf8').split('\n'));
  return [...new Set(stdout.split('\n').filter((word) => word !== '' && !known.has(word)))];
}

const read: readonly (readonly [string, Language, () => Sentence[]])[] = [
  ...languages.map((language) => [language, language, () => sentences(language)] as const),
  ['informal Polish', 'pl', informalSentences],
];

describe.each(read)('%s', (_, language, written) => {
  test('is spelt as the dictionary and our own word list have it', () => {
    const text = written()
      .map((one) =>
        one.text
          .replace(/\{\{.*?\}\}/g, ' ')
          .replaceAll('\u2019', "'")
          .replaceAll('\u00A0', ' '),
      )
      .join('\n');
    expect(misspelt(language, text)).toEqual([]);
  });
});

test('the dictionary finds a wrong word', () => {
  expect(misspelt('en', 'therapie hapened')).toEqual(['therapie', 'hapened']);
  expect(misspelt('ro', 'şedinţă terapyie')).toContain('terapyie');
});
