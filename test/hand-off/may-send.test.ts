import { describe, expect, test } from 'vitest';
import { countryIds, countryOf } from '../../src/default-set/countries.ts';
import { skipped, type Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { maySend, type MaySend, type SendingFacts } from '../../src/hand-off/may-send.ts';
import { remembering } from '../../src/screening/remembering.ts';
import { calm, handOff, logic, someVisits } from './summary-facts.ts';

const visits = someVisits(150);
const recommended = remembering(recommend);

function asked(answers: Answers, more: Partial<SendingFacts> = {}): MaySend {
  const recommendation = recommended(logic, answers);
  return maySend({ logic, answers, recommendation, handOff, country: 'pl', clinicCountry: undefined, ...more });
}

describe('who may send', () => {
  test('an adult, about themselves, their couple or their family', () => {
    for (const whom of ['me', 'couple', 'family']) expect(asked({ ...calm, 'for-whom': whom })).toBe('yes');
  });

  test.each([
    ['someone', { ...calm, 'for-whom': 'someone' }],
    ['child', { ...calm, 'for-whom': 'child', age: '13-15' }],
    ['child', { ...calm, 'for-whom': 'child' }],
    ['minor', { ...calm, age: '16-17' }],
    ['age-open', { ...calm, age: skipped }],
    ['help-now', { ...calm, 'right-now': ['life'] }],
  ] as const)('not: %s', (why, answers) => {
    expect(asked(answers)).toBe(why);
  });

  test('nobody where the clinic has no key', () => {
    for (const answers of visits) expect(['no-key', 'help-now']).toContain(asked(answers, { handOff: null }));
  });

  test('at 16 and 17 in the United Kingdom, only where the clinic says that it is there, too', () => {
    const young = { ...calm, country: 'gb', age: '16-17' };
    expect(asked(young, { country: 'gb', clinicCountry: 'GB' })).toBe('yes');
    expect(asked(young, { country: 'gb', clinicCountry: 'PL' })).toBe('minor');
    expect(asked(young, { country: 'gb', clinicCountry: undefined })).toBe('minor');
    expect(asked(young, { country: 'pl', clinicCountry: 'GB' })).toBe('minor');
    expect(asked({ ...young, age: '13-15' }, { country: 'gb', clinicCountry: 'GB' })).toBe('minor');
  });
});

describe('for every visit and country', () => {
  const each = visits.flatMap((answers) => countryIds.map((country) => ({ answers, country })));

  test('never while help is now, about somebody else, or with the age left open', () => {
    for (const { answers, country } of each) {
      if (asked(answers, { country }) !== 'yes') continue;
      expect(recommended(logic, answers).help.level).not.toBe('now');
      expect(['me', 'couple', 'family', 'questions']).toContain(answers['for-whom']);
      expect(['16-17', '18-64', '65-plus']).toContain(answers['age']);
    }
  });

  test('an age that was left out is as open as one that was skipped', () => {
    for (const answers of visits) {
      const open = { ...answers, age: skipped };
      const none = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'age'));
      for (const country of countryIds) {
        expect(asked(open, { country })).not.toBe('yes');
        expect(asked(none, { country })).toBe(asked(open, { country }));
      }
    }
  });

  test('a clinic elsewhere, or nowhere, never lets in who may not send where both are', () => {
    for (const { answers, country } of each)
      if (asked(answers, { country, clinicCountry: country }) !== 'yes')
        for (const clinicCountry of [...countryIds, undefined])
          expect(asked(answers, { country, clinicCountry })).not.toBe('yes');
  });
});

test.each(countryIds)('the rule of %s names ages of the question, has a source, and awaits confirmation', (country) => {
  const { sending } = countryOf(country);
  const ages = logic.questions.get('age')?.options.map(({ id }) => id) ?? [];
  expect(sending.minors.filter((age) => !ages.includes(age))).toEqual([]);
  expect(sending.minors.every((age) => age === '16-17')).toBe(true);
  expect(sending.source.trim()).not.toBe('');
  expect(sending.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(sending.confirmed).toBe(false);
});
