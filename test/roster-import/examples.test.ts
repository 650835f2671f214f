import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../wording/locale-files.ts';
import { codesOf, imported } from './importing.ts';

const examples = languages.map((language) =>
  imported(readFileSync(new URL(`../../demo/import-roster.${language}.csv`, import.meta.url))),
);

test('each table that an owner can download is read without a remark', () => {
  for (const result of examples) {
    expect(codesOf(result, ['error', 'warning', 'note'])).toEqual([]);
    expect(result.therapists).toHaveLength(4);
  }
});

test('the three tables say the same of each person, but for names, places, money and links', () => {
  const facts = examples.map(({ therapists }) =>
    therapists.map(({ roles, formats, modalities, concerns, ages, gender, settings, times, style, free }) => ({
      ...{ roles, formats, modalities, concerns, ages, gender, settings, times, style, free },
    })),
  );
  expect(facts[1]).toEqual(facts[0]);
  expect(facts[2]).toEqual(facts[0]);
});
