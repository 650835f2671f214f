import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cli/input.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { compareLogics } from '../../src/proof/compare-logics.ts';
import { SolverMissing } from '../../src/proof/solver.ts';
import { diff, diffJson, lowRule, small } from './diff-surroundings.ts';

const long = { question: 'long', is: 'weeks' };
const halves = {
  'low-weeks': { ...lowRule, when: { all: [lowRule.when, long] } },
  'low-years': { ...lowRule, when: { all: [lowRule.when, { not: long }] } },
};
const figa = { ...lowRule, when: { question: 'feeling', is: 'fine' }, then: { note: ['figa'] } };

const old = small();
const heavier = small({ rules: { low: { ...lowRule, then: { favour: { group: 1 } } } } });
const withNote = small({ rules: { low: lowRule, figa } });
const split = small({ rules: halves });
const narrow = small({ rules: { low: halves['low-weeks'] } });
const withoutQuestion = small({ questions: { feeling: null }, rules: {} });
const onlyNote = small({ rules: { figa: { ...figa, when: { question: 'long', is: 'weeks' } } } });
const oneSentence = {
  fileVersion: 1,
  texts: { en: { widget: { welcome: { title: 'What would help now?' } } } },
};
const broken = small({ rules: { low: { ...lowRule, when: { question: 'feelin', is: 'low' } } } });

const nothingChanges = 'Nothing changes: proved over every possible visit.';

describe('what does not change is proved', () => {
  test('the same file twice', async () => {
    const { exitCode, text } = await diff(old, small());
    expect(exitCode).toBe(0);
    expect(text).toContain('Nothing changed.');
    expect(text).toContain(nothingChanges);
    expect(text).toContain('The recommendation is the same in all of them');
  });

  test('our own set against a file that repeats a part of it', async () => {
    const settings = { shortMeetings: defaultLogic.settings.shortMeetings };
    expect((await diff(null, { fileVersion: 1, logic: { settings } })).text).toContain('Nothing changed.');
  });

  test('one changed sentence changes no recommendation', async () => {
    const { exitCode, text } = await diff(null, oneSentence);
    expect(exitCode).toBe(0);
    expect(text).toContain('~ widget.welcome.title');
    expect(text).toContain('now: “What would help now?”');
    expect(text).toContain(nothingChanges);
  });
});

describe('what changes is shown by a visit', () => {
  test('a rule with another weight', async () => {
    const { exitCode, text } = await diff(old, heavier);
    expect(exitCode).toBe(0);
    expect(text).toContain('Then: Group therapy +3 → Group therapy +1');
    expect(text).toMatch(/parts? of the recommendation changes? for some visits/);
    expect(text).toContain('fires → fires, with other effects');
    expect(text).toMatch(/≠ Form +Group therapy +Individual therapy/);
    expect(text).not.toContain('Unknown is not the same');
  });

  test('a new rule fires in the visit that shows its note', async () => {
    const { effect } = await diffJson(old, withNote);
    expect(effect.visits.map(({ parts }) => parts)).toEqual([[{ kind: 'note', id: 'figa' }]]);
    expect(effect.visits[0]?.verdicts).toEqual([
      { what: 'rule', id: 'figa', before: 'absent', after: 'met', open: [] },
    ]);
    expect(effect.differences.filter(({ status }) => status === 'changed')).toHaveLength(1);
  });

  test('every part that changes is shown by a visit, and by one only', async () => {
    const { effect } = await diffJson(old, split);
    const changed = effect.differences.filter(({ status }) => status === 'changed').map(({ part }) => part);
    const shown = effect.visits.flatMap(({ parts }) => parts);
    expect(new Set(shown.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(shown.length);
    expect(shown).toHaveLength(changed.length);
    expect(shown).toEqual(expect.arrayContaining(changed));
  });

  test('a question that is no longer asked', async () => {
    const { changes, effect } = await diffJson(old, withoutQuestion);
    expect(changes.logic).toContainEqual(
      expect.objectContaining({ collection: 'questions', id: 'feeling', change: 'removed' }),
    );
    for (const { verdicts } of effect.visits) {
      expect(verdicts).toContainEqual(
        expect.objectContaining({ what: 'question', id: 'feeling', before: 'met', after: 'absent' }),
      );
      expect(verdicts).toContainEqual(
        expect.objectContaining({ what: 'rule', id: 'low', before: 'met', after: 'absent' }),
      );
    }
    expect(effect.visits.length).toBeGreaterThan(0);
  });

  test('a removed question stands in the report by its title, and its answer by its words', async () => {
    const { text } = await diff(old, withoutQuestion);
    expect(text).toContain('gone: “How do you feel?” (feeling)');
    expect(text).toContain('It is never asked now');
    expect(text).toContain('- “How do you feel?”: “Low”');
  });
});

describe('a condition that waits for a further answer is said to be unknown, not “not met”', () => {
  test('the rule itself, with the question that is open', async () => {
    const { effect } = await diffJson(old, narrow);
    const verdicts = effect.visits.flatMap((visit) => visit.verdicts);
    expect(verdicts).toContainEqual({ what: 'rule', id: 'low', before: 'met', after: 'unknown', open: ['long'] });
  });

  test('the two halves of a rule that was split', async () => {
    const { effect } = await diffJson(old, split);
    const waiting = (id: string): object => ({ what: 'rule', id, before: 'absent', after: 'unknown', open: ['long'] });
    for (const { verdicts } of effect.visits) {
      expect(verdicts[0]).toEqual({ what: 'rule', id: 'low', before: 'met', after: 'absent', open: [] });
      expect(verdicts.slice(1)).toEqual([waiting('low-weeks'), waiting('low-years')]);
    }
    expect(effect.visits.length).toBeGreaterThan(0);
  });

  test('the other way round, where two halves were joined', async () => {
    const { effect } = await diffJson(split, old);
    const [first] = effect.visits;
    expect(first?.verdicts.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['low', 'absent', 'met'],
      ['low-weeks', 'unknown', 'absent'],
      ['low-years', 'unknown', 'absent'],
    ]);
  });

  test('in words', async () => {
    const { text } = await diff(old, split);
    expect(text).toContain('not in the file → unknown');
    expect(text).toContain('Open is the answer to: “For how long?”');
    expect(text).toContain('Unknown is not the same as “not met”.');
  });

  test('rules that wait but would do something else are not named', async () => {
    const { effect } = await diffJson(old, onlyNote);
    const named = effect.visits.flatMap(({ verdicts }) => verdicts).filter(({ after }) => after === 'unknown');
    expect(named).toEqual([]);
    expect(effect.visits.length).toBeGreaterThan(0);
  });
});

describe('what was not decided is said so', () => {
  const open = { part: { kind: 'format', id: 'couple' }, status: 'open', seconds: 1, visit: null } as const;

  test('an open part is named, and never counts as the same', async () => {
    const { exitCode, text } = await diff(old, heavier, {}, { compare: () => Promise.resolve([open]) });
    expect(exitCode).toBe(1);
    expect(text).toContain('1 part was not decided in its time, so it is open: form: Couple therapy.');
    expect(text).not.toContain(nothingChanges);
    expect(text).not.toContain('stays the same');
  });

  test('without the solver the file and the synthetic visits are compared, and no part is called the same', async () => {
    const { exitCode, text } = await diff(old, heavier, {}, { compare: () => Promise.reject(new SolverMissing()) });
    expect(exitCode).toBe(2);
    expect(text).toContain('npm install z3-solver');
    expect(text).toContain('changed: A group can help. (low)');
    expect(text).toContain('Synthetic visits: 3,200');
    expect(text).not.toContain(nothingChanges);
  });

  test('neither is it where the solver failed', async () => {
    const { exitCode, text } = await diff(old, heavier, {}, { compare: () => Promise.reject(new Error('no memory')) });
    expect(exitCode).toBe(2);
    expect(text).toContain('no memory');
  });
});

describe('files and arguments', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['the old file', broken, heavier, 'old.json'],
    ['the new file', heavier, broken, 'new.json'],
  ])('errors in %s are said, and nothing is compared', async (_, before, after, name) => {
    const { exitCode, text, compared } = await diff(before, after);
    expect(exitCode).toBe(1);
    expect(text).toContain(`${name}: logic.rules.low.when.question`);
    expect(text).toContain('Nothing was compared');
    expect(compared).toBe(0);
  });

  test('errors as data', async () => {
    const { exitCode, text } = await diff(null, broken, { json: true });
    expect(exitCode).toBe(1);
    const found = JSON.parse(text) as { before: { issues: object[] }; after: { issues: { code: string }[] } };
    expect(found.before.issues).toEqual([]);
    expect(found.after.issues.length).toBeGreaterThan(0);
  });

  test.each([
    ['a language', { lang: 'fr' }],
    ['a number of visits', { visits: '0' }],
    ['visits', { visits: 'many' }],
    ['a seed', { seed: '-1' }],
    ['a time', { timeout: '0' }],
    ['one file at least', { old: '-', new: '-' }],
    ['a place for the picture', { svg: '/dev/null/diff.svg' }],
  ])('%s has to make sense', async (_, args) => {
    await expect(diff(null, oneSentence, { visits: '32', ...args })).rejects.toThrow(CannotRun);
  });

  test('the seed says which visits are drawn, and the same one draws the same', async () => {
    const drawn = async (seed: string) => (await diffJson(old, heavier, { seed })).sample;
    const [one, again, other] = [await drawn('1'), await drawn('1'), await drawn('2')];
    expect(one).toEqual(again);
    expect(other.changed).not.toBe(one.changed);
    expect(one.visits).toBe(3200);
  });

  test('progress goes to its own stream', async () => {
    const compare: typeof compareLogics = (_, __, options) => {
      options?.onProgress?.('guarantee', 0, 7);
      return Promise.resolve([]);
    };
    const { progress, text } = await diff(old, heavier, {}, { compare });
    expect(progress).toBe('Comparing: 0 of 7\nDrawing visits\n');
    expect(text).not.toContain('Comparing');
  });

  test('the picture is written to the file that was named', async () => {
    const svg = join(folder, 'change.svg');
    const { text } = await diff(old, heavier, { svg });
    expect(text).toContain(`The picture was written to ${svg}.`);
    expect(await readFile(svg, 'utf8')).toMatch(/^<svg /);
  });

  test.each([
    ['pl', 'Nic się nie zmienia: dowiedziono tego'],
    ['ro', 'Nu se schimbă nimic: este demonstrat'],
  ])('%s', async (lang, sentence) => {
    expect((await diff(null, oneSentence, { lang })).text).toContain(sentence);
  });

  test('no text that comes from elsewhere can move the cursor of a terminal', async () => {
    const { text } = await diff(old, heavier, {}, { compare: () => Promise.reject(new Error('no \u001B[2J memory')) });
    expect(text).toContain('[2J memory');
    expect(text).not.toContain('\u001B');
  });
});
