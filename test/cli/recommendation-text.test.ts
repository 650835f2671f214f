import { expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { recommendationText } from '../../src/cli/recommendation-text.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { Translator } from '../../src/wording/translator.ts';
import { goThrough } from '../journeys/visit.ts';

const logic = readLogic(defaultLogic);
const couple = {
  'for-whom': 'couple',
  concerns: ['close'],
  close: ['quarrels'],
  life: ['partner'],
  'partner-willing': 'maybe',
  begin: 'alone',
} as const satisfies Answers;

async function textOf(language: 'en' | 'pl' | 'ro', changes: Answers = {}): Promise<string> {
  const answers = goThrough(logic, { id: 'couple', answers: { ...couple, ...changes } });
  const texts = { [language]: await allTexts(language) };
  const translator = new Translator({ language, fallbacks: [], texts });
  return recommendationText(logic, answers, recommend(logic, answers), translator);
}

test('says in each language what would change the recommendation', async () => {
  expect(await textOf('en')).toContain(
    'If you answered “Would both of you come?” with “Yes”, couple therapy would come first.',
  );
  expect(await textOf('pl')).toContain(
    'Gdyby na pytanie „Czy obie osoby chcą przyjść?” padła odpowiedź „Tak”, pierwsza propozycja formy brzmiałaby: terapia par.',
  );
  expect(await textOf('ro')).toContain(
    'Dacă la „Ar veni ambele persoane din cuplu?” ați răspunde „Da”, prima formă propusă ar fi: terapie de cuplu.',
  );
});

test('says nothing of it where care comes first', async () => {
  expect(await textOf('en', { suicide: 'plan' })).not.toContain('What would change this');
});
