import { describe, expect, test } from 'vitest';
import { handOff, therapist } from '../clinic-file/clinic-file.ts';
import { check, type Checked } from './check-surroundings.ts';

const base = { fileVersion: 1, clinic: { name: 'Poradnia' } };
const psychiatrist = (id: string) => therapist(id, { roles: ['psychiatrist'], formats: undefined });
const stageLines = ({ text }: Checked): string[] => text.split('\n').filter((line) => /Therapists|Letters/.test(line));
const found = ({ text }: Checked): string[] => text.split('\n').flatMap((line) => /^ {2}(.+\])$/.exec(line)?.[1] ?? []);
const json = async (file: object, more: Parameters<typeof check>[3] = {}): Promise<Record<string, unknown>> =>
  JSON.parse((await check(file, [], { json: true }, more)).text) as Record<string, unknown>;

describe('therapists in the clinic file', () => {
  test('are counted by role', async () => {
    const file = { ...base, roster: [therapist('anna'), therapist('bo'), psychiatrist('cy')] };
    const checked = await check(file, []);
    expect(stageLines(checked)).toEqual(['✓ Therapists: 2 therapists, 1 psychiatrist']);
    expect(checked.exitCode).toBe(0);
    expect((await json(file))['roster']).toEqual({ file: null, therapists: 2, psychiatrists: 1, leftOut: 0 });
  });

  test('with an error are counted out, and the rest is checked and proved all the same', async () => {
    const file = { ...base, roster: [therapist('anna'), therapist('bo', { formats: ['coupel'], ages: ['99'] })] };
    const checked = await check(file, []);
    expect(stageLines(checked)).toEqual(['✗ Therapists: 2 errors, 1 therapist, 1 left out']);
    expect(found(checked)).toEqual([
      'clinic.json: roster[1].formats[0] [unknown-format]',
      'clinic.json: roster[1].ages[0] [unknown-option]',
    ]);
    expect([checked.exitCode, checked.proved]).toEqual([1, 1]);
    expect(checked.text).toContain('✓ References and rules: nothing to mend');
  });

  test('are not mentioned where there are none', async () => {
    expect(stageLines(await check(base, []))).toEqual([]);
    expect(await json(base)).toMatchObject({ roster: null, handOff: false });
  });

  test('that make the file too long are told at the format, and nothing else is claimed', async () => {
    const roster = Array.from({ length: 3000 }, (_, i) => therapist(`t${i}`));
    const { text, exitCode } = await check({ ...base, roster }, []);
    expect(text).toContain('✗ Format: 1 error');
    expect(text).toContain('! References and rules: not run');
    expect(exitCode).toBe(1);
  });
});

describe('therapists in a file beside it', () => {
  const file = { ...base, roster: { from: 'rosters/our%20team.json?v=2#top' } };
  const path = 'rosters/our team.json';
  const beside = (list: unknown) => ({ beside: { [path]: JSON.stringify(list, null, 2) } });

  test('are read, and counted', async () => {
    const checked = await check(file, [], {}, beside([therapist('anna'), psychiatrist('cy')]));
    expect(stageLines(checked)).toEqual([`✓ Therapists: 1 therapist, 1 psychiatrist, from ${path}`]);
    expect((await json(file, beside([therapist('anna')])))['roster']).toMatchObject({ file: path, therapists: 1 });
  });

  test('are told with the name and the places of that file', async () => {
    const more = beside([therapist('anna', { ages: ['99'] }), therapist('bo')]);
    const checked = await check(file, [], {}, more);
    expect(found(checked)).toEqual([`${path}: [0].ages[0] [unknown-option]`]);
    expect(checked.exitCode).toBe(1);
    const { issues } = await json(file, more);
    expect(issues).toMatchObject([{ file: path, stage: 'roster', line: 15, column: 7 }]);
  });

  test('are reviewed like those in the clinic file', async () => {
    const past = { code: 'free-day-past', severity: 'warning', path: [0, 'free'] } as const;
    const unserved = { code: 'format-unserved', severity: 'warning', path: ['offer', 'formats', 0] } as const;
    const more = { ...beside([therapist('anna')]), reviewRoster: () => [past, unserved] };
    const checked = await check({ ...file, offer: { formats: ['couple'] } }, [], {}, more);
    expect(found(checked).sort()).toEqual([
      'clinic.json: offer.formats[0] [format-unserved]',
      `${path}: [0].free [free-day-past]`,
    ]);
    expect(checked.exitCode).toBe(0);
  });

  test('are looked for where the clinic file lies', async () => {
    const more = { beside: { 'site/rosters/our team.json': JSON.stringify([therapist('anna')]) } };
    expect(stageLines(await check(file, [], { file: 'site/clinic.json' }, more))).toEqual([
      '✓ Therapists: 1 therapist, from site/rosters/our team.json',
    ]);
  });

  test.each([
    'roster.json',
    'https://a.example/roster.json',
    '/etc/roster.json',
    '../../other/roster.json',
    '%ZZ.json',
  ])('are not looked at when they are not there: %s', async (from) => {
    const asked: string[] = [];
    const everywhere = new Proxy({}, { get: (_, name) => void asked.push(String(name)) });
    const checked = await check({ ...base, roster: { from } }, [], {}, { beside: everywhere });
    expect(stageLines(checked)).toEqual(['! Therapists: 1 warning, not looked at']);
    expect(found(checked)).toEqual(['clinic.json: roster.from [roster-not-read]']);
    expect(checked.exitCode).toBe(0);
    expect(asked.filter((name) => name.startsWith('..') || name.startsWith('/'))).toEqual([]);
  });

  test('do not make the clinic file unread when their own file is no JSON', async () => {
    const checked = await check(file, [], {}, { beside: { [path]: '[{' } });
    expect(stageLines(checked)).toEqual([`✗ Therapists: 1 error, 0 therapists, from ${path}`]);
    expect(checked.text).toContain('✓ Format: nothing to mend');
  });
});

describe('letters', () => {
  test('are told with where they go', async () => {
    const post = 'https://clinic.example/letters';
    expect(stageLines(await check({ ...base, handOff: handOff() }, []))).toEqual([
      '✓ Letters: sealed and saved by the visitor',
    ]);
    expect(stageLines(await check({ ...base, handOff: handOff({ post }) }, []))).toEqual([
      `✓ Letters: sealed and sent to ${post}`,
    ]);
    expect(await json({ ...base, handOff: handOff() })).toMatchObject({ handOff: true });
  });

  test('with an error cannot be sent; the rest is checked all the same', async () => {
    const checked = await check({ ...base, handOff: handOff({ keptDays: 0 }) }, []);
    expect(stageLines(checked)).toEqual(['✗ Letters: 1 error, nothing can be sent']);
    expect([checked.exitCode, checked.proved]).toEqual([1, 1]);
  });
});
