import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { languages, placeholders, plainKey, pluralForm, sentences } from './locale-files.ts';

const all = Object.fromEntries(languages.map((language) => [language, sentences(language)]));
const logic = readLogic(defaultLogic);

function keysOf(language: string): Set<string> {
  return new Set((all[language] ?? []).map(({ file, key }) => `${file}:${plainKey(key)}`));
}

describe.each(languages)('%s', (language) => {
  const own = all[language] ?? [];
  const english = keysOf('en');

  test('has the same keys as English', () => {
    const keys = keysOf(language);
    expect([...english].filter((key) => !keys.has(key))).toEqual([]);
    expect([...keys].filter((key) => !english.has(key))).toEqual([]);
  });

  test('has every plural form that the language knows', () => {
    const forms = new Map<string, Set<string>>();
    for (const { file, key } of own) {
      const form = pluralForm(key);
      if (form !== null)
        forms.set(`${file}:${plainKey(key)}`, (forms.get(`${file}:${plainKey(key)}`) ?? new Set()).add(form));
    }
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(forms.size).toBeGreaterThan(3);
    for (const [key, found] of forms) expect([key, [...found].sort()]).toEqual([key, [...needed].sort()]);
  });

  test('has the plain form of every sentence about another person', () => {
    const keys = new Set(own.map(({ file, key }) => `${file}:${key}`));
    const variants = own
      .filter(({ key }) => /_(child|someone)$/.test(key))
      .map(({ file, key }) => `${file}:${plainKey(key)}`);
    expect(variants.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('uses the placeholders that English uses', () => {
    const wanted = new Map(
      (all['en'] ?? []).map(({ file, key, text }) => [`${file}:${plainKey(key)}`, placeholders(text)]),
    );
    for (const { file, key, text } of own) {
      const needed = (wanted.get(`${file}:${plainKey(key)}`) ?? []).filter((name) => name !== 'count');
      const found = placeholders(text).filter((name) => name !== 'count');
      expect([key, found]).toEqual([key, needed]);
    }
  });

  test('says every section, question, option, candidate, note and reason of the default logic', () => {
    const keys = new Set(own.map(({ file, key }) => `${file}:${key}`));
    const notes = new Set(logic.rules.flatMap(({ then }) => then.note ?? []));
    const needed = [
      ...logic.sections
        .flatMap(({ id, intro }) => [
          `sections.${id}.name`,
          ...(intro ? [`sections.${id}.introTitle`, `sections.${id}.intro`] : []),
        ])
        .map((key) => `questions:${key}`),
      ...[...logic.questions.values()].flatMap(({ id, options }) =>
        [`title`, `why`, ...options.map((option) => `options.${option.id}`)].map(
          (key) => `questions:questions.${id}.${key}`,
        ),
      ),
      ...[...logic.candidates.keys()].flatMap((id) =>
        [`name`, ...(id === 'in-person' || id === 'online' ? [] : ['about'])].map(
          (key) => `recommendation:candidates.${id}.${key}`,
        ),
      ),
      ...[...notes].flatMap((id) => ['title', 'body'].map((key) => `recommendation:notes.${id}.${key}`)),
      ...logic.rules
        .filter(({ then }) => then.favour ?? then.ruleOut ?? then.raise ?? then.set)
        .map(({ id }) => `recommendation:rules.${id}`),
    ];
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('says nothing that the default logic no longer has', () => {
    const known = {
      questions: new Set(logic.questions.keys()),
      rules: new Set(logic.rules.map(({ id }) => id)),
      notes: new Set(logic.rules.flatMap(({ then }) => then.note ?? [])),
    };
    const stale = own.filter(({ file, key }) => {
      const [kind, id = ''] = plainKey(key).split('.');
      const ids =
        file === 'questions'
          ? kind === 'questions'
            ? known.questions
            : null
          : file === 'recommendation' && (kind === 'rules' || kind === 'notes')
            ? known[kind]
            : null;
      return ids !== null && !ids.has(id);
    });
    expect(stale.map(({ key }) => key)).toEqual([]);
  });
});
