import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const titles = {
  pl: 'Spokojne miejsce na trudną rozmowę',
  en: 'A calm place for a hard conversation',
  ro: 'Un loc liniștit pentru o discuție grea',
} as const;
const languages = Object.keys(titles) as (keyof typeof titles)[];
const paths = [
  ...languages.map((language) => `/demo/?lang=${language}`),
  '/demo/two-lines.html',
  '/demo/frame.html',
  '/demo/replay.html',
  '/demo/network.html',
];

/** What a visit starts with: width, theme, language of the browser. */
type View = Parameters<BuiltSite['browser']['newPage']>[0];

describe('the demonstration', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  async function open(path: string, view?: View): Promise<Page> {
    const page = await site.browser.newPage(view);
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  async function violationsOf(page: Page) {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }

  it('speaks the language of the browser, and English where it has none', async () => {
    for (const [locale, language] of [
      ['ro-RO', 'ro'],
      ['pl', 'pl'],
      ['de-DE', 'en'],
    ] as const) {
      const page = await open('/demo/', { locale });
      expect(await page.textContent('h1')).toBe(titles[language]);
      await page.close();
    }
  });

  it('changes the language of page and questionnaire in place', async () => {
    const page = await open('/demo/?lang=pl');
    await page.locator('therapy-finder').evaluate((finder) => {
      finder.setAttribute('data-same', '');
    });
    for (const language of languages) {
      await page.click(`#languages [lang=${language}]`);
      expect(await page.textContent('h1')).toBe(titles[language]);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.getAttribute('therapy-finder[data-same]', 'lang')).toBe(language);
      expect(await page.getAttribute('#languages [aria-current]', 'lang')).toBe(language);
      expect(page.url()).toBe(`${site.address}/demo/?lang=${language}`);
      const empty = await page.locator('[data-text]:empty').count();
      expect(empty, `texts missing in ${language}`).toBe(0);
    }
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.close();
  });

  it.each([
    ['/demo/', ''],
    ['/demo/network.html', 'network-'],
  ])('has the same texts in three languages, and none that the page does not use: %s', async (path, prefix) => {
    const page = await open(path);
    const used = await page.evaluate(() => {
      const elements = [...document.querySelectorAll<HTMLElement>('[data-text], [data-label]')];
      return elements.map(({ dataset }) => dataset.text ?? dataset.label ?? '');
    });
    const unique = [...new Set(used)].sort();
    for (const language of ['en', 'ro']) {
      const texts = (await import(`../../demo/texts/${prefix}${language}.js`)) as Record<string, object>;
      expect(Object.keys(texts[language] ?? {}).sort()).toEqual(unique);
    }
    await page.close();
  });

  it('changes the theme of page and questionnaire', async () => {
    const page = await open('/demo/?lang=en', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.check('[name=theme][value=dark]');
    expect(await page.getAttribute('therapy-finder', 'theme')).toBe('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.check('[name=theme][value=light]');
    expect(await background()).toBe(light);
    await page.check('[name=theme][value=auto]');
    expect(await page.getAttribute('therapy-finder', 'theme')).toBe('auto');
    expect(await background()).toBe(dark);
    await page.close();
  });

  for (const path of paths) {
    it(`asks only for its own files, stores nothing and complains about nothing: ${path}`, async () => {
      const page = await site.browser.newPage();
      const complaints = complaintsOf(page);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site.address}/`)) foreign.push(request.url());
      });
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
      expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
      const isDefined = () => customElements.get('therapy-finder') !== undefined;
      expect(await page.frames().at(-1)!.evaluate(isDefined)).toBe(true);
      const { cookies, origins } = await page.context().storageState();
      expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
      await page.close();
    });

    it(`is accessible (axe) in both themes: ${path}`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(path, { colorScheme });
        expect(await violationsOf(page)).toEqual([]);
        await page.close();
      }
    });

    it(`fits from 320 to 1920 px without scrolling sideways: ${path}`, async () => {
      const page = await open(path, { viewport: { width: 320, height: 640 } });
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await page.close();
    });
  }

  it('lets the keyboard skip to the content', async () => {
    const page = await open('/demo/?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.close();
  });

  it('keeps the scripts of a page out of the frame', async () => {
    const page = await open('/demo/frame.html');
    expect(
      await page
        .frames()
        .at(-1)!
        .evaluate(() => origin),
    ).toBe('null');
    await page.click('#look');
    expect(await page.textContent('#seen')).toMatch(/^Refused/);
    await page.close();
  });
});
