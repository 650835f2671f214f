import { describe, expect, test } from 'vitest';
import { looseningWords, factWords } from '../../src/wording/match-loosening-words.ts';
import { dayWords, freeWords, initials, languageName, priceOf } from '../../src/wording/match-therapist-words.ts';
import type { Limit, Loosening } from '../../src/roster/match.ts';
import { noWishes } from '../../src/roster/wishes.ts';
import { texts as en } from '../../src/wording/texts/en.ts';
import { texts as pl } from '../../src/wording/texts/pl.ts';
import { texts as ro } from '../../src/wording/texts/ro.ts';
import { Translator } from '../../src/wording/translator.ts';

const texts = { en, pl, ro };
const speak = (language: string): Translator => new Translator({ language, fallbacks: ['en'], texts });

describe('a therapist in words', () => {
  test('without a picture has the letters of the first and the last name', () => {
    expect(initials({ name: 'Anna Maria Wierzbicka-Szczepańska' })).toBe('AS');
    expect(initials({ name: 'łukasz' })).toBe('Ł');
    expect(initials({ name: '(Ion) Țepeș' })).toBe('Ț');
    expect(initials({ name: '42' })).toBe('');
  });

  test('has a price in the way of the language, and no "about" where from and to are the same', () => {
    const spaced = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');
    expect(spaced(priceOf('pl', { price: { amount: 200, currency: 'PLN' } }))).toBe('200 zł');
    expect(spaced(priceOf('pl', { price: { amount: { from: 150, to: 200 }, currency: 'PLN' } }))).toBe('150–200 zł');
    expect(spaced(priceOf('pl', { price: { amount: { from: 200, to: 200 }, currency: 'PLN' } }))).toBe('200 zł');
    expect(priceOf('pl', {})).toBeNull();
  });

  test('is asked for the next free day where none is known, or it has gone by', () => {
    const free = (day?: string): string =>
      freeWords(speak('en'), day === undefined ? {} : { free: day }, '2026-11-22').text;
    expect([free(), free('ask'), free('2026-11-21')]).toEqual(['please ask', 'please ask', 'please ask']);
    expect([free('2026-11-22'), free('2026-11-23')]).toEqual(['today', '23 November']);
  });

  test('has days and languages in the language of the page', () => {
    expect(dayWords('2026-12-03', '2026-11-22', 'pl')).toBe('3 grudnia');
    expect(dayWords('2027-01-03', '2026-11-22', 'ro')).toBe('3 ianuarie 2027');
    expect([languageName('uk', 'en'), languageName('ro', 'pl'), languageName('pl', 'ro')]).toEqual([
      'Ukrainian',
      'rumuński',
      'poloneză',
    ]);
  });
});

describe('what one change would bring', () => {
  const one = (limit: Limit, size: number, values: readonly string[] = []): Loosening => ({
    limit,
    size,
    values,
    wishes: noWishes,
    therapists: ['Ana Pop', 'Jan Lis', 'Ewa Kot'].slice(0, size).map((name, i) => ({
      id: `t${String(i)}`,
      name,
      roles: ['psychotherapist'],
      languages: ['pl'],
      ages: ['18-64'],
      settings: ['online'],
    })),
  });
  const words = (loosening: Loosening, language = 'en'): string[] => {
    const { change, who } = looseningWords(speak(language), loosening);
    return [change.text, who.text];
  };

  test('names the change, how many, and up to three of them', () => {
    expect(words(one('setting', 2, ['online']))).toEqual([
      'If you could meet another way: online',
      '2 people: Ana Pop and Jan Lis',
    ]);
    expect(words(one('language', 12, ['en', 'uk']), 'pl')).toEqual([
      'Gdyby spotkania mogły być też w\u00a0innym języku: angielski i ukraiński',
      '12 osób, między innymi Ana Pop, Jan Lis i Ewa Kot',
    ]);
    expect(words(one('gender', 1), 'ro')).toEqual(['Dacă genul ar fi doar o preferință', '1 persoană: Ana Pop']);
  });

  test('lets a few values stand for many', () => {
    expect(words(one('place', 1, ['A', 'B', 'C', 'D', 'E', 'F']))[0]).toBe(
      'If you could meet in another place: A, B, C, D, E, …',
    );
  });

  test.each(['en', 'pl', 'ro'])('has a sentence for every limit and for one, some and many in %s', (language) => {
    const missing: string[] = [];
    const translator = new Translator({ language, fallbacks: [], texts, onMissing: (key) => missing.push(key) });
    for (const limit of ['language', 'setting', 'place', 'format', 'gender', 'times', 'price', 'modality'] as const)
      for (const size of [1, 3, 25]) looseningWords(translator, one(limit, size, ['online']));
    for (const limit of ['age', 'role', 'ruled-out', 'current', 'pair', 'times'] as const)
      for (const size of [1, 3, 25]) expect(factWords(translator, one(limit, size)).text).toContain(String(size));
    expect(missing.filter((key) => key !== 'recommendation:candidates.online.name')).toEqual([]);
  });

  test('of a limit that nobody can loosen says how many, and no name', () => {
    expect(factWords(speak('en'), one('age', 2)).text).toBe('2 people work with another age group.');
  });
});

test('a tag with an extension is right in a roster, and breaks no page', () => {
  expect(['de-u-co-phonebk', 'en-x-twain'].map((tag) => languageName(tag, 'en'))).toEqual(['German', 'English']);
});
