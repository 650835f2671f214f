import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const languages = ['pl', 'en', 'ro'] as const;
type Language = (typeof languages)[number];

interface Words {
  readonly screen: Readonly<Record<'prepare' | 'addLine' | 'newLine' | 'add', string>>;
  readonly send: Readonly<Record<'look' | 'download', string>> & { readonly state: { readonly downloaded: string } };
}

const wordsOf = (language: Language): Words =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/take-away.json`, import.meta.url), 'utf8')) as Words;

/** A calm visit with everything answered that is asked. */
const answers = {
  ...{ country: 'pl', 'for-whom': 'me', age: '18-64', 'right-now': ['none'], concerns: ['worry'], seen: 'no' },
  ...{ suicide: 'none', home: 'none', 'home-used': 'none', setting: 'either' },
};

/** Something that only this visitor wrote. */
const line = 'Żółta łódź – șapte';

describe('a letter from the demonstration', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  /** Skips whatever is still asked: skipped is an answer, too. */
  async function toTheRecommendation(page: Page) {
    const there = page.locator('therapy-finder therapy-finder-recommendation');
    for (let step = 0; step < 90 && (await there.count()) === 0; step++) {
      const skip = page.locator('therapy-finder [part=skip]');
      await ((await skip.count()) > 0 ? skip : page.locator('therapy-finder [part=next]')).first().click();
    }
  }

  it.each(languages)('is sealed by a visitor, saved, and opened with the published key: %s', async (language) => {
    const words = wordsOf(language);
    const page = await site.browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${site.address}/demo/?lang=${language}`, { waitUntil: 'networkidle' });
    await page.locator('therapy-finder').evaluate((finder, given) => {
      (finder as HTMLElement & { answers: unknown }).answers = given;
    }, answers);
    await toTheRecommendation(page);
    const summary = page.locator('therapy-finder-take-away');
    await summary.getByRole('button', { name: words.screen.prepare, exact: true }).click();
    await summary.getByRole('button', { name: words.screen.addLine, exact: true }).click();
    await summary.getByRole('textbox', { name: words.screen.newLine }).fill(line);
    await summary.getByRole('button', { name: words.screen.add, exact: true }).click();
    await summary.getByRole('button', { name: words.send.look, exact: true }).click();
    await summary.locator('#agree').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      summary.getByRole('button', { name: words.send.download, exact: true }).click(),
    ]);
    const letter = readFileSync(await download.path());
    expect(letter.toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    await summary.getByText(words.send.state.downloaded).first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();

    const clinic = await site.browser.newPage();
    await clinic.goto(`${new URL('../../dist/demo/open-letter.html', import.meta.url).href}?lang=${language}`);
    const name = download.suggestedFilename();
    await clinic.setInputFiles('#letter-files', { name, mimeType: 'application/octet-stream', buffer: letter });
    await clinic.setInputFiles('#key-file', fileURLToPath(new URL('../../dist/demo/demo-key.txt', import.meta.url)));
    await clinic.locator('.letter pre').waitFor();
    const opened = (await clinic.textContent('.letter pre')) ?? '';
    expect(opened).toContain(line);
    expect(opened).toContain('Dwie Lipy');
    await clinic.close();
  });
});
