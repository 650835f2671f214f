import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetter } from '../../src/hand-off/open-letter.ts';
import { seal } from '../../src/hand-off/seal.ts';
import { keyFile, makePair } from '../../src/pages/open-letter/key-file.ts';
import { chromiumArgs, findChromium } from '../browser-setup.js';
import { complaintsOf } from './built-site.ts';

/** Opened as by a double click: no server anywhere. */
const address = new URL('../../dist/demo/open-letter.html', import.meta.url);

const titles = { pl: 'Listy od odwiedzających', en: 'Letters from visitors', ro: 'Scrisori de la vizitatori' } as const;
const languages = ['pl', 'en', 'ro'] as const;

const pair = await makePair();
const other = await makePair();
const key = keyFile(pair, new Date('2026-11-22T08:00:00Z'), ['Only for this test.']);
/** What would run, or be drawn, were it taken as markup. */
const letter = 'Zażółć gęślą jaźń, mulțumesc\n\n<img src=x onerror="document.title = 1">\n<b>not bold</b>';

function withAge(): boolean {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function file(name: string, content: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** The last letter of the last line but one, changed: in the middle of what is sealed. */
function tampered(sealed: string): string {
  const lines = sealed.split('\n');
  const at = lines.length - 4;
  const line = lines[at] ?? '';
  lines[at] = `${line.slice(0, -1)}${line.endsWith('A') ? 'B' : 'A'}`;
  return lines.join('\n');
}

describe('the page that opens letters', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found; `node test/run.js` says what to install.');
    browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  });
  afterAll(() => browser.close());

  async function open(language: string, view: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(view);
    await page.goto(`${address.href}?lang=${language}`);
    return page;
  }

  const opened = (page: Page) => page.locator('.letter pre');

  it('opens a letter that the questionnaire sealed, as plain text, without a server', async () => {
    const page = await open('en');
    const complaints = complaintsOf(page);
    await page.setInputFiles('#letter-files', file('summary.age', await seal(letter, pair.publicHalf)));
    expect(await page.textContent('.letter')).toContain('Waiting for the key.');
    await page.setInputFiles('#key-file', file('key.txt', key));
    await opened(page).waitFor();
    expect(await opened(page).textContent()).toBe(letter);
    expect(await page.textContent('#key-said')).toContain(pair.publicHalf);
    expect(await page.locator('.letter img, .letter b').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.runIf(withAge())('opens a letter that Debian’s age sealed, armoured or not', async () => {
    const page = await open('pl');
    await page.setInputFiles('#key-file', file('key.txt', key));
    const age = (...more: string[]) => execFileSync('age', [...more, '-r', pair.publicHalf], { input: letter });
    for (const [name, buffer] of Object.entries({ 'a.age': age('-a'), 'b.age': age() }))
      await page.setInputFiles('#letter-files', { name, mimeType: 'application/octet-stream', buffer });
    await expect.poll(() => opened(page).count()).toBe(2);
    expect(await opened(page).allTextContents()).toEqual([letter, letter]);
    await page.close();
  });

  it('has a plain sentence for each thing that may go wrong, and then shows nothing of the letter', async () => {
    const page = await open('en');
    const sealed = await seal(letter, pair.publicHalf);
    await page.setInputFiles('#key-file', file('key.txt', key));
    await page.setInputFiles('#letter-files', [
      file('changed.age', tampered(await seal(letter.repeat(9), pair.publicHalf))),
      file('cut.age', sealed.slice(0, -40)),
      file('other.age', await seal(letter, other.publicHalf)),
      file('notes.txt', 'Dear colleague'),
    ]);
    await expect.poll(() => page.textContent('#letters-said')).toBe('Opened: 0 of 4.');
    expect(await opened(page).count()).toBe(0);
    const said = await page.locator('.letter').allTextContents();
    expect(said).toEqual([
      expect.stringContaining('was changed or cut off'),
      expect.stringContaining('was changed or cut off'),
      expect.stringContaining('does not open the letter'),
      expect.stringContaining('is not a sealed letter'),
    ]);
    for (const [text, sentence] of [
      [pair.publicHalf, 'only the public key'],
      [pair.secret.slice(0, -3), 'not whole'],
      ['no key', 'There is no key'],
      [sealed, 'is sealed itself'],
    ] as const) {
      await page.setInputFiles('#key-file', file('wrong.txt', text));
      await expect.poll(() => page.textContent('#key-said')).toContain(sentence);
    }
    await page.close();
  });

  it('takes what is dropped or pasted, letters and key mixed up, and puts all of it away', async () => {
    const page = await open('ro');
    const sealed = await seal(letter, pair.publicHalf);
    await page.evaluate(
      (texts) => {
        const dataTransfer = new DataTransfer();
        for (const text of texts) dataTransfer.items.add(new File([text], 'one.txt'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer }));
      },
      [sealed, key],
    );
    await expect.poll(() => opened(page).count()).toBe(1);
    await page.locator('details').first().locator('summary').click();
    await page.fill('#letter-text', `Bună ziua,\n\n${sealed.replace(/^/gm, '> ')}`);
    await page.click('#letter-use');
    await expect.poll(() => opened(page).count()).toBe(2);
    await page.click('#away');
    expect(await page.locator('.letter').count()).toBe(0);
    await page.setInputFiles('#letter-files', file('again.age', sealed));
    expect(await page.textContent('.letter')).toContain('Așteaptă cheia');
    await page.close();
  });

  it('prints one letter alone, and saves it as text', async () => {
    const page = await open('en');
    await page.setInputFiles('#key-file', file('key.txt', key));
    const texts = ['first', 'second'];
    for (const text of texts)
      await page.setInputFiles('#letter-files', file(`${text}.age`, await seal(text, pair.publicHalf)));
    await expect.poll(() => opened(page).count()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const seen: string[] = [];
      window.print = () => seen.push(document.body.innerText);
      document.querySelectorAll<HTMLElement>('.letter')[1]?.querySelector('button')?.click();
      return seen;
    });
    expect(printed.map((text) => text.split(/\s+/).filter(Boolean))).toEqual([['second.age', 'second']]);
    await page.emulateMedia({ media: 'screen' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.letter').first().getByText('Save as text').click(),
    ]);
    expect(download.suggestedFilename()).toBe('first.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('first');
    await page.close();
  });

  it('makes a key pair: the saved file opens what is sealed for the public key', async () => {
    const page = await open('pl');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#make')]);
    const path = await download.path();
    const publicKey = (await page.textContent('#public-key')) ?? '';
    expect(await page.textContent('#clinic-lines')).toContain(`"key": "${publicKey}"`);
    const sealed = await seal(letter, publicKey);
    expect(await openLetter(sealed, readFileSync(path, 'utf8'))).toEqual({ text: letter });
    if (withAge()) expect(execFileSync('age', ['-d', '-i', path], { input: sealed, encoding: 'utf8' })).toBe(letter);
    await page.setInputFiles('#key-file', path);
    await expect.poll(() => page.textContent('#key-said')).toContain(publicKey);
    // Put away is put away: no second copy of the key can be had from the page.
    await page.click('#away');
    expect(await page.isVisible('#again')).toBe(false);
    await page.close();
  });

  it('asks for nothing, can send nothing, and stores nothing', async () => {
    const page = await open('en');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setInputFiles('#key-file', file('key.txt', key));
    await page.setInputFiles('#letter-files', file('summary.age', await seal(letter, pair.publicHalf)));
    await opened(page).waitFor();
    expect(requests).toEqual([]);
    // What any script could try, were there one.
    const refused = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        seen.push(`${effectiveDirective} ${blockedURI}`);
      });
      await Promise.allSettled([fetch('https://elsewhere.example/fetch')]);
      navigator.sendBeacon('https://elsewhere.example/beacon', 'x');
      new Image().src = 'https://elsewhere.example/image';
      while (seen.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
      return seen.sort();
    });
    expect(refused).toEqual([
      'connect-src https://elsewhere.example/beacon',
      'connect-src https://elsewhere.example/fetch',
      'img-src https://elsewhere.example/image',
    ]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
    const html = readFileSync(fileURLToPath(address), 'utf8');
    expect(html).not.toMatch(/<link|<script [^>]*src=|<img|url\(/);
    await page.close();
  });

  for (const language of languages)
    it(`is accessible (axe) in both themes, and fits from 320 to 1280 px: ${language}`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(language, { colorScheme });
        expect(await page.textContent('h1')).toBe(titles[language]);
        expect(await page.title()).toBe(titles[language]);
        expect(await page.locator('[data-text]:not([data-text=""]):empty').count()).toBe(0);
        for (const step of ['before', 'with']) {
          if (step === 'with') {
            await page.setInputFiles('#letter-files', file('summary.age', await seal(letter, pair.publicHalf)));
            await page.setInputFiles('#key-file', file('key.txt', key));
            await opened(page).waitFor();
            await page.click('#make');
          }
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => window.axe.run());
          expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${step} ${id}: ${node.html}`))).toEqual([]);
        }
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
        await page.close();
      }
    });
});
