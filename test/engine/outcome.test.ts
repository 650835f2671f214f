import { expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';

const logic = readLogic(defaultLogic);
const well: Answers = {
  'for-whom': 'me',
  age: '18-64',
  'right-now': ['none'],
  concerns: ['none'],
  impact: 'none',
  signs: ['none'],
  goals: ['none'],
  seen: 'no',
  suicide: 'none',
  state: ['none'],
  life: ['none'],
  home: 'none',
  'home-used': 'none',
  care: ['none'],
};

function outcomeOf(answers: Answers): string {
  return recommend(logic, answers).outcome;
}

test('somebody without need and wish is told so, and nothing is recommended', () => {
  const recommendation = recommend(logic, well);
  expect(recommendation.outcome).toBe('not-now');
  expect(recommendation.formats.best).toBeNull();
});

test('what was skipped is never read as no need and no wish', () => {
  for (const question of ['concerns', 'impact', 'signs', 'goals']) {
    expect([question, outcomeOf({ ...well, [question]: 'skipped' })]).toEqual([question, 'recommended']);
  }
  expect(outcomeOf({})).toBe('recommended');
});

test('a wish alone is enough for a recommendation', () => {
  expect(outcomeOf({ ...well, goals: ['know'] })).toBe('recommended');
});

test('the path of questions ends with answers, unless something was raised', () => {
  const questions: Answers = { 'for-whom': 'questions', 'right-now': ['none'], topics: ['roles'] };
  expect(outcomeOf(questions)).toBe('questions-only');
  expect(outcomeOf({ ...questions, 'right-now': ['body'] })).toBe('care-first');
});

test('danger comes before everything else', () => {
  expect(outcomeOf({ ...well, suicide: 'thoughts' })).toBe('care-first');
});
