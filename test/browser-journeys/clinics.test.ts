import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const languages = ['pl', 'en', 'ro'] as const;

/** The choices on the page, and the title that each brings in Polish. */
const welcomes = {
  'clinics/one-sentence.json': 'Co teraz mogłoby pomóc?',
  'clinics/question-and-rule.json': 'Jaka terapia może pasować?',
  'clinics/own-thirty.json': 'Od czego zacząć?',
} as const;

const welcomeOf = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('therapy-finder')?.shadowRoot?.querySelector('.screen')?.shadowRoot?.querySelector('h2')
        ?.textContent,
  );

describe('the page about clinic files', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  async function open(lang: string, view?: Parameters<BuiltSite['browser']['newPage']>[0]): Promise<Page> {
    const page = await site.browser.newPage(view);
    await page.goto(`${site.address}/demo/clinics.html?lang=${lang}`, { waitUntil: 'networkidle' });
    return page;
  }

  for (const lang of languages) {
    it(`is accessible (axe) in both themes, fits every width and complains about nothing: ${lang}`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await site.browser.newPage({ colorScheme });
        const complaints = complaintsOf(page);
        await page.goto(`${site.address}/demo/clinics.html?lang=${lang}`, { waitUntil: 'networkidle' });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run());
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        for (const width of [320, 360, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
        expect(complaints).toEqual([]);
        await page.close();
      }
    });
  }

  it('puts each file into the questionnaire, and begins anew', async () => {
    const page = await open('pl');
    for (const [file, title] of Object.entries(welcomes)) {
      await page.check(`[name=file][value="${file}"]`);
      await page.waitForLoadState('networkidle');
      await expect.poll(() => welcomeOf(page)).toBe(title);
      expect(await page.evaluate(() => document.querySelector('therapy-finder')?.diagnose())).toEqual([]);
      await page.locator('[part=start]').click();
      await page.locator('[part=option]').first().waitFor();
    }
    await page.close();
  });

  it('lets a file with a language of its own speak it', async () => {
    const page = await open('pl');
    await page.check('[name=file][value="clinics/ukrainian.json"]');
    await expect.poll(() => page.locator('therapy-finder .frame').getAttribute('lang')).toBe('uk');
    await page.click('#languages [lang=en]');
    expect(await page.getAttribute('therapy-finder', 'lang')).toBe('uk');
    await page.close();
  });

  it('has the same texts in three languages, and none that the page does not use', async () => {
    const page = await open('pl');
    const used = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-text], [data-label]')].map(
        ({ dataset }) => dataset.text ?? dataset.label ?? '',
      ),
    );
    for (const language of ['en', 'ro'] as const) {
      const texts = (await import(`../../demo/texts/clinics-${language}.js`)) as Record<string, object>;
      expect(Object.keys(texts[language] ?? {}).sort()).toEqual([...new Set(used)].sort());
    }
    await page.close();
  });
});
