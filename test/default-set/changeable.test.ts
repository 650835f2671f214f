import { expect, test } from 'vitest';
import { changeableIssues } from '../../src/clinic-file/changeable.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

const questions = [...readLogic(defaultLogic).questions.values()];

test('only wishes and practical matters may be imagined otherwise', () => {
  const changeable = questions.filter((question) => question.changeable).map(({ id }) => id);
  expect(changeable.sort()).toEqual(
    ['begin', 'family-willing', 'goals', 'group', 'length', 'partner-willing', 'ready', 'setting', 'style'].sort(),
  );
  expect(changeableIssues(defaultLogic)).toEqual([]);
});

test('what tells how ill somebody is or is treated is about health', () => {
  const health = questions.filter((question) => question.health).map(({ id }) => id);
  const care = questions.filter(({ section }) => section === 'care').map(({ id }) => id);
  expect(health.sort()).toEqual([...care, 'body-check', 'duration', 'impact'].sort());
});

test('a question on which rules about help or doctors rest cannot be made changeable', () => {
  const trauma = { ...defaultLogic.questions['trauma'], changeable: true } as (typeof defaultLogic.questions)[string];
  const logic = { ...defaultLogic, questions: { ...defaultLogic.questions, trauma } };
  expect(changeableIssues(logic).map(({ code, found }) => [code, found])).toEqual([
    ['changeable-not-allowed', 'trauma'],
  ]);
});
