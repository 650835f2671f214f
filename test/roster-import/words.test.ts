import { describe, expect, test } from 'vitest';
import { genders, roles, times } from '../../src/clinic-file/roster-schema.ts';
import { rosterIds } from '../../src/clinic-file/therapist-issues.ts';
import { columns, type WordColumn } from '../../src/roster-import/columns.ts';
import { ownWords } from '../../src/roster-import/own-words.ts';
import { plainWord } from '../../src/roster-import/plain-word.ts';
import { headingOf, readHeading } from '../../src/roster-import/read-heading.ts';
import { Vocabulary } from '../../src/roster-import/vocabulary.ts';
import headings from '../../src/roster-import/words/headings.json' with { type: 'json' };
import languageNames from '../../src/roster-import/words/languages.json' with { type: 'json' };
import words from '../../src/roster-import/words/words.json' with { type: 'json' };
import { languages, sentences } from '../wording/locale-files.ts';
import { logic } from './any-therapist.ts';
import { vocabulary } from './importing.ts';

const { answers, phrases, ...byColumn } = words;
const known = { ...rosterIds(logic), roles, gender: genders, times };
/** Options of `concerns` that no therapist is looked for by. */
const noTopics = ['questions', 'none'];

/** Every list of words in a table: its entry, and the words of one language. */
function lists(table: object): { entry: string; language: string; list: string }[] {
  return Object.entries(table as Record<string, Record<string, string>>).flatMap(([entry, worded]) =>
    Object.entries(worded).map(([language, list]) => ({ entry, language, list })),
  );
}

describe.each(Object.entries(byColumn))('the words for %s', (column, table) => {
  test('are there for each id, in three languages, and for nothing else', () => {
    const ids = (known[column as keyof typeof known] ?? []).filter((id) => !noTopics.includes(id));
    const worded = Object.keys(table).filter((entry) => !entry.includes(' '));
    expect(worded.sort()).toEqual([...ids].sort());
    for (const one of Object.values(table)) expect(Object.keys(one as object).sort()).toEqual(['en', 'pl', 'ro']);
  });

  test('mean one thing each', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { entry, list } of lists(table))
      for (const word of list.split('; ')) {
        const plain = plainWord(word);
        expect(plain).not.toBe('');
        meanings.set(plain, (meanings.get(plain) ?? new Set()).add(entry));
      }
    expect([...meanings].filter(([, entries]) => entries.size > 1)).toEqual([]);
  });
});

test('a word without its marks, in capitals or with hyphens is the same word', () => {
  const spellings = [
    'terapia poznawczo-behawioralna',
    'Terapia Poznawczo Behawioralna',
    'TERAPIA  POZNAWCZO_BEHAWIORALNA',
  ];
  expect(spellings.map((word) => vocabulary.idsOf('modalities', word))).toEqual([['cbt'], ['cbt'], ['cbt']]);
  expect(['şedinţe', 'ședințe', 'sedinte'].map(plainWord)).toEqual(['sedinte', 'sedinte', 'sedinte']);
  expect(vocabulary.idsOf('concerns', 'zaloba')).toEqual(['loss']);
});

test.each(languages)('what the page calls things in %s can be written into a table', (language) => {
  const names = sentences(language).flatMap(({ file, key, text }) => {
    const candidate = file === 'recommendation' ? /^candidates\.([^.]+)\.name$/.exec(key)?.[1] : undefined;
    return candidate === undefined ? [] : [[candidate, text] as const];
  });
  expect(names.length).toBeGreaterThan(15);
  for (const [id, text] of names) {
    const meant = (['formats', 'modalities', 'settings'] as const).flatMap(
      (column) => vocabulary.idsOf(column, text) ?? [],
    );
    expect([text, meant]).toEqual([text, [id]]);
  }
});

describe('languages', () => {
  test('have tags that browsers take, and names in three languages', () => {
    expect(Intl.getCanonicalLocales(Object.keys(languageNames))).toEqual(Object.keys(languageNames));
    for (const names of Object.values(languageNames)) expect(Object.keys(names)).toEqual(['pl', 'en', 'ro']);
  });

  test.each([
    ['po polsku', 'pl'],
    ['Polish', 'pl'],
    ['limba polonă', 'pl'],
    ['język angielski', 'en'],
    ['in English', 'en'],
    ['po ukraińsku', 'uk'],
    ['în română', 'ro'],
    ['PJM', 'pso'],
    ['British Sign Language', 'bfi'],
    ['pt-BR', 'pt-BR'],
    ['klingon', null],
    ['xx', null],
  ])('%s is %s', (name, tag) => {
    expect(vocabulary.idsOf('languages', name)?.[0] ?? null).toBe(tag);
  });
});

describe('headings', () => {
  test('are there for each column in three languages, and name one column each', () => {
    expect(Object.keys(headings).sort()).toEqual([...columns].sort());
    const meant = new Map<string, Set<string>>();
    for (const { entry, list } of lists(headings))
      for (const word of list.split('; '))
        meant.set(plainWord(word), (meant.get(plainWord(word)) ?? new Set()).add(entry));
    expect([...meant].filter(([, entries]) => entries.size > 1)).toEqual([]);
  });

  test.each(languages)('that we write ourselves in %s are read back', (language) => {
    for (const column of columns)
      expect([column, readHeading(headingOf(column, language), vocabulary)?.column]).toEqual([column, column]);
  });
});

describe('a clinic’s own words', () => {
  const texts = {
    pl: {
      recommendation: { candidates: { 'dog-walk': { name: 'Spacer z psem' }, cbt: { name: 'Nasza CBT' } } },
      questions: { questions: { concerns: { options: { worry: 'Motyle w brzuchu' } } } },
    },
  };
  const own = JSON.parse(JSON.stringify(texts)) as Parameters<typeof ownWords>[0];
  const candidates = new Map([
    ...logic.candidates,
    ['dog-walk', { id: 'dog-walk', kind: 'setting', base: 1 } as const],
  ]);
  const theirs = new Vocabulary({ ...logic, candidates }, ownWords(own));

  test('stand for what the clinic calls so, beside ours and the ids', () => {
    const read = (column: WordColumn, word: string) => theirs.idsOf(column, word);
    expect(read('settings', 'spacer z psem')).toEqual(['dog-walk']);
    expect(read('settings', 'dog-walk')).toEqual(['dog-walk']);
    expect(read('settings', 'online')).toEqual(['online']);
    expect(read('modalities', 'nasza cbt')).toEqual(['cbt']);
    expect(read('concerns', 'motyle w brzuchu')).toEqual(['worry']);
    expect(theirs.word('settings', 'dog-walk', 'pl')).toBe('Spacer z psem');
    expect(theirs.word('settings', 'dog-walk', 'en')).toBe('Spacer z psem');
  });

  test('of what the clinic took out are known no more', () => {
    const less = new Vocabulary({
      ...logic,
      candidates: new Map([...logic.candidates].filter(([id]) => id !== 'emdr')),
    });
    expect(less.idsOf('modalities', 'EMDR')).toBeNull();
    expect(vocabulary.idsOf('modalities', 'EMDR')).toEqual(['emdr']);
  });

  test('that are made of keys of every object change nothing', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"recommendation":{"candidates":{"__proto__":{"name":"x"},"constructor":{"name":"y"}}}}}',
    ) as Parameters<typeof ownWords>[0];
    const read = new Vocabulary(logic, ownWords(hostile));
    expect([
      read.idsOf('formats', 'x'),
      read.idsOf('formats', '__proto__'),
      read.idsOf('formats', 'constructor'),
    ]).toEqual([null, null, null]);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

test('yes and no, ask and free of charge never clash', () => {
  const said = lists({ ...answers, ...phrases }).flatMap(({ entry, list }) =>
    list.split('; ').map((word) => `${plainWord(word) || word} ${entry}`),
  );
  const alone = new Set([...new Set(said)].map((one) => one.split(' ').slice(0, -1).join(' ')));
  expect(alone.size).toBe(new Set(said).size);
});
