import { describe, expect, test } from 'vitest';
import { directionOf, shippedUnder } from '../../src/foundation/locale.ts';
import { clinicTranslator, type OwnTexts } from '../../src/wording/clinic-translator.ts';
import { textsFor } from '../../src/wording/texts/address.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import type { LoadTexts, TextSet } from '../../src/wording/texts/load-texts.ts';
import { texts as formal } from '../../src/wording/texts/pl.ts';
import type { Texts } from '../../src/wording/texts/texts.ts';

/** As a page that asks for the language gets it. */
async function speak(language: string, own: OwnTexts) {
  const under = shippedUnder(language);
  return clinicTranslator({ language, ours: { language: under, texts: await allTexts(under) }, own });
}

describe('what has no text in the language falls back in this order', () => {
  const own: OwnTexts = {
    de: { widget: { a: 'a de', b: 'b de', welcome: { start: 'Los' } } },
    uk: { widget: { a: 'a uk' } },
    en: { widget: { c: 'c en' } },
    ro: { widget: { d: 'd ro' } },
  };
  const said = async (language: string, key: string) => (await speak(language, own)).said(key);

  test('the clinic’s in the language', async () => {
    expect(await said('uk', 'a')).toEqual({ text: 'a uk', lang: undefined });
  });
  test('ours in the language', async () => {
    expect(await said('pl', 'welcome.start')).toEqual({ text: 'Zacznij', lang: undefined });
  });
  test('the clinic’s in its first language', async () => {
    expect(await said('uk', 'b')).toEqual({ text: 'b de', lang: 'de' });
    expect(await said('uk', 'welcome.start')).toEqual({ text: 'Los', lang: 'de' });
  });
  test('English, the clinic’s and ours', async () => {
    expect(await said('uk', 'c')).toEqual({ text: 'c en', lang: 'en' });
    expect(await said('uk', 'welcome.skip')).toMatchObject({ lang: 'en' });
  });
  test('at last any language of the clinic: better than no words', async () => {
    expect(await said('uk', 'd')).toEqual({ text: 'd ro', lang: 'ro' });
  });
});

test('a region falls back to its language, however the tag is written', async () => {
  const own: OwnTexts = { 'pt-br': { widget: { title: 'Perguntas' } }, 'pl-PL': { widget: { title: 'Pytania' } } };
  const brazil = await speak('pt-br', own);
  expect(brazil.said('title')).toEqual({ text: 'Perguntas', lang: undefined });
  const poland = await speak('pl-PL', own);
  expect(poland.said('title')).toEqual({ text: 'Pytania', lang: undefined });
  expect(poland.said('welcome.start')).toEqual({ text: 'Zacznij', lang: undefined });
});

describe('plural forms are those of the language', () => {
  const forms = (...names: string[]) => Object.fromEntries(names.map((name) => [`dogs_${name}`, `${name} {{count}}`]));
  const languages: readonly (readonly [string, readonly string[], Readonly<Record<number, string>>])[] = [
    ['uk', ['one', 'few', 'many', 'other'], { 1: 'one', 3: 'few', 5: 'many', 21: 'one', 22: 'few' }],
    ['de', ['one', 'other'], { 1: 'one', 2: 'other', 21: 'other' }],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other'], { 0: 'zero', 2: 'two', 5: 'few', 11: 'many', 100: 'other' }],
    ['ja', ['other'], { 1: 'other', 7: 'other' }],
  ];
  test.each(languages)('%s', async (language, names, expected) => {
    const translator = await speak(language, { [language]: { widget: forms(...names) } });
    for (const [count, form] of Object.entries(expected))
      expect(translator.say('dogs', { count: Number(count) })).toBe(`${form} ${count}`);
  });

  test('a form that is missing is said in the next language, in its own form', async () => {
    const translator = await speak('uk', { uk: { widget: { welcome: { minutes_one: 'Хвилина' } } } });
    expect(translator.said('welcome.minutes', { count: 1 })).toEqual({ text: 'Хвилина', lang: undefined });
    expect(translator.said('welcome.minutes', { count: 5 })).toMatchObject({ lang: 'en' });
  });
});

test('days and lists are written as the language does it, and for a sentence as that does it', async () => {
  const translator = await speak('uk', { uk: { widget: { own: 'Дата: {{date}}' } } });
  expect(translator.date('2026-11-22')).toBe('22 листопада 2026 р.');
  expect(translator.join(['а', 'б'])).toBe('а і б');
  expect(translator.dateIn('own', '2026-11-22')).toBe('22 листопада 2026 р.');
  expect(translator.dateIn('welcome.reviewed', '2026-11-22')).toBe('22 November 2026');
  expect(translator.list('recommendation:notes.approaches.items')[0]).toMatchObject({ lang: 'en' });
});

describe('a language that is read from right to left', () => {
  test('is known by its script', () => {
    expect(['he', 'ar', 'fa', 'ur', 'yi', 'ckb', 'az-Arab'].map(directionOf)).toEqual(Array(7).fill('rtl'));
    expect(['pl', 'en', 'ro', 'uk', 'az', 'zh-Hant', 'tr'].map(directionOf)).toEqual(Array(7).fill('ltr'));
  });

  test('keeps the groups of a number, and names, in their own order', async () => {
    const translator = await speak('he', { he: { widget: { help: { call: 'חייגו {{number}}' } } } });
    expect(translator.say('help.call', { number: '116 123' })).toBe('חייגו \u2068116 123\u2069');
    expect((await speak('pl', {})).say('help.call', { number: '116 123' })).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('how a clinic wants people to be spoken to', () => {
  function recording(): { load: LoadTexts; loaded: TextSet[] } {
    const loaded: TextSet[] = [];
    return { loaded, load: (set) => (loaded.push(set), allTexts(set)) };
  }

  test('informal Polish lies over the formal, and under the clinic’s own words', async () => {
    const sets: Partial<Record<TextSet, Texts>> = {
      pl: { widget: { a: 'Proszę wybrać', b: 'Można pominąć', c: 'Dalej' } },
      'pl-informal': { widget: { a: 'Wybierz', b: 'Możesz pominąć' } },
    };
    const texts = await textsFor('pl', 'informal', (set) => Promise.resolve(sets[set] ?? {}));
    const own: OwnTexts = { pl: { widget: { b: 'Pomiń' } } };
    const translator = clinicTranslator({ language: 'pl', ours: { language: 'pl', texts }, own });
    expect(['a', 'b', 'c'].map((key) => translator.say(key))).toEqual(['Wybierz', 'Pomiń', 'Dalej']);
  });

  test('only Polish knows it, and only who asks for it loads it', async () => {
    for (const [language, address, sets] of [
      ['pl', 'informal', ['pl', 'pl-informal']],
      ['pl', 'formal', ['pl']],
      ['pl', undefined, ['pl']],
      ['en', 'informal', ['en']],
      ['ro', 'informal', ['ro']],
    ] as const) {
      const { load, loaded } = recording();
      await textsFor(language, address, load);
      expect(loaded).toEqual(sets);
    }
  });

  test('informal words that do not arrive leave the formal ones', async () => {
    const broken: LoadTexts = (set) => (set === 'pl-informal' ? Promise.reject(new Error('offline')) : allTexts(set));
    expect(await textsFor('pl', 'informal', broken)).toEqual(formal);
  });
});
