import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cli/input.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { readAnswers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { SolverMissing } from '../../src/proof/solver.ts';
import { check, ownRule, proof } from './check-surroundings.ts';

const sound = { fileVersion: 1 };
const broken = {
  fileVersion: 1,
  logic: { rules: { own: { ...ownRule, when: { question: 'concern', is: 'worry' } } } },
};
const withRule = { fileVersion: 1, logic: { rules: { own: ownRule } } };
const worry = { 'for-whom': 'me', concerns: ['worry'] };
const wrongExample = { name: 'Worry', answers: worry, expect: { best: 'group' } };
const thoughts = { 'for-whom': 'me', age: '18-64', suicide: 'thoughts' };
const refuted = proof({ kind: 'guarantee', id: 'thoughts-now' }, 'refuted', { visits: [thoughts] });
const missing = { code: 'review-outdated', path: ['clinic', 'reviewed', 'on'] } as const;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the exit code says what came of it', () => {
  test.each([
    ['a sound file, all proved', sound, [proof({ kind: 'outcome' }, 'proved')], 0],
    ['the default set, all proved', null, [proof({ kind: 'outcome' }, 'proved')], 0],
    ['an error in the file', broken, [], 1],
    ['no JSON', '{ "fileVersion": 1', [], 1],
    ['an example that comes out otherwise', { ...sound, examples: [wrongExample] }, [], 1],
    [
      'an example that names nothing known',
      { ...sound, examples: [{ ...wrongExample, expect: { best: 'x' } }] },
      [],
      1,
    ],
    ['a broken guarantee', sound, [refuted], 1],
    ['an open guarantee', sound, [proof({ kind: 'guarantee', id: 'thoughts-now' }, 'open')], 1],
    ['an open law of danger', sound, [proof({ kind: 'danger', question: 'suicide', sign: 'plan' }, 'open')], 1],
    ['an open outcome', sound, [proof({ kind: 'outcome' }, 'open')], 1],
    ['visits that are too long', sound, [proof({ kind: 'length' }, 'refuted', { visits: [thoughts] })], 1],
    [
      'a rule of its own that can never fire',
      withRule,
      [proof({ kind: 'reach', what: 'rule', id: 'own' }, 'refuted')],
      1,
    ],
    [
      'a rule of ours that it cut off',
      withRule,
      [proof({ kind: 'reach', what: 'rule', id: 'loss-heavy' }, 'refuted')],
      0,
    ],
    ['a level that it cut off', withRule, [proof({ kind: 'reach', what: 'help', id: 'now' }, 'refuted')], 0],
    [
      'anything out of reach in the default set',
      null,
      [proof({ kind: 'reach', what: 'help', id: 'now' }, 'refuted')],
      1,
    ],
    ['something not known to be in reach', withRule, [proof({ kind: 'reach', what: 'rule', id: 'own' }, 'open')], 0],
    [
      'idle rules and twins',
      sound,
      [
        proof({ kind: 'idle-rule', id: 'own' }, 'refuted'),
        proof({ kind: 'twin-rules', id: 'a', other: 'b' }, 'refuted'),
      ],
      0,
    ],
  ] as const)('%s: %#', async (_, file, proofs, exitCode) => {
    expect((await check(file, proofs, { json: true })).exitCode).toBe(exitCode);
  });

  test('warnings of the review are fine, its errors are not', async () => {
    const reviewed = (severity: 'error' | 'warning') =>
      check(sound, [], { json: true }, { review: () => [{ ...missing, severity }] });
    expect((await reviewed('warning')).exitCode).toBe(0);
    expect((await reviewed('error')).exitCode).toBe(1);
  });

  test('without the solver the rest is checked all the same, and it is said that this is not all', async () => {
    const file = { ...sound, examples: [{ ...wrongExample, expect: { best: 'individual' } }] };
    const lacking = () => Promise.reject(new SolverMissing('z3-solver'));
    const { exitCode, text } = await check(file, lacking);
    expect(exitCode).toBe(2);
    expect(text).toContain('✓ Examples: 1 as expected');
    expect(text).toContain('npm install --save-dev z3-solver');
    expect(text).toContain('Not everything could run');
    const wrong = await check({ ...sound, examples: [wrongExample] }, lacking, { save: folder });
    expect(wrong.exitCode).toBe(1);
  });

  test('a prover that breaks down is no proof', async () => {
    const { exitCode, text } = await check(sound, () => Promise.reject(new Error('out of memory')));
    expect(exitCode).toBe(2);
    expect(text).toContain('out of memory');
  });
});

test('a file with errors is not proved, its examples are not run, and that is said', async () => {
  const { text, proved } = await check({ ...broken, examples: [wrongExample] }, []);
  expect(text).toContain('! Examples: not run, because the file has errors');
  expect(proved).toBe(0);
  expect(text).toContain('! Proofs: not run, because the file has errors');
});

test('errors that leave the logic whole do not keep it from being proved', async () => {
  const old = await check(sound, [refuted], { save: folder }, { review: () => [{ ...missing, severity: 'error' }] });
  expect(old.text).toContain('“thoughts-now” does not hold');
  const example = await check({ ...sound, examples: [{ ...wrongExample, answers: { concern: [] } }] }, []);
  expect([old.proved, example.proved, example.exitCode]).toEqual([1, 1, 1]);
});

test('stages come in their order, each with its own issues', async () => {
  const file = {
    ...sound,
    clinic: { nam: 'A' },
    offer: { formats: ['coupel'] },
    texts: { en: { widget: { title: ' ' } } },
    helpLines: { pl: { 'pl-116-123': { phone: null } } },
    examples: [{ ...wrongExample, answers: { concern: 'worry' } }],
  };
  const { text } = await check(file, [], {}, { review: () => [{ ...missing, severity: 'warning' }] });
  const lines = text.split('\n').filter((line) => /^[✓!✗]|\[.+\]$/.test(line));
  expect(lines.map((line) => /\[([^[]+)\]$/.exec(line)?.[1] ?? line)).toEqual([
    '✗ Format: 1 error',
    'unknown-key',
    '✗ References and rules: 1 error',
    'unknown-format',
    '! Texts: 2 warnings',
    'review-outdated',
    'empty-text',
    '✗ Help lines: 1 error',
    'help-line-without-number',
    '✗ Examples: 1 error, not run, because the file has errors',
    'unknown-question',
    '! Proofs: not run, because the file has errors. Please mend those first.',
  ]);
});

describe('visits that show what is wrong', () => {
  test('are written where --save says, and replay', async () => {
    const own = join(folder, 'own');
    const file = { ...sound, examples: [wrongExample] };
    const danger = proof({ kind: 'danger', question: 'suicide', sign: 'plan' }, 'refuted', {
      visits: [thoughts, thoughts],
    });
    const { text } = await check(file, [refuted, danger], { save: own });
    expect((await readdir(own)).sort()).toEqual([
      'danger-suicide-plan-after.json',
      'danger-suicide-plan-before.json',
      'example-1.json',
      'guarantee-thoughts-now.json',
    ]);
    const path = join(own, 'guarantee-thoughts-now.json');
    expect(text).toContain(`npx therapy-finder recommend clinic.json --answers ${path}`);
    const logic = readLogic(defaultLogic);
    const { answers, issues } = readAnswers(logic, JSON.parse(await readFile(path, 'utf8')));
    expect(issues).toEqual([]);
    expect(recommend(logic, answers).outcome).toBe('care-first');
  });

  test('are not written where nothing is wrong, nor beside --json unless a folder is named', async () => {
    const none = join(folder, 'none');
    await check(sound, [proof({ kind: 'length' }, 'proved', { visits: [thoughts] })], { save: none });
    await expect(readdir(none)).rejects.toThrow('ENOENT');
    const { text } = await check(sound, [refuted], { json: true });
    expect(JSON.parse(text)).toMatchObject({ proofs: { proofs: [{ visits: [thoughts] }] } });
    await expect(readdir('therapy-finder-visits')).rejects.toThrow('ENOENT');
  });

  test('a folder that cannot be written to is said', async () => {
    const taken = join(import.meta.dirname, 'check.test.ts');
    await expect(check(sound, [refuted], { save: taken })).rejects.toThrow(CannotRun);
  });
});

test('--json holds everything: issues with places, examples, coverage, proofs with their times, and the version', async () => {
  const file = JSON.stringify({ ...sound, examples: [wrongExample], clinic: { country: 'UK' } }, null, 2);
  const { text } = await check(file, []);
  expect(text).toContain('1 error');
  const report: unknown = JSON.parse((await check(file, [], { json: true })).text);
  expect(report).toMatchObject({
    file: 'clinic.json',
    exitCode: 1,
    issues: [{ code: 'wrong-value', stage: 'format', severity: 'error', path: ['clinic', 'country'], hint: 'GB' }],
    proofs: { state: 'not-run' },
  });
  const sought = JSON.parse(
    (await check({ ...withRule, examples: [wrongExample] }, [refuted], { json: true })).text,
  ) as Record<string, object>;
  expect(sought['examples']).toMatchObject({
    results: [{ name: 'Worry', differences: [{ what: 'best', expected: ['group'], found: ['individual'] }] }],
    uncovered: { own: [], oursInAll: Object.keys(defaultLogic.rules).length },
  });
  expect(sought['proofs']).toMatchObject({
    state: 'done',
    table: [{ kind: 'guarantee', number: 1, refuted: 1, seconds: 0.25, slowest: { subject: 'thoughts-now' } }],
  });
  expect(sought['version']).toMatchObject({ logic: expect.stringMatching(/^[\da-f]{64}$/) as string });
});

test('what is asked of the prover is what was asked of the command', async () => {
  const seen: unknown[] = [];
  const prove = (_: unknown, { deep, timeout }: { deep?: boolean; timeout?: number }) => {
    seen.push([deep, timeout]);
    return Promise.resolve([]);
  };
  await check(null, prove, { json: true });
  await check(null, prove, { json: true, deep: true, timeout: '1500' });
  expect(seen).toEqual([
    [false, undefined],
    [true, 1500],
  ]);
});

test.each([[{ timeout: 'soon' }], [{ timeout: '0' }], [{ timeout: '1.5' }], [{ lang: 'de' }]])(
  'arguments that make no sense are refused: %j',
  async (args) => {
    await expect(check(sound, [], args)).rejects.toThrow(CannotRun);
  },
);

describe('progress', () => {
  const prove: Parameters<typeof check>[1] = (_, { onProgress }) => {
    for (let done = 0; done < 3; done++) onProgress?.('guarantee', done, 3);
    onProgress?.('length', 0, 1);
    return Promise.resolve([]);
  };

  test('rewrites one line on a terminal, and takes it away at the end', async () => {
    const { progress, text } = await check(sound, prove, {}, { isTTY: true });
    expect(progress.split('\r\u001B[2K')).toEqual([
      '',
      'Guarantees hold: 0 of 3',
      'Guarantees hold: 1 of 3',
      'Guarantees hold: 2 of 3',
      'No visit is too long: 0 of 1',
      '',
    ]);
    expect(text).not.toContain('0 of 3');
  });

  test('is one line a stage elsewhere', async () => {
    const { progress } = await check(sound, prove);
    expect(progress).toBe('Guarantees hold: 0 of 3\nNo visit is too long: 0 of 1\n');
  });
});
