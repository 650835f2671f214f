import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { HandOff } from '../../src/clinic-file/hand-off-schema.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { TherapyFinderCountEvent } from '../../src/components/therapy-finder/count-event.ts';
import { fewTherapists } from '../../src/components/therapists/photos.ts';
import { exitAddress } from '../../src/components/therapy-finder/quick-exit.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { maySend } from '../../src/hand-off/may-send.ts';
import { seal } from '../../src/hand-off/seal.ts';
import { keyFile, makePair } from '../../src/pages/open-letter/key-file.ts';
import { clinicTranslator } from '../../src/wording/clinic-translator.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { basis } from '../clinic-file/clinic-file.ts';
import { languages, pageOf, snippetOf } from './guide-pages.ts';

const parse = (language: (typeof languages)[number], id: string) =>
  parseClinicFile(snippetOf(language, id).text, basis);

/** The keys of an entry without which it is refused. */
function needed(schema: typeof Therapist | typeof HandOff, entry: Readonly<Record<string, unknown>>): string[] {
  const without = (key: string) => Object.fromEntries(Object.entries(entry).filter(([id]) => id !== key));
  return Object.keys(entry).filter((key) => !schema.safeParse(without(key)).success);
}

describe.each(languages)('what the pages on therapists, letters and shared computers say, in %s', (language) => {
  const words = (given: string): string => given.replaceAll('\u00a0', ' ');
  const says = (page: string, text: string) => {
    expect(text.length).toBeGreaterThan(1);
    expect(words(pageOf(language, page).words)).toContain(words(text));
  };
  const speaker = async () =>
    clinicTranslator({
      language,
      ours: { language, texts: await allTexts(language) },
      own: parse(language, 'start').texts,
    });

  test('a therapist of the page shows every key, and six of them are needed', () => {
    const { roster } = JSON.parse(snippetOf(language, 'roster').text) as { roster: Record<string, unknown>[] };
    const [entry = {}] = roster;
    expect(Object.keys(Therapist.shape).filter((key) => !(key in entry) && key !== 'title')).toEqual([]);
    const six = needed(Therapist, entry);
    expect(six).toEqual(['id', 'name', 'roles', 'languages', 'ages', 'settings']);
    for (const key of six) expect(pageOf(language, 'therapists').html).toContain(`<code>${key}</code>`);
  });

  test('the list is read from the file, or from where the file says', () => {
    expect(parse(language, 'roster').roster).toMatchObject({ therapists: [{ id: 'ada-alder' }] });
    expect(parse(language, 'roster-from').roster).toEqual({ from: 'roster.json', otherSite: false });
  });

  test('the page that reads tables is called by its name', async () => {
    const [, link = ''] = /import-roster\.html[^>]*>([^<]*)</.exec(pageOf(language, 'therapists').html) ?? [];
    const html = readFileSync(new URL('../../demo/import-roster.html', import.meta.url), 'utf8');
    const texts =
      language === 'pl'
        ? { title: /<h1[^>]*>([^<]*)</.exec(html)?.[1] }
        : ((await import(`../../demo/texts/import-roster-${language}.js`)) as Record<string, { title: string }>)[
            language
          ];
    expect(words(link)).toBe(words(texts?.title ?? ''));
  });

  test('a misspelt id costs that therapist, and not the questionnaire', () => {
    const file = parse(language, 'roster-misspelt');
    expect(file.roster).toMatchObject({ therapists: [] });
    expect(file.logic?.questions.size).toBe(readLogic(defaultLogic).questions.size);
  });

  test('what visitors see is called as the page calls it', async () => {
    const translator = await speaker();
    for (const key of ['title', 'nobody.title']) says('therapists', translator.say(`widget:therapists.${key}`));
    expect(pageOf(language, 'therapists').words).toContain(` ${String(fewTherapists)} `);
    for (const key of ['remember.ask', 'remember.forget', 'quickExit.button'])
      says('shared', translator.say(`widget:${key}`));
  });

  test('consent is in the words that visitors tick, and needs every key but two', async () => {
    const { clinic, handOff } = parse(language, 'hand-off');
    says('letters', (await speaker()).say('widget:takeAway.send.agree', { name: clinic?.name ?? '' }));
    expect(needed(HandOff, handOff ?? {})).toEqual(['key', 'readWhen', 'keptDays', 'withdraw']);
    for (const key of Object.keys(HandOff.shape))
      expect(pageOf(language, 'letters').html).toContain(`<code>${key}</code>`);
  });

  test('a secret key in the file switches sending off, and is never quoted', () => {
    const { handOff, issues, logic } = parse(language, 'secret-key');
    expect([handOff, logic === null]).toEqual([null, false]);
    expect(JSON.stringify(issues)).not.toContain('1GFPYYSJZ');
  });

  const command = () => pageOf(language, 'letters').snippets.find(({ data }) => 'command' in data)?.text ?? '';

  test('the page that makes keys calls its button as the guide does', () => {
    const texts = JSON.parse(
      readFileSync(new URL(`../../locales/${language}/open-letter.json`, import.meta.url), 'utf8'),
    ) as { title: string; make: { make: string; file: string } };
    says('letters', texts.make.make);
    says('letters', texts.title);
    expect(command()).toContain(`${texts.make.file}.txt`);
  });

  test('a tally gets a step and a class of time, as the snippet reads them', () => {
    const heard: Record<string, (event: Event) => void> = {};
    const sent: string[] = [];
    const page = { addEventListener: (type: string, listen: (event: Event) => void) => (heard[type] = listen) };
    const navigator = { sendBeacon: (_: string, body: string) => sent.push(body) };
    // The page's own two lines, run as a browser would.
    runInNewContext(snippetOf(language, 'tally').text, { document: page, navigator });
    const event = new TherapyFinderCountEvent('recommendation', '2-to-5-minutes');
    heard[event.type]?.(event);
    expect(sent).toEqual(['{"step":"recommendation","duration":"2-to-5-minutes"}']);
    for (const step of ['started', event.step])
      expect(pageOf(language, 'shared').html).toContain(`<code>${step}</code>`);
  });

  test('the quick exit leads where the page says', () => {
    const wanted = /quick-exit="([^"]+)"/.exec(snippetOf(language, 'exit').text)?.[1] ?? '';
    vi.stubGlobal('location', { origin: 'https://clinic.example' });
    expect(exitAddress(wanted)).toBe(wanted);
    vi.unstubAllGlobals();
    expect(exitAddress(null)).toContain('wikipedia');
    expect(pageOf(language, 'shared').words).toMatch(/Wikipedi/);
  });
});

test('who may only print or copy is as the page on letters tells it', () => {
  const { handOff } = parse('en', 'hand-off');
  const logic = readLogic(defaultLogic);
  const calm: Answers = { 'right-now': ['none'], concerns: ['worry'], seen: 'no', suicide: 'none', home: 'none' };
  const may = (answers: Answers) =>
    maySend({
      ...{ logic, answers: { ...calm, ...answers }, recommendation: recommend(logic, { ...calm, ...answers }) },
      ...{ handOff, country: 'pl', clinicCountry: 'PL' },
    });
  expect(may({ 'for-whom': 'me', age: '18-64' })).toBe('yes');
  expect(may({ 'for-whom': 'someone', age: '18-64' })).toBe('someone');
  expect(may({ 'for-whom': 'child', age: '13-15' })).toBe('child');
  expect(may({ 'for-whom': 'me', age: '16-17' })).toBe('minor');
  expect(may({ 'for-whom': 'me', age: 'skipped' })).toBe('age-open');
  expect(may({ 'for-whom': 'me', age: '18-64', suicide: 'plan' })).toBe('help-now');
});

describe('the command that opens a letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-letter-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function withAge(): boolean {
    try {
      execFileSync('age', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  test.runIf(withAge()).each(languages)('does open one, in %s', async (language) => {
    const command = pageOf(language, 'letters').snippets.find(({ data }) => 'command' in data)?.text ?? '';
    const [program = '', ...words] = command.split(' ');
    const [key = '', letter = ''] = words.filter((word) => !word.startsWith('--'));
    const pair = await makePair();
    writeFileSync(join(folder, key), keyFile(pair, new Date('2026-11-22T08:00:00Z'), ['test']));
    writeFileSync(join(folder, letter), await seal('Witamy', pair.publicHalf));
    expect(execFileSync(program, words, { cwd: folder, encoding: 'utf8' })).toBe('Witamy');
  });
});
