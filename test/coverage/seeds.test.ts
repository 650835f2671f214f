import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../source-file.ts';
import { missingOf, wordsOf } from './place.ts';

/** A fact of the five texts that the questionnaire was asked to implement, and where it shows. */
interface Seed {
  readonly id: string;
  readonly fact: string;
  readonly places: readonly string[];
  /** English words that one of the places must say. */
  readonly says?: string;
}

const seeds = filesIn('test/coverage/seeds').flatMap(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as readonly Seed[],
);

test('all 104 facts are there, each once', () => {
  expect(seeds.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 104 }, (_, n) => n + 1),
  );
});

describe('every fact is carried by the places that it names, in the logic and in all three languages', () => {
  test.each(seeds)('$id $fact', ({ places, says }) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.flatMap(missingOf)).toEqual([]);
    if (says !== undefined) expect(places.map((place) => wordsOf(place, 'en')).join('\n')).toContain(says);
  });
});
