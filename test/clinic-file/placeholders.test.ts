import { expect, test } from 'vitest';
import { placeholdersAt } from '../../src/clinic-file/placeholders.ts';
import { languages, placeholders, placeOf, sentences } from '../wording/locale-files.ts';

/** What a clinic can write: the sentences of its visitors' screens. */
const ours = languages.flatMap((language) =>
  sentences(language)
    .map((one) => ({ place: placeOf(one), text: one.text }))
    .filter(({ place }) => /^(widget|questions|recommendation)\./.test(place)),
);

test('every gap in a sentence of ours is known to the parser', () => {
  for (const { place, text } of ours) {
    const known = placeholdersAt(place);
    expect([place, placeholders(text).filter((name) => !known.includes(name))]).toEqual([place, []]);
  }
});

test('the parser knows no gap that no sentence has', () => {
  const plain = (key: string) => key.replace(/_(zero|one|two|few|many|other|child|someone)$/, '');
  const used = new Map<string, Set<string>>();
  for (const { place, text } of ours) {
    const at = plain(place);
    used.set(at, new Set([...(used.get(at) ?? []), ...placeholders(text)]));
  }
  for (const [key, names] of used) expect([key, [...placeholdersAt(key)].sort()]).toEqual([key, [...names].sort()]);
});
