import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { informalSentences, placeholders, placeOf as place, type Sentence, sentences } from './locale-files.ts';
import { banned, gendered, sentencesIn, wordsIn } from '../../src/review/voice-patterns.ts';

const informal = informalSentences();
const formal = new Map(sentences('pl').map((one) => [place(one), one.text]));

/** The key without the person it is about: `title_child` gives `title`. */
const ofSelf = (one: Sentence): Sentence => ({ ...one, key: one.key.replace(/_(child|someone)$/, '') });
/** `notes.how.items.2` gives `notes.how.items`: a list is laid over ours as a whole. */
const listOf = (key: string): string | null => /^(.*)\.\d+$/.exec(key)?.[1] ?? null;

/** Our sentence about oneself now says `ty`, so another person needs one of their own: the impersonal one. */
function keepsForAnother(one: Sentence): boolean {
  const self = ofSelf(one);
  const reworded = informal.some((other) => place(other) === place(self));
  return self.key !== one.key && !formal.has(place(one)) && reworded && formal.get(place(self)) === one.text;
}

function found(patterns: readonly RegExp[]): string[] {
  return informal.filter(({ text }) => patterns.some((pattern) => pattern.test(text))).map(({ text }) => text);
}

/** Adjectives after `ty`: they end in -y for a man and in -a for a woman. */
const genderedAfterTy = [
  /(?<!\p{L})(jesteś|bądź|zostań|czujesz się|pozostań) (\p{L}+ )?\p{L}+(y|a)(?!\p{L})/iu,
  /(?<!\p{L})(gotow[ya]|pewn[ya]|sama?|zmęczon[ya]|bezpieczn[ya]) (jesteś|nie jesteś)/iu,
];

describe('the Polish that says ty', () => {
  test('lies over sentences that formal Polish has', () => {
    const strange = informal.filter((one) => !formal.has(place(one)) && !keepsForAnother(one));
    expect(strange.map(place)).toEqual([]);
  });

  test('says only what differs', () => {
    const same = informal.filter((one) => formal.get(place(one)) === one.text && listOf(one.key) === null);
    expect(same.map(place)).toEqual([]);
  });

  test('brings lists as a whole, as long as ours and different from them', () => {
    const lists = new Set(
      informal.flatMap(({ file, key }) => (listOf(key) ? [place({ file, key: String(listOf(key)) })] : [])),
    );
    expect(lists.size).toBeGreaterThan(3);
    const within = (texts: Iterable<[string, string]>, list: string): string[] =>
      [...texts].filter(([key]) => listOf(key) === list).map(([, text]) => text);
    for (const list of lists) {
      const ours = within(formal, list);
      const own = within(
        informal.map((one) => [place(one), one.text]),
        list,
      );
      expect([list, own.length]).toEqual([list, ours.length]);
      expect(own).not.toEqual(ours);
    }
  });

  test('rewords every plural form of a sentence, or none', () => {
    const forms = (keys: readonly string[]) => keys.filter((key) => /_(one|few|many|other)$/.test(key));
    const stems = new Set(forms(informal.map(place)).map((key) => key.replace(/_[a-z]+$/, '')));
    expect(stems.size).toBeGreaterThan(0);
    const of = (stem: string, keys: readonly string[]): string[] =>
      forms(keys)
        .filter((key) => key.startsWith(`${stem}_`))
        .sort();
    for (const stem of stems) expect(of(stem, informal.map(place))).toEqual(of(stem, [...formal.keys()]));
  });

  test('keeps the placeholders', () => {
    const changed = informal.filter((one) => {
      const ours = formal.get(place(one)) ?? formal.get(place(ofSelf(one))) ?? '';
      return placeholders(ours).join() !== placeholders(one.text).join();
    });
    expect(changed.map(place)).toEqual([]);
  });

  test('shows nobody’s gender', () => {
    expect(found([...gendered.pl, ...genderedAfterTy])).toEqual([]);
  });

  test('uses none of the banned words, and does not shout', () => {
    expect(found([...banned.pl, /!/, /["']/])).toEqual([]);
  });

  test('keeps to 20 words a sentence', () => {
    expect(informal.flatMap(({ text }) => sentencesIn(text)).filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  });

  test('lets no line end in a word of one letter', () => {
    expect(found([/(?<!\p{L})[aiouwz] /iu])).toEqual([]);
  });

  test('does not speak past the reader any more: no “można”, no “proszę”', () => {
    const another = informal.filter(keepsForAnother).map(({ text }) => text);
    expect(found([/(?<!\p{L})(można|proszę)(?!\p{L})/iu]).filter((text) => !another.includes(text))).toEqual([]);
  });

  test('is composed and stands in as many files as formal Polish shows visitors', () => {
    for (const file of ['widget', 'questions', 'recommendation']) {
      const json = readFileSync(new URL(`../../locales/pl-informal/${file}.json`, import.meta.url), 'utf8');
      expect(json).toBe(json.normalize('NFC'));
      expect(informal.filter((one) => one.file === file).length).toBeGreaterThan(30);
    }
  });
});

test('the patterns find what they are meant to find', () => {
  const all = [...gendered.pl, ...genderedAfterTy];
  const isGendered = (text: string): boolean => all.some((pattern) => pattern.test(text));
  for (const text of ['Czy jesteś gotowa?', 'Nie jesteś sama', 'Czujesz się bardzo zmęczony', 'Kiedy czułeś lęk?'])
    expect([text, isGendered(text)]).toEqual([text, true]);
  expect(isGendered('Czujesz się bezpiecznie i masz z kim porozmawiać.')).toBe(false);
});
