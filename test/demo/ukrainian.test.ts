import { describe, expect, test } from 'vitest';
import { languages, placeholders, placeOf, plainKey, pluralForm, sentences } from '../wording/locale-files.ts';
import { sentencesIn, wordsIn } from '../../src/review/voice-patterns.ts';
import { demoFiles } from './clinic-files.ts';

const parsed = demoFiles.find(({ name }) => name === 'ukrainian')?.parsed;
const texts = parsed?.texts['uk'] ?? {};
const ukrainian = leaves(texts, []);
const keys = new Set(ukrainian.map(([key]) => key));

function leaves(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const shown = sentences('pl').filter((one) => Object.hasOwn(texts, placeOf(one).split('.')[0] ?? ''));

/** Texts that hold a pattern, by key. */
function holding(pattern: RegExp): string[] {
  return ukrainian.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
}

describe('a fourth language, by texts alone', () => {
  test('says all that Polish says about safety, in questions and in candidates', () => {
    const needed =
      /^(questions\.|widget\.(help|live|error|question|quickExit|welcome|countries)\.|recommendation\.(levels|candidates|rules|notes|plan|access|roles)\.)/;
    const missing = shown.map(placeOf).filter((key) => needed.test(key) && !keys.has(key) && !keys.has(plainKey(key)));
    expect(shown.length).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  test('has no key that none of our languages has', () => {
    const known = new Set(languages.flatMap((language) => sentences(language).map((one) => plainKey(placeOf(one)))));
    expect(ukrainian.map(([key]) => key).filter((key) => !known.has(plainKey(key)))).toEqual([]);
  });

  test('keeps the placeholders', () => {
    const ours = new Map(shown.map((one) => [plainKey(placeOf(one)), placeholders(one.text)]));
    const changed = ukrainian.filter(([key, text]) => {
      const wanted = ours.get(plainKey(key));
      return wanted !== undefined && wanted.join() !== placeholders(text).join();
    });
    expect(changed).toEqual([]);
  });

  test('has every plural form', () => {
    const needed = new Intl.PluralRules('uk').resolvedOptions().pluralCategories.toSorted();
    const forms = new Map<string, string[]>();
    for (const key of keys) {
      const form = pluralForm(key);
      if (form !== null) forms.set(plainKey(key), [...(forms.get(plainKey(key)) ?? []), form]);
    }
    expect(forms.size).toBeGreaterThan(5);
    for (const [key, found] of forms) expect([key, found.toSorted()]).toEqual([key, needed]);
  });

  test('is written in Ukrainian letters and signs', () => {
    expect(holding(/[ыэъёЫЭЪЁ]/)).toEqual([]);
    expect(holding(/["'„”“!]/)).toEqual([]);
    expect(ukrainian.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('shows nobody’s gender', () => {
    expect(holding(/\p{L}\/(а|ла|на|ий)(?!\p{L})|\((а|ла|на)\)/u)).toEqual([]);
    expect(holding(/(?<!\p{L})я (\p{L}+ )?\p{L}{2,}(в|ла|вся|лася)(?!\p{L})/iu)).toEqual([]);
    expect(holding(/(?<!\p{L})(ви|мені|я) (готовий|готова|сам|сама|повинен|повинна)(?!\p{L})/iu)).toEqual([]);
  });

  test('keeps to 20 words a sentence, the legal text aside', () => {
    const long = ukrainian
      .filter(([key]) => key !== 'widget.welcome.purpose')
      .flatMap(([, text]) => sentencesIn(text))
      .filter((sentence) => wordsIn(sentence) > 20);
    expect(long).toEqual([]);
  });

  test('names neither partner nor violence in the question about home', () => {
    expect(
      ukrainian.filter(([key, text]) => /questions\.home(-used)?\./.test(key) && /партнер|насил/i.test(text)),
    ).toEqual([]);
  });

  test('names every Polish help line, and that it answers in Polish', () => {
    const lines = Object.values(parsed?.helpLines['pl'] ?? {});
    expect(lines.length).toBeGreaterThan(5);
    for (const { label, languages: spoken } of lines) {
      expect(Object.keys(label)).toEqual(expect.arrayContaining(['pl', 'en', 'ro', 'uk']));
      expect([label['uk'], spoken]).toEqual([expect.stringMatching(/, польською$/), ['pl']]);
    }
  });

  test('has nobody’s name under it: whoever signed it is openly made up', () => {
    expect(parsed?.clinic?.reviewed?.by).toMatch(/вигадана/);
  });
});
