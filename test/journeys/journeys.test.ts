import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { filesIn } from '../source-file.ts';
import { toBeCovered } from './brief.ts';
import { differences } from './expectation.ts';
import { goThrough, type Visit } from './visit.ts';

const logic = readLogic(defaultLogic);
const tables = filesIn('test/journeys/visits').map((path) => ({
  path,
  visits: JSON.parse(readFileSync(path, 'utf8')) as readonly Visit[],
}));
const visits = tables.flatMap((table) => table.visits);
const byHand = ['R6'];

describe.each(tables)('$path', ({ visits }) => {
  test.each(visits)('$id: $text', (visit) => {
    expect(differences(visit.expect, recommend(logic, goThrough(logic, visit)))).toEqual([]);
  });
});

test('the sixteen shared visits are all there, and at least forty of our own', () => {
  const shared = visits
    .filter(({ id }) => /^V\d+$/.test(id))
    .map(({ id }) => id)
    .sort();
  expect(shared).toEqual(Array.from({ length: 16 }, (_, n) => `V${n + 41}`));
  expect(visits.length - shared.length).toBeGreaterThanOrEqual(40);
  expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length);
});

test('every row, grade, exclusion and area of the clinical brief has a visit', () => {
  const covered = new Set([...byHand, ...visits.flatMap(({ covers }) => covers)]);
  expect(toBeCovered.filter((what) => !covered.has(what))).toEqual([]);
});

test('what visits say they stand for is in the brief', () => {
  const known = new Set(toBeCovered);
  const lost = visits.flatMap(({ id, covers }) => covers.filter((it) => !known.has(it)).map((it) => `${id}: ${it}`));
  expect(lost).toEqual([]);
});

test('a visit that names an unknown question, an unknown option or a question not asked fails loudly', () => {
  const go = (answers: Visit['answers']) => () => goThrough(logic, { id: 'x', answers });
  expect(go({ mood: ['low'], concerns: ['none'] })).toThrow('never asked: mood');
  expect(go({ concerns: ['nonsense'] })).toThrow('unknown-option');
  expect(go({ nonsense: 'yes' })).toThrow('unknown-question');
  expect(go({ concerns: ['mood'] })).toThrow('nothing is said to the question mood');
});
