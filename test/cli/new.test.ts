import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { runCommand } from 'citty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clinicSchema } from '../../src/cli/clinic-schema.ts';
import { newClinicFile } from '../../src/cli/new-clinic-file.ts';
import { newCommand } from '../../src/cli/new-command.ts';
import { askForClinic, NoAnswer } from '../../src/cli/new-questions.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { readExamples } from '../../src/examples/read-examples.ts';
import { runExamples } from '../../src/examples/run-examples.ts';
import { basis } from '../clinic-file/clinic-file.ts';
import { languages } from '../wording/locale-files.ts';

const isClinicFile = new Ajv2020({ strict: false, validateFormats: false }).compile(clinicSchema());

/** Answers the questions one after the other and keeps them. */
function answering(answers: readonly string[]) {
  const left = [...answers];
  const asked: string[] = [];
  const ask = (question: string): Promise<string> => {
    asked.push(question);
    return Promise.resolve(left.shift() ?? '');
  };
  return { ask, asked };
}

describe('the file', () => {
  test.each([[['pl', 'en']], [['en']], [['ro', 'en', 'pl']], [['uk', 'pl']], [['pt-BR']]])(
    'in %j is a clinic file without any issue, also for an editor',
    (tags) => {
      const clinic = { name: 'Przystań "nad Wisłą" & dalej', country: 'PL', languages: tags };
      const text = JSON.stringify(newClinicFile(clinic, 'clinic.json'), null, 2);
      const parsed = parseClinicFile(text, basis);
      expect(parsed.issues).toEqual([]);
      expect(parsed.clinic).toEqual({ name: 'Przystań "nad Wisłą" & dalej', country: 'pl' });
      expect([isClinicFile(JSON.parse(text)), isClinicFile.errors]).toEqual([true, null]);
    },
  );

  test('changes nothing yet: the logic is the default one, to the hash', () => {
    const file = newClinicFile({ name: 'A', country: 'GB', languages: ['en'] }, 'clinic.json');
    expect(parseClinicFile(file, basis).logic?.hash).toBe(readLogic(defaultLogic).hash);
  });

  test('has an example that comes out as it says', () => {
    const file = newClinicFile({ name: 'A', country: 'RO', languages: ['ro'] }, 'clinic.json');
    const { logic } = parseClinicFile(file, basis);
    const { examples, issues } = readExamples(file, logic);
    expect(issues).toEqual([]);
    expect(runExamples(logic!, examples).results.map(({ differences }) => differences)).toEqual([[]]);
  });

  test('explains itself in the owner’s language: the first one, or English where we do not write it', () => {
    const first = (tag: string): string =>
      (newClinicFile({ name: 'A', country: 'PL', languages: [tag] }, 'c.json') as { $comment: string[] }).$comment[0]!;
    expect(languages.map(first)).toEqual([
      expect.stringContaining('Ten plik'),
      expect.stringContaining('This file'),
      expect.stringContaining('Acest fișier'),
    ]);
    expect(first('de')).toBe(first('en'));
    expect(first('pl-PL')).toBe(first('pl'));
  });

  test('names the command that checks it', () => {
    const file = newClinicFile({ name: 'A', country: 'PL', languages: ['en'] }, 'my.json');
    expect(JSON.stringify(file)).toContain('npx therapy-finder check my.json');
  });
});

describe('the questions', () => {
  test('are three: languages first, in all of ours; then in the first of them', async () => {
    const { ask, asked } = answering(['ro, en', 'Cabinetul', 'ro']);
    expect(await askForClinic({}, ask)).toEqual({ name: 'Cabinetul', country: 'RO', languages: ['ro', 'en'] });
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatch(/Języki.*Languages.*Limbile/);
    expect(asked[1]).toContain('Numele clinicii');
  });

  test('are asked again until the answer can be used', async () => {
    const { ask, asked } = answering(['Polish!', 'pl', '   ', 'Przystań', 'Poland', 'uk']);
    expect(await askForClinic({}, ask)).toEqual({ name: 'Przystań', country: 'GB', languages: ['pl'] });
    expect(asked).toHaveLength(6);
    expect(asked[5]).toContain('PL, RO, GB, IE, other');
  });

  test('are not asked where the command line answers them', async () => {
    const given = { name: 'Przystań', country: 'other', languages: 'pl;uk pl' };
    const { ask, asked } = answering([]);
    expect(await askForClinic(given, ask)).toEqual({ name: 'Przystań', country: 'other', languages: ['pl', 'uk'] });
    expect(asked).toEqual([]);
  });

  test.each([
    [{ name: 'A', country: 'PL' }, null],
    [{ name: 'A', languages: 'pl' }, null],
    [{ country: 'PL', languages: 'pl' }, null],
    [{ name: 'A', country: 'XX', languages: 'pl' }, answering(['PL']).ask],
    [{ name: 'A', country: 'PL', languages: 'x' }, answering(['pl']).ask],
    [{ name: 'a'.repeat(501), country: 'PL', languages: 'pl' }, null],
    [{ name: '<b>A</b>', country: 'PL', languages: 'pl' }, null],
  ])('%j is not enough, or wrong, and is said to be', async (given, ask) => {
    await expect(askForClinic(given, ask)).rejects.toThrow(NoAnswer);
  });
});

describe('the command', () => {
  let folder = '';
  const flags = ['--name', 'Przystań', '--country', 'PL', '--languages', 'pl,en'];
  const run = (...more: string[]) => runCommand(newCommand, { rawArgs: [...flags, ...more] });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'therapy-finder-'));
    vi.spyOn(console, 'log').mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  test('writes the file, and beside it the schema that it names', async () => {
    await run('--out', join(folder, 'clinic.json'));
    expect(readdirSync(folder).sort()).toEqual(['clinic.json', 'clinic.schema.json']);
    const { $schema } = JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8')) as { $schema: string };
    expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toEqual(JSON.parse(JSON.stringify(clinicSchema())));
  });

  test('never overwrites, unless it is told to', async () => {
    const file = join(folder, 'clinic.json');
    writeFileSync(file, 'mine');
    writeFileSync(join(folder, 'clinic.schema.json'), 'mine too');
    await expect(run('--out', file)).rejects.toThrow('already there');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await run('--out', file, '--force');
    expect(readFileSync(file, 'utf8')).toContain('Przystań');
  });

  test('leaves a schema that is there, and says what it wrote in the owner’s language', async () => {
    writeFileSync(join(folder, 'clinic.schema.json'), 'mine');
    await run('--out', join(folder, 'clinic.json'));
    expect(readFileSync(join(folder, 'clinic.schema.json'), 'utf8')).toBe('mine');
    const said = vi.mocked(console.log).mock.calls.flat().join('\n');
    expect(said).toContain('clinic.json jest gotowy');
    expect(said).not.toContain('clinic.schema.json');
  });

  test('says what cannot be written', async () => {
    await expect(run('--out', join(folder, 'nowhere', 'clinic.json'))).rejects.toThrow('Cannot write');
  });
});
