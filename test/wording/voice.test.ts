import { describe, expect, test } from 'vitest';
import { languages, sentences, type Language, type Sentence } from './locale-files.ts';
import { banned, gendered, sentencesIn, wordsIn } from '../../src/review/voice-patterns.ts';

/** The binding sentence on what the questionnaire is for: a legal text, word for word. */
function isPurpose({ key }: Sentence): boolean {
  return key === 'welcome.purpose';
}

/** For visitors. Messages for clinic owners (`issues`) may use the words of a file format. */
function forVisitors(language: Language): Sentence[] {
  return sentences(language).filter(({ file }) => file !== 'issues' && file !== 'review');
}

function hits(found: readonly Sentence[], patterns: readonly RegExp[]): string[] {
  return found.flatMap(({ key, text }) =>
    patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${key}: ${String(pattern)}: ${text}`),
  );
}

describe.each(languages)('%s', (language) => {
  const texts = forVisitors(language);

  test('uses none of the banned words', () => {
    expect(
      hits(
        texts.filter((one) => !isPurpose(one)),
        banned[language],
      ),
    ).toEqual([]);
  });

  test('shows nobody’s gender', () => {
    expect(hits(texts, gendered[language])).toEqual([]);
  });

  test('shouts nowhere', () => {
    expect(texts.filter(({ text }) => text.includes('!')).map(({ key }) => key)).toEqual([]);
  });

  test('keeps to one thought a sentence: at most 20 words', () => {
    const long = texts
      .filter((one) => !isPurpose(one))
      .flatMap(({ key, text }) => sentencesIn(text).map((sentence) => ({ key, sentence, words: wordsIn(sentence) })))
      .filter(({ words }) => words > 20);
    expect(long).toEqual([]);
  });

  test('types no number that belongs to data: no phone, price, emergency number or year', () => {
    const typed = texts.filter(
      ({ text }) => /\d{3,}|\d+\s?(zł|lei|€|£|EUR|PLN|RON)/.test(text) && !/\b(2017\/745)\b/.test(text),
    );
    expect(typed.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test('is written with composed letters and the signs of the language', () => {
    const all = sentences(language);
    expect(all.filter(({ text }) => text !== text.normalize('NFC')).map(({ key }) => key)).toEqual([]);
    expect(all.filter(({ text }) => /[\u015E\u015F\u0162\u0163]/.test(text)).map(({ key }) => key)).toEqual([]);
    expect(texts.filter(({ text }) => /["']/.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

test('the home question names neither partner nor violence on the screen', () => {
  const words = /partner|partener|violen|przemoc/i;
  for (const language of languages) {
    const shown = sentences(language).filter(
      ({ file, key }) => file === 'questions' && /^questions\.home(-used)?\./.test(key),
    );
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter(({ text }) => words.test(text)).map(({ key }) => `${language} ${key}`)).toEqual([]);
  }
});

test('the patterns find what they are meant to find', () => {
  expect(gendered.pl.some((pattern) => pattern.test('Czy czułaś się źle?'))).toBe(true);
  expect(gendered.pl.some((pattern) => pattern.test('zmęczony/a'))).toBe(true);
  expect(banned.en.some((pattern) => pattern.test('You are at risk.'))).toBe(true);
  expect(gendered.ro.some((pattern) => pattern.test('Sunteți pregătit să începeți?'))).toBe(true);
});
