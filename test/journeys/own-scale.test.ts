import { expect, test } from 'vitest';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { goThrough } from './visit.ts';

/** Row R6: a clinic's own questionnaire, one item of which is always looked at, raises help and referral and never lowers them. */
const withOwnScale: LogicFile = {
  ...defaultLogic,
  questions: {
    ...defaultLogic.questions,
    'own-item': {
      section: 'day',
      type: 'single',
      options: {
        'not-at-all': { score: 0, danger: 0 },
        'some-days': { score: 1, danger: 1 },
        'every-day': { score: 3, danger: 2 },
      },
    },
  },
  scales: {
    ...defaultLogic.scales,
    own: { sum: ['own-item'], bands: { none: { min: 0, max: 0 }, some: { min: 1, max: 3 } }, source: ['clinic'] },
  },
  rules: {
    ...defaultLogic.rules,
    'own-item': {
      topic: 'own',
      when: { question: 'own-item', atLeast: 'some-days' },
      then: { raise: { help: 'lines', referral: 'advised' } },
      source: ['R6'],
      confirmed: false,
      reviewed: null,
    },
    'own-band': {
      topic: 'own',
      when: { scale: 'own', atLeast: 'some' },
      then: { raise: { need: 'clear' } },
      source: ['R6'],
      confirmed: false,
      reviewed: null,
    },
  },
};
const logic = readLogic(withOwnScale);

test.each([
  ['not-at-all', 'none', 'none'],
  ['some-days', 'lines', 'advised'],
  ['every-day', 'lines', 'advised'],
])('R6: a critical item answered "%s" brings help %s and referral %s', (item, help, referral) => {
  const answers = { concerns: ['work'], work: ['stress'], impact: 'little', 'own-item': item };
  const given = recommend(logic, goThrough(logic, { id: 'R6', answers }));
  expect([given.help.level, given.referral.level, given.outcome]).toEqual([help, referral, 'recommended']);
  expect(given.need.level).toBe(item === 'not-at-all' ? 'worthwhile' : 'clear');
});
