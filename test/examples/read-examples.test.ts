import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { readExamples } from '../../src/examples/read-examples.ts';

const logic = readLogic(defaultLogic);
const me = { 'for-whom': 'me', age: '18-64' };
const good = { name: 'Worry', answers: { ...me, concerns: ['worry'] }, expect: { best: 'individual' } };

function read(...examples: unknown[]) {
  return readExamples({ fileVersion: 1, examples }, logic);
}

function brief(example: object): string[] {
  return read({ ...good, ...example }).issues.map(({ code, path, hint }) =>
    [code, path.join('.'), ...(hint === undefined ? [] : [`→ ${hint}`])].join(' '),
  );
}

test('a file without examples has nothing to say about them', () => {
  expect(readExamples({ fileVersion: 1 }, logic)).toEqual({ examples: [], issues: [], written: 0 });
  expect(readExamples('not JSON', logic)).toEqual({ examples: [], issues: [], written: 0 });
});

test('a sound example is read with its place, and its answers as the engine reads them', () => {
  const { examples, issues } = read(good, { ...good, answers: { ...me, concerns: ['worry', 'worry'] } });
  expect(issues).toEqual([]);
  expect(examples.map(({ index, answers }) => [index, { ...answers }])).toEqual([
    [0, { ...me, concerns: ['worry'] }],
    [1, { ...me, concerns: ['worry'] }],
  ]);
});

describe('every id that an example names must exist', () => {
  test.each([
    ['a question', { answers: { concern: ['worry'] } }, 'unknown-question examples.0.answers.concern → concerns'],
    [
      'an option of a list',
      { answers: { ...me, concerns: ['worry', 'wory'] } },
      'unknown-option examples.0.answers.concerns.1 → worry',
    ],
    ['an option', { answers: { suicide: 'non' } }, 'unknown-option examples.0.answers.suicide → none'],
    ['a format', { expect: { best: 'coupel' } }, 'unknown-format examples.0.expect.best → couple'],
    ['a format of a list', { expect: { best: ['group', 'cbt'] } }, 'unknown-format examples.0.expect.best.1'],
    ['an approach', { expect: { modality: 'cbtt' } }, 'unknown-modality examples.0.expect.modality → cbt'],
    ['a candidate', { expect: { never: ['famly'] } }, 'unknown-candidate examples.0.expect.never.0 → family'],
    ['a note', { expect: { note: 'stay-nera' } }, 'unknown-note examples.0.expect.note → stay-near'],
    ['a level', { expect: { help: 'know' } }, 'wrong-value examples.0.expect.help → now'],
    [
      'a level in a range',
      { expect: { referral: { atLeast: 'advise' } } },
      'wrong-value examples.0.expect.referral.atLeast → advised',
    ],
    ['an outcome', { expect: { outcome: 'care' } }, 'wrong-value examples.0.expect.outcome'],
    ['a key', { expect: { bests: 'group' } }, 'unknown-key examples.0.expect.bests → best'],
  ])('%s', (_, example, issue) => {
    expect(brief(example)).toEqual([issue]);
  });
});

test('an expectation that expects nothing, or what cannot be, is an error', () => {
  expect(brief({ expect: {} })).toEqual(['says-nothing examples.0.expect']);
  expect(brief({ expect: { help: {} } })).toEqual(['says-nothing examples.0.expect.help']);
  expect(brief({ expect: { medical: { atLeast: 'today', atMost: 'check' } } })).toEqual([
    'empty-range examples.0.expect.medical',
  ]);
});

test('an answer to a question that the visit does not ask is pointed out, and the example still runs', () => {
  const { examples, issues } = read({ ...good, answers: { ...me, concerns: ['work'], worry: ['panic'] } });
  expect(issues).toMatchObject([
    { code: 'answer-not-asked', severity: 'warning', path: ['examples', 0, 'answers', 'worry'], found: 'worry' },
  ]);
  expect(examples).toHaveLength(1);
});

test('an example with an error is left out, and the others keep their places', () => {
  const { examples, issues } = read({ name: 'No answers' }, { ...good, answers: { concerns: 5 } }, good);
  expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'missing-key examples.0.answers',
    'missing-key examples.0.expect',
    'answer-not-list examples.1.answers.concerns',
  ]);
  expect(examples.map(({ index }) => index)).toEqual([2]);
});

test('issues in a text carry line and column', () => {
  const text = JSON.stringify({ fileVersion: 1, examples: [{ ...good, expect: { best: 'coupel' } }] }, null, 2);
  const line = text.split('\n').findIndex((one) => one.includes('coupel')) + 1;
  expect(readExamples(text, logic).issues).toMatchObject([{ line, column: 9 }]);
});

test('what is no list of examples is one issue', () => {
  expect(readExamples({ examples: 'none' }, logic).issues).toMatchObject([{ code: 'wrong-type', path: ['examples'] }]);
});
