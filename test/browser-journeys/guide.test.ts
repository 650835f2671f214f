import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { languages, pageOf, pages, snippetOf } from '../demo/guide-pages.ts';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

/** The two lines of the first page, on a page as a clinic has one, with the clinic file beside them. */
const linesOf = (language: (typeof languages)[number], id: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A clinic</title></head><body>${snippetOf(language, id).text.replaceAll('/therapy-finder/', '/')}</body></html>`;

const ownPages = {
  ...Object.fromEntries(languages.map((language) => [`/${language}.html`, linesOf(language, 'two-lines')])),
  '/standalone.html': linesOf('pl', 'standalone').replace('</body>', '<therapy-finder></therapy-finder></body>'),
  '/clinic.json': snippetOf('en', 'start').text,
};

describe('the guide', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(ownPages);
  });
  afterAll(() => site.close());

  async function open(path: string, view: Parameters<BuiltSite['browser']['newPage']>[0] = {}): Promise<Page> {
    const page = await site.browser.newPage(view);
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  const addressOf = (language: string, name: string) => `/demo/guide/${language}/${name}.html`;

  for (const language of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is accessible (axe), fits from 320 to 1280 px and asks only for its own files: ${language}, ${colorScheme}`, async () => {
        const page = await site.browser.newPage({ colorScheme });
        const complaints = complaintsOf(page);
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(`${site.address}/demo/`)) foreign.push(request.url());
        });
        for (const { name } of pages.filter((one) => one.language === language)) {
          await page.setViewportSize({ width: 360, height: 740 });
          await page.goto(`${site.address}${addressOf(language, name)}`, { waitUntil: 'load' });
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => window.axe.run());
          expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name} ${id}: ${node.html}`))).toEqual([]);
          for (const width of [320, 360, 768, 1280]) {
            await page.setViewportSize({ width, height: 740 });
            const found = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(`${name} ${String(found)}`).toBe(`${name} ${String(width)}`);
          }
        }
        expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
        const { cookies, origins } = await page.context().storageState();
        expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
        await page.close();
      });

  it('has no dead link', async () => {
    const hrefs = pages.flatMap(({ language, name, links }) =>
      links
        .filter((href) => !href.startsWith('https:'))
        .map((href) => new URL(href, `${site.address}${addressOf(language, name)}`)),
    );
    const addresses = [...new Set(hrefs.map(({ origin, pathname }) => origin + pathname))];
    const answers = await Promise.all(addresses.map(async (address) => [address, (await fetch(address)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(pages.length);
  });

  it('opens in the language of the address, else of the browser, and offers all three without a script', async () => {
    for (const [query, locale, language] of [
      ['?lang=ro', 'pl', 'ro'],
      ['', 'pl-PL', 'pl'],
      ['', 'de-DE', 'en'],
    ] as const) {
      const page = await open(`/demo/guide/index.html${query}`, { locale });
      await page.waitForURL(`${site.address}${addressOf(language, 'index')}`);
      await page.close();
    }
    const plain = await open('/demo/guide/', { javaScriptEnabled: false });
    expect(await plain.getByRole('link').count()).toBe(3);
    await plain.close();
    const demo = await open('/demo/?lang=ro');
    await demo.click('a[data-text="about.guide"]');
    await demo.waitForURL(`${site.address}${addressOf('ro', 'index')}`);
    await demo.close();
  });

  it('stays on the page when the language is changed, and leads on to the next', async () => {
    const page = await open(addressOf('pl', 'hide'));
    await page.click('header [lang=ro]');
    expect(page.url()).toBe(`${site.address}${addressOf('ro', 'hide')}`);
    await page.click('[rel=next]');
    expect(page.url()).toBe(`${site.address}${addressOf('ro', 'question')}`);
    await page.close();
  });

  it('copies files, commands and lines word for word, and says so', async () => {
    const page = await open(addressOf('pl', 'start'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const snippets = pageOf('pl', 'start').snippets;
    const buttons = page.locator('.snippet button');
    expect(await buttons.count()).toBe(snippets.length);
    for (const [i, { text }] of snippets.entries()) {
      await buttons.nth(i).focus();
      await page.keyboard.press('Enter');
      await page.locator('.snippet').nth(i).getByText('Skopiowano').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    expect(await page.locator('.snippet button').first().getAttribute('aria-label')).toMatch(/^Kopiuj: /);
    await page.close();
  });

  it('lets the keyboard skip to the content, and read what is wider than the screen', async () => {
    const page = await open(addressOf('en', 'counter-example'), { viewport: { width: 360, height: 740 } });
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    const file = page.locator('pre').first();
    await file.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('pre')!.scrollLeft > 0);
    await page.close();
  });

  it('prints the text alone, with nothing cut off', async () => {
    const page = await open(addressOf('ro', 'check'), { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.contents', '.settings', '.around', '.snippet button'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const cut = await page.evaluate(
      () => [...document.querySelectorAll('pre')].filter((pre) => pre.scrollWidth > pre.clientWidth).length,
    );
    expect(cut).toBe(0);
    await page.close();
  });

  it('shows two lines that bring the questionnaire onto a page', async () => {
    for (const language of languages) {
      const page = await open(`/${language}.html`);
      const complaints = complaintsOf(page);
      const phone = page.locator('therapy-finder').getByText('+44 20 7946 0123');
      await phone.first().waitFor();
      expect(await page.getAttribute('therapy-finder', 'lang')).toBe(language);
      expect(complaints).toEqual([]);
      await page.close();
    }
    const alone = await open('/standalone.html');
    await alone.locator('therapy-finder [part=start]').waitFor();
    await alone.close();
  });
});
