import { describe, expect, test } from 'vitest';
import { pickLanguage } from '../../src/foundation/locale.ts';
import { mergeTexts } from '../../src/wording/texts/merge-texts.ts';
import { Translator } from '../../src/wording/translator.ts';

const ours = { widget: { title: 'Ours', deep: { a: 'A', b: 'B' }, list: ['one', 'two'] } };
const merged = (widget: Parameters<typeof mergeTexts>[1][string]) => mergeTexts(ours, { widget })['widget'];

describe('texts of a clinic over ours', () => {
  test('say only what differs', () => {
    expect(merged({ title: 'Own', deep: { b: 'own' }, list: ['three'], more: 'new' })).toEqual({
      ...{ title: 'Own', deep: { a: 'A', b: 'own' }, list: ['three'], more: 'new' },
    });
  });

  test('never blank one of ours', () => {
    expect(merged({ title: ' ', deep: { a: '', b: null }, list: ['', ' '], more: '' })).toEqual(ours.widget);
    expect(merged({ list: ['three', ''] })).toMatchObject({ list: ['three'] });
    expect(merged({ list: [] })).toEqual(ours.widget);
  });

  test('never put another kind of text in its place', () => {
    expect(merged({ title: ['x'], deep: 'x', list: 'x' })).toEqual(ours.widget);
    expect(merged({ title: { x: 'x' }, deep: ['x'], list: { x: 'x' } })).toEqual(ours.widget);
  });
});

test('a list, a tree or a key with a dot where a sentence belongs shows nothing', () => {
  const de = { widget: { title: ['x'], deep: { a: { b: 'x' } }, 'flat.key': 'x' } };
  const translator = new Translator({ language: 'de', fallbacks: [], texts: { de } });
  expect(['title', 'deep.a', 'flat.key'].map((key) => translator.say(key))).toEqual(['', '', '']);
  expect(translator.said('title').text).toBe('');
});

describe('the language on offer', () => {
  const offers: readonly (readonly [string, readonly string[], string | null])[] = [
    ['pl-PL', ['pl', 'pl-PL'], 'pl-PL'],
    ['PL_pl', ['pl', 'pl-PL'], 'pl-PL'],
    ['pl', ['pl-PL', 'pl'], 'pl'],
    ['pl-PL', ['en', 'pl'], 'pl'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['de', ['en', 'pt-BR'], null],
  ];
  test.each(offers)('%s of %j: %s', (wanted, offered, picked) => {
    expect(pickLanguage([wanted], offered)).toBe(picked);
  });

  test('the first wanted tag wins, also by another region', () => {
    expect(pickLanguage([null, 'pt-PT', 'en'], ['en', 'pt-BR'])).toBe('pt-BR');
  });
});
