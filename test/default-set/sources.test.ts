import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../source-file.ts';

interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly url: string | null;
}

const folder = 'src/default-set/';

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const sources = read(`${folder}sources.json`) as Record<string, Source>;
const files = [
  ...filesIn(`${folder}logic/rules`).filter((path) => path.endsWith('.json')),
  `${folder}logic/guarantees.json`,
];
const entries = files.flatMap((path) =>
  Object.entries(read(path) as Record<string, { readonly source: readonly string[] }>).map(([id, { source }]) => ({
    at: `${path} ${id}`,
    source,
  })),
);

/** Seed facts and red flags stand under one entry each, as long as their number exists. */
function entryOf(id: string) {
  const [, group, number] = /^([SR])([1-9]\d*)$/.exec(id) ?? [];
  if (group === undefined) return id;
  return Number(number) <= (group === 'S' ? 104 : 25) ? group : undefined;
}

function isKnown(id: string) {
  const entry = entryOf(id);
  return entry !== undefined && Object.hasOwn(sources, entry);
}

test('every rule and every guarantee has a source', () => {
  expect(files.length).toBeGreaterThan(1);
  expect(entries.filter(({ source }) => source.length === 0).map(({ at }) => at)).toEqual([]);
});

test('every source that a rule or a guarantee names is listed', () => {
  const lost = entries.flatMap(({ at, source }) => source.filter((id) => !isKnown(id)).map((id) => `${at}: ${id}`));
  expect(lost).toEqual([]);
});

test('every listed source is named by a rule or a guarantee', () => {
  const named = new Set(entries.flatMap(({ source }) => source.map(entryOf)));
  expect(Object.keys(sources).filter((id) => !named.has(id))).toEqual([]);
});

test.each(Object.entries(sources))('%s has a title, a publisher and a safe address', (id, its) => {
  expect(Object.keys(its)).toEqual(['title', 'publisher', 'year', 'url']);
  expect(its.title.trim()).not.toBe('');
  expect(its.publisher.trim()).not.toBe('');
  if (its.year !== null) expect(Number.isInteger(its.year) && its.year <= 2026).toBe(true);
  if (its.url !== null) expect(its.url).toMatch(/^https:\/\//);
  if (its.publisher === 'NICE') expect(its.url).toBe(`https://www.nice.org.uk/guidance/${id.toLowerCase()}`);
});
