import { expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { heldToGuarantees } from '../../src/proof/held-to-guarantees.ts';
import { randomVisit, seeded, type Lean } from '../../src/proof/random-visit.ts';

const logic = readLogic(defaultLogic);
const visits = 1_500;
const leans: readonly [string, Lean][] = [
  ['ordinary visits', { skip: 0.05, danger: 0.1 }],
  ['visits full of danger', { skip: 0.05, danger: 0.6 }],
  ['visits that leave much open', { skip: 0.4, danger: 0.3 }],
];

const everTested = new Set<string>();

test.each(leans)('every guarantee holds over random visits: %s', { timeout: 60_000 }, (_, lean) => {
  const random = seeded(20_261_122);
  const broken = new Map<string, unknown>();
  for (let n = 0; n < visits; n++) {
    const answers = randomVisit(logic, random, lean);
    const held = heldToGuarantees(logic, answers, recommend(logic, answers));
    held.tested.forEach((id) => everTested.add(id));
    for (const what of held.broken) if (!broken.has(what)) broken.set(what, answers);
  }
  expect(Object.fromEntries(broken)).toEqual({});
});

test('the random visits put every guarantee to the test', () => {
  expect(logic.guarantees.filter(({ id }) => !everTested.has(id)).map(({ id }) => id)).toEqual([]);
});
