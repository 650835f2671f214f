import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rosterCommand } from '../../src/cli/roster-command.ts';
import { parseTherapists } from '../../src/clinic-file/roster.ts';
import { logic } from '../roster-import/any-therapist.ts';

const table = `imię i nazwisko;zawód;języki;wiek;sposób spotkań;formy terapii
Anna Łącka;psycholog;polski;dorośli;online;terapia par
Jan Nowak;wróżbita;polski;dorośli;online;
`;
const page = `<html lang="pl"><script type="application/ld+json">
{"@type":"MedicalClinic","address":"Kraków","employee":{"@type":"Person","name":"Anna","jobTitle":"psycholog"}}
</script></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'therapy-finder-'));
  writeFileSync(join(folder, 'team.csv'), table);
  writeFileSync(join(folder, 'page.html'), page);
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

/** Runs the command on a file of the folder. Everything it writes lands there. */
async function run(file: string, ...more: readonly string[]) {
  const out = more.includes('--out') || more.includes('--json') ? [] : ['--out', join(folder, 'roster.json')];
  await runCommand(rosterCommand, { rawArgs: [join(folder, file), ...out, ...more] });
  const { exitCode } = process;
  return { exitCode, said: vi.mocked(console.log).mock.calls.flat().join('\n') };
}

function written(name = 'roster.json'): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('the roster', () => {
  test('holds whoever could be read, and the page’s reader takes it', async () => {
    const { exitCode } = await run('team.csv');
    expect(exitCode).toBe(1);
    expect(parseTherapists(written(), logic)).toMatchObject({
      issues: [],
      therapists: [{ id: 'anna-lacka', formats: ['couple'] }],
    });
  });

  test('is never overwritten, unless that is wanted; what was found is said all the same', async () => {
    writeFileSync(join(folder, 'roster.json'), 'mine');
    await expect(run('team.csv')).rejects.toThrow('already there');
    expect(written()).toBe('mine');
    expect(vi.mocked(console.log).mock.calls.flat().join('\n')).toContain('Anna Łącka');
    await run('team.csv', '--force');
    expect(written()).toContain('anna-lacka');
  });

  test('is not written where nobody could be taken over', async () => {
    const { exitCode, said } = await run('page.html', '--lang', 'pl');
    expect(exitCode).toBe(1);
    expect(said).toContain('niczego nie zapisano');
    expect(said).toContain('--ages "dorośli"');
    expect(readdirSync(folder)).not.toContain('roster.json');
  });

  test('is complete once what the file does not say was said for all', async () => {
    const { exitCode } = await run('page.html', '--ages', 'dorośli', '--formats', 'terapia indywidualna');
    expect(exitCode).toBe(0);
    expect(JSON.parse(written())).toMatchObject([
      { languages: ['pl'], ages: ['18-64', '65-plus'], formats: ['individual'], settings: ['in-person'] },
    ]);
  });

  test('can be written as a table to fill in: everyone is in it', async () => {
    const { said } = await run('page.html', '--lang', 'pl', '--out', join(folder, 'team-2.csv'));
    expect(written('team-2.csv').replace('\uFEFF', '').split('\r\n')[0]).toMatch(/^imię i nazwisko;tytuł;zawód;/);
    expect(written('team-2.csv')).toContain('Anna;;psycholog');
    expect(said).not.toContain('"roster"');
  });

  test('goes to standard output alone, with the report beside it', async () => {
    const { said } = await run('team.csv', '--out', '-');
    expect(JSON.parse(said)).toMatchObject([{ id: 'anna-lacka' }]);
    expect(vi.mocked(console.error).mock.calls.flat().join('\n')).toContain('Jan Nowak');
  });
});

describe('the report', () => {
  test.each([
    ['pl', 'Wiersz 3, Jan Nowak: pominięto', 'Można wpisać: psycholog, psychoterapeuta, psychiatra.'],
    ['en', 'Row 3, Jan Nowak: left out', 'Possible is: psychologist, psychotherapist, psychiatrist.'],
    ['ro', 'Rândul 3, Jan Nowak: lăsat deoparte', 'Se poate scrie: psiholog, psihoterapeut, medic psihiatru.'],
  ])('in %s goes row by row and says how to mend it', async (lang, row, mending) => {
    const { said } = await run('team.csv', '--lang', lang);
    expect(said).toContain(row);
    expect(said).toContain(mending);
    expect(said).toContain('"roster": { "from": "roster.json" }');
    expect(said).toContain('npx therapy-finder check clinic.json');
  });

  test('as JSON is everything that was found, and writes nothing by itself', async () => {
    const { said } = await run('team.csv', '--json');
    expect(JSON.parse(said)).toMatchObject({
      ...{ exitCode: 1, kind: 'csv', therapists: [{ id: 'anna-lacka' }] },
      rows: [
        { row: 2, problems: [] },
        { row: 3, therapist: null, problems: [{ code: 'unknown-word', column: 'roles', found: 'wróżbita' }] },
      ],
    });
    expect(readdirSync(folder)).toEqual(['page.html', 'team.csv']);
  });

  test('shows nothing that would move the cursor', async () => {
    writeFileSync(join(folder, 'team.csv'), table.replace('Anna Łącka', 'Anna\u001B[2J'));
    const { said } = await run('team.csv');
    expect(said).not.toContain('\u001B');
  });
});

describe('a clinic file', () => {
  test('brings its own names, and its own candidates', async () => {
    const clinic = {
      fileVersion: 1,
      logic: { candidates: { garden: { kind: 'setting', base: 1 } } },
      texts: { pl: { recommendation: { candidates: { garden: { name: 'W ogrodzie' } } } } },
    };
    writeFileSync(join(folder, 'clinic.json'), JSON.stringify(clinic));
    writeFileSync(join(folder, 'team.csv'), table.replace('online', 'w ogrodzie, online'));
    const { said } = await run('team.csv', '--clinic', join(folder, 'clinic.json'), '--lang', 'pl');
    expect(JSON.parse(written())).toMatchObject([{ settings: ['garden', 'online'] }]);
    expect(said).toContain('sposób spotkań: W ogrodzie, online');
  });

  test('with an error stops the command, and says what is wrong', async () => {
    writeFileSync(join(folder, 'clinic.json'), '{"fileVersion":1,"logik":{}}');
    await expect(run('team.csv', '--clinic', join(folder, 'clinic.json'))).rejects.toThrow('cannot be used');
    expect(vi.mocked(console.error).mock.calls.flat().join('\n')).toContain('logik');
  });
});

describe('what cannot be done', () => {
  test.each([
    [['--lang', 'de'], 'There is no language "de"'],
    [['--ages', 'dorośliii'], 'dorośli'],
    [['--currency', 'muszelki'], 'muszelki'],
  ])('%j is said', async (flags, message) => {
    await expect(run('team.csv', ...flags)).rejects.toThrow(message);
    expect(readdirSync(folder)).not.toContain('roster.json');
  });

  test('is said of files, too', async () => {
    await expect(run('nobody.csv')).rejects.toThrow('there is no such file');
    await expect(run('team.csv', '--out', join(folder, 'nowhere', 'roster.json'))).rejects.toThrow('Cannot write');
  });
});
