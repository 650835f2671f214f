import { expect, test } from 'vitest';
import { placeholdersAt } from '../../src/clinic-file/placeholders.ts';
import { languages, placeholders, sentences } from '../wording/locale-files.ts';

const ours = languages.flatMap((language) =>
  sentences(language).filter(({ file }) => ['widget', 'questions', 'recommendation'].includes(file)),
);

test('every gap in a sentence of ours is known to the parser', () => {
  for (const { file, key, text } of ours) {
    const known = placeholdersAt(`${file}.${key}`);
    expect([key, placeholders(text).filter((name) => !known.includes(name))]).toEqual([key, []]);
  }
});

test('the parser knows no gap that no sentence has', () => {
  const plain = (key: string) => key.replace(/_(zero|one|two|few|many|other|child|someone)$/, '');
  const used = new Map<string, Set<string>>();
  for (const { file, key, text } of ours) {
    const at = `${file}.${plain(key)}`;
    used.set(at, new Set([...(used.get(at) ?? []), ...placeholders(text)]));
  }
  for (const [key, names] of used) expect([key, [...placeholdersAt(key)].sort()]).toEqual([key, [...names].sort()]);
});
