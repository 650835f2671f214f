import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { goThrough } from '../journeys/visit.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';

interface Path {
  readonly path: string;
  readonly answers: Answers;
}

const logic = readLogic(defaultLogic);
const paths = JSON.parse(readFileSync('test/default-set/typical-visits.json', 'utf8')) as readonly Path[];

/** Screens of a visit. The country is answered on the welcome screen and does not count. */
function screens(answers: Answers): number {
  return Object.keys(answers).filter((id) => id !== 'country').length;
}

const lengths = paths.map(({ path, answers }) => ({
  path,
  length: screens(goThrough(logic, { id: path, answers })),
}));

describe('typical visits stay under 25 questions', () => {
  test.each(lengths)('$path: $length', ({ length }) => {
    expect(length).toBeLessThan(25);
  });

  test('and so does their median', () => {
    const sorted = lengths.map(({ length }) => length).sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThanOrEqual(12);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(25);
  });
});

test('none of 20,000 random visits asks more than the limit', { timeout: 120_000 }, () => {
  const random = seeded(40);
  let longest = 0;
  for (let n = 0; n < 20_000; n++) {
    const answers = randomVisit(logic, random, { skip: 0.05, danger: n % 2 === 0 ? 0.15 : 0.5 });
    longest = Math.max(longest, screens(answers));
  }
  expect(longest).toBeLessThanOrEqual(logic.settings.questionLimit);
});
