import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { nextQuestion } from '../../src/engine/flow.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';
import { anyVisit } from './visits.ts';

const logic = readLogic(defaultLogic);
const visits = fc.sample(anyVisit(logic, false), { numRuns: 200, seed: 1 });
let turn = 0;
const next = () => visits[turn++ % visits.length] ?? {};

describe('one visit through the default logic', () => {
  bench('recommend', () => {
    recommend(logic, next());
  });
  bench('what would change', () => {
    whatWouldChange(logic, next());
  });
  bench('next question', () => {
    nextQuestion(logic, next());
  });
});

describe('loading', () => {
  bench('put the default logic in order and hash it', () => {
    readLogic(defaultLogic);
  });
});
