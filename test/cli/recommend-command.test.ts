import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { recommendCommand } from '../../src/cli/recommend-command.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { goThrough } from '../journeys/visit.ts';

const visit = { concerns: ['mood'], mood: ['low'], impact: 'some' };
const clinic = {
  fileVersion: 1,
  clinic: { address: 'informal' },
  offer: { formats: ['group', 'couple'], modalities: ['cbt', 'ipt'], settings: ['online'] },
  texts: {
    pl: { widget: { recommendation: { plan: 'Nasz plan' } } },
    uk: { recommendation: { candidates: { individual: { name: 'Індивідуальна терапія' } } } },
  },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recommend-'));
  const answers = goThrough(readLogic(defaultLogic), { id: 'mood', answers: visit });
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
  await writeFile(join(folder, 'clinic.json'), JSON.stringify(clinic));
});
afterAll(() => rm(folder, { recursive: true }));

async function printed(...args: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const rawArgs = [join(folder, 'clinic.json'), '--answers', join(folder, 'answers.json'), ...args];
  await runCommand(recommendCommand, { rawArgs });
  const text = log.mock.calls.join('\n');
  log.mockRestore();
  return text;
}

describe('recommend, with a clinic file', () => {
  test('names what the clinic does not offer, and the nearest that it does', async () => {
    const text = await printed('--lang', 'en');
    expect(text).toMatch(/Individual therapy \(\d+\)\. This clinic does not offer this\./);
    expect(text).toMatch(/The nearest that this clinic offers:\n {2}Group therapy \(\d+\)\n/);
    expect(text).toMatch(/In person \(\d+\)\. This clinic does not offer this\./);
    expect(text).toMatch(/The nearest that this clinic offers:\n {2}Online \(\d+\)/);
    expect(text).not.toMatch(/Cognitive[^\n]*does not offer/);
  });

  test('gives exactly the recommendation as JSON, whatever is on offer', async () => {
    const { formats } = JSON.parse(await printed('--json')) as { formats: { best: { id: string } } };
    expect(formats.best.id).toBe('individual');
  });

  test('speaks any language of the file, falls back, and refuses one that nobody wrote', async () => {
    expect(await printed('--lang', 'uk')).toContain('Індивідуальна терапія');
    expect(await printed('--lang', 'uk-UA')).toContain('Nasz plan:');
    expect(await printed('--lang', 'pl')).toContain('Ta poradnia tego nie prowadzi.');
    await expect(printed('--lang', 'de')).rejects.toThrow('pl, en, ro, uk');
  });
});
