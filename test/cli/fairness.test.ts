import { describe, expect, test } from 'vitest';
import { runFairness, type FairnessArguments } from '../../src/cli/fairness-run.ts';
import { CannotRun } from '../../src/cli/input.ts';
import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { pathText } from '../../src/foundation/issue.ts';
import { somebody } from '../roster/small-roster.ts';

const ages = ['under-13', '13-15', '16-17', '18-64', '65-plus'];
/** Somebody who could see nearly every visitor. */
const open = (id: string, more: Partial<Therapist> = {}) =>
  somebody(id, {
    ages,
    formats: ['individual', 'couple', 'family', 'group'],
    settings: ['in-person', 'online'],
    ...more,
  });
const team = Array.from({ length: 12 }, (_, i) => open(`t-${i}`));

interface FairnessJson {
  readonly exitCode: number;
  readonly looking: number;
  readonly lists: number;
  readonly empty: number;
  readonly leftOut: number;
  readonly therapists: readonly {
    readonly id: string;
    readonly lists: number;
    readonly first: number;
    readonly shown: number;
  }[];
  readonly never: readonly { readonly id: string; readonly limit: string | null; readonly fits: number }[];
}

async function fairness(file: object, args: Partial<FairnessArguments> = {}, beside?: unknown) {
  const printed: string[] = [];
  const progress: string[] = [];
  const files: Record<string, unknown> = {
    'clinics/clinic.json': { fileVersion: 1, ...file },
    'clinics/team.json': beside,
  };
  const exitCode = await runFairness(
    { file: 'clinics/clinic.json', visits: '2000', seed: '1', today: '2026-11-22', lang: 'en', ...args },
    {
      read: (name) =>
        files[name] === undefined ? Promise.reject(new CannotRun(name)) : Promise.resolve(JSON.stringify(files[name])),
      print: (text) => printed.push(text),
      progress: { isTTY: false, write: (text) => progress.push(text) },
      tell: (issue, _language, name) => Promise.resolve(`${name}: ${pathText(issue.path)} [${issue.code}]`),
    },
  );
  return { exitCode, text: printed.join('\n'), progress: progress.join('') };
}

async function counted(file: object, args: Partial<FairnessArguments> = {}) {
  return JSON.parse((await fairness(file, { json: true, ...args })).text) as FairnessJson;
}

describe('the figures', () => {
  test('who is alike comes first about as often', async () => {
    const { therapists, never, exitCode } = await counted({ roster: team });
    const firsts = therapists.map(({ first }) => first);
    expect(Math.min(...firsts)).toBeGreaterThan(0);
    expect(Math.max(...firsts)).toBeLessThan(2 * Math.min(...firsts));
    expect([never, exitCode]).toEqual([[], 0]);
  });

  test('a share is of the lists that look for the profession', async () => {
    const alone = open('p', { roles: ['psychiatrist'] });
    const { therapists, lists } = await counted({
      roster: [...team, alone, open('both', { roles: ['psychologist', 'psychiatrist'] })],
    });
    const of = (id: string) => therapists.find((one) => one.id === id)!.lists;
    expect(of('p')).toBeGreaterThan(0);
    expect(of('t-0')).toBeGreaterThan(of('p'));
    expect(of('t-0') + of('p')).toBe(lists);
    expect(of('both')).toBe(lists);
  });

  test('the first visit is on the day that the report names', async () => {
    const { therapists, lists } = await counted({ roster: team }, { visits: '1', seed: '6' });
    expect(lists).toBe(1);
    const day = Date.parse('2026-11-22') / 86_400_000;
    const first = therapists.findIndex((one) => one.first > 0);
    expect((first + day) % team.length).toBe(0);
  });

  test('each list has one who is first, and up to ten who are shown', async () => {
    const { therapists, lists, empty, looking } = await counted({ roster: team });
    expect(therapists.reduce((sum, { first }) => sum + first, 0)).toBe(lists - empty);
    expect(therapists.reduce((sum, { shown }) => sum + shown, 0)).toBeLessThanOrEqual(10 * (lists - empty));
    expect(lists).toBeGreaterThanOrEqual(looking);
  });

  test('the same seed gives the same figures, another one others', async () => {
    const once = await fairness({ roster: team }, { json: true });
    expect(await fairness({ roster: team }, { json: true })).toEqual(once);
    expect((await fairness({ roster: team }, { json: true, seed: '2' })).text).not.toBe(once.text);
  });

  test('somebody who fits more comes up more often, but not at the cost of never showing the others', async () => {
    const better = open('better', { concerns: ['mood', 'work', 'close', 'worry'], free: '2026-11-25' });
    const { therapists, never } = await counted({ roster: [...team, better] });
    const byId = new Map(therapists.map((one) => [one.id, one]));
    expect(byId.get('better')!.first).toBeGreaterThan(2 * byId.get('t-0')!.first);
    expect(never).toEqual([]);
  });

  test('what the clinic does not offer leads to no list of it', async () => {
    const couples = { roster: [open('c', { formats: ['couple'] })] };
    expect((await counted({ ...couples, offer: { formats: ['individual'] } })).never).toMatchObject([
      { limit: 'format' },
    ]);
    expect((await counted(couples)).never).toEqual([]);
  });
});

describe('who never comes up, and why', () => {
  const concerns = ['worry', 'mood', 'trauma', 'food', 'body-image', 'self-worth', 'work', 'close', 'child', 'path'];
  const better = team.map((one) => ({ ...one, concerns, free: '2026-11-25' }));
  const silent = open('odd');
  delete silent.formats;

  test.each<[string, Therapist, string]>([
    ['names no format', silent, 'odd (odd): names no form of therapy (100.0% of the lists)'],
    [
      'works in a format that few visits lead to',
      open('odd', { formats: ['family'] }),
      'works only with: Family therapy',
    ],
    ['sees one age alone', open('odd', { ages: ['13-15'] }), 'sees only people of this age: 13 to 15'],
    ['fits less well than ten others', open('odd'), 'odd (odd): fits, but ten others fit better'],
  ])('%s', async (_name, odd, why) => {
    const { text, exitCode } = await fairness({ roster: [...better, odd] }, { visits: '64' });
    expect(exitCode).toBe(1);
    expect(text).toContain('Never among the first 10: 1');
    expect(text).toContain(why);
  });
});

describe('the report', () => {
  test('says how it was counted, in three languages', async () => {
    const { text, progress } = await fairness({ roster: team });
    expect(text).toContain('Synthetic visits: 2,000, drawn with the seed 1. The first is on 22 November 2026');
    expect(text).toContain('no forecast of real visitors');
    expect(text).toContain('Everybody is among the first 10 now and then.');
    expect(progress).toBe('Synthetic visits: 0 of 2,000\n');
    const small = { visits: '64' };
    expect((await fairness({ roster: team }, { lang: 'pl', ...small })).text).toContain('Kto się pojawia');
    expect((await fairness({ roster: team }, { lang: 'ro', ...small })).text).toContain('Cine apare');
  });

  test('a long roster is cut, and stands in the JSON as a whole', async () => {
    const roster = Array.from({ length: 50 }, (_, i) => open(`t-${i}`));
    expect((await fairness({ roster }, { visits: '320' })).text).toContain('… and 10 more, with --json');
    expect((await counted({ roster }, { visits: '320' })).therapists).toHaveLength(50);
  });
});

describe('the roster', () => {
  test('may lie in a file beside the clinic file', async () => {
    const { exitCode, text } = await fairness({ roster: { from: 'team.json' } }, { visits: '320' }, team);
    expect(text).toContain('Therapists: 12.');
    expect(exitCode).toBe(0);
  });

  test('with an entry left out is told so', async () => {
    const { exitCode, text } = await fairness({ roster: [...team, { id: 'broken' }] }, { visits: '320' });
    expect(text).toContain('Left out because of errors: 1.');
    expect(exitCode).toBe(1);
  });

  test.each([
    ['is missing', {}],
    ['is empty', { roster: [] }],
    ['is on another site', { roster: { from: 'https://clinic.example/team.json', otherSite: true } }],
    ['cannot be read', { roster: { from: 'gone.json' } }],
  ])('that %s cannot be looked at', async (_, file) => {
    await expect(fairness(file)).rejects.toThrow(CannotRun);
  });
});

test('a clinic file with errors is told so, and nobody is matched', async () => {
  const broken = { roster: team, offer: { formats: ['indivdual'] } };
  const { exitCode, text } = await fairness(broken);
  expect(exitCode).toBe(1);
  expect(text).toContain('clinics/clinic.json: offer.formats[0]');
  expect(text).toContain('Nobody was matched');
  expect(await counted(broken)).toMatchObject({ exitCode: 1 });
});

test.each([
  ['visits', '0'],
  ['seed', 'one'],
  ['lang', 'de'],
])('an argument that makes no sense is told: --%s %s', async (name, value) => {
  await expect(fairness({ roster: team }, { [name]: value })).rejects.toThrow(CannotRun);
});
