import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const titles = {
  pl: 'Terapeuci z\u00A0tabeli',
  en: 'Therapists from a table',
  ro: 'Terapeuți dintr-un tabel',
} as const;
const languages = ['pl', 'en', 'ro'] as const;

const table = `imię i nazwisko;zawód;języki;sposób spotkań;formy terapii
Anna Łącka;psycholog;polski;online;terapia par
<img src=x onerror="document.title='run'">;psycholog;polski;online;terapia par
Jan Nowak;wróżbita;polski;online;
`;

describe('the page that makes a roster', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  async function open(language: string, view: Parameters<BuiltSite['browser']['newPage']>[0] = {}): Promise<Page> {
    const page = await site.browser.newPage(view);
    await page.goto(`${site.address}/demo/import-roster.html?lang=${language}`, { waitUntil: 'networkidle' });
    return page;
  }

  async function choose(page: Page, content: string, name = 'team.csv') {
    await page.setInputFiles('#roster', { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.waitForSelector('#report:not([hidden])');
  }

  async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  it('is accessible (axe) in both themes, before a file and with one', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('pl', { colorScheme });
      for (const step of ['before', 'with']) {
        if (step === 'with') {
          await choose(page, table);
          await page.click('#more summary');
          await page.fill('#shared-ages', 'dorośliii');
          await page.press('#shared-ages', 'Tab');
          for (const summary of await page.locator('td summary').all()) await summary.click();
        }
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run());
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${step} ${id}: ${node.html}`))).toEqual([]);
      }
      await page.close();
    }
  });

  it('speaks three languages, also of a file that is open, and has the same texts in each', async () => {
    const page = await open('pl');
    await choose(page, table);
    const used = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-text], [data-label]')].map(
        ({ dataset }) => dataset['text'] ?? dataset['label'] ?? '',
      ),
    );
    for (const language of languages) {
      await page.click(`#languages [lang=${language}]`);
      expect(await page.textContent('h1')).toBe(titles[language]);
      await page.waitForFunction(
        (tag) => document.querySelector('#example')?.getAttribute('href') === `import-roster.${tag}.csv`,
        language,
      );
      const left = { pl: 'pominięto', en: 'left out', ro: 'lăsat deoparte' }[language];
      await page.waitForFunction((word) => document.querySelector('.left-out')?.textContent === word, left);
      if (language === 'pl') continue;
      const texts = (await import(`../../demo/texts/import-roster-${language}.js`)) as Record<string, object>;
      expect(Object.keys(texts[language] ?? {}).sort()).toEqual([...new Set(used)].sort());
    }
    await page.close();
  });

  it('says row by row what to mend, takes what holds for all, and saves the roster', async () => {
    const page = await open('pl');
    const complaints = complaintsOf(page);
    const requests: string[] = [];
    await choose(page, table);
    page.on('request', (request) => requests.push(request.url()));
    expect(await page.isHidden('#save')).toBe(true);
    expect(await page.textContent('#problems')).toContain('Brakuje kolumny „wiek”');

    await page.click('#more summary');
    await page.fill('#shared-ages', 'dorośli');
    await page.press('#shared-ages', 'Tab');
    await page.waitForSelector('#save', { state: 'visible' });
    expect(await page.textContent('#summary')).toBe('Można przyjąć 1 osobę; 2 wiersze pominięto.');
    await page.check('#only');
    expect(await page.locator('#rows tr').count()).toBe(2);
    expect(await page.locator('#rows tr').last().textContent()).toContain('wróżbita');

    const roster = await saved(page, '#save');
    expect(roster.name).toBe('roster.json');
    expect(JSON.parse(roster.text)).toMatchObject([{ id: 'anna-lacka', ages: ['18-64', '65-plus'] }]);
    const filled = await saved(page, '#save-table');
    expect(filled.name).toBe('therapists.csv');
    expect(filled.text).toContain('Jan Nowak');

    // What a file says is shown as text: nothing of it runs, and nothing is fetched.
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('#rows img').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
    await page.close();
  });

  it('reads the example that it offers, and the structured data of a saved page', async () => {
    const page = await open('ro');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#example')]);
    await page.setInputFiles('#roster', await download.path());
    await page.waitForSelector('#report:not([hidden])');
    expect(await page.textContent('#summary')).toBe('Pot fi preluate 4 persoane.');
    await page.setInputFiles(
      '#roster',
      fileURLToPath(new URL('../fixtures/rosters/clinic-page.html', import.meta.url)),
    );
    await page.waitForFunction(() => document.querySelector('#summary')?.textContent.startsWith('Pot fi preluate 2 '));
    await page.close();
  });

  it('shows thousands of rows a hundred at a time', async () => {
    const page = await open('en');
    const row = 'Anna;psychologist;en;adults;online;individual\n';
    await choose(page, `name;roles;languages;ages;settings;formats\n${row.repeat(3000)}`);
    expect(await page.locator('#rows tr').count()).toBe(100);
    await page.click('#further');
    expect(await page.locator('#rows tr').count()).toBe(200);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(101);
    await page.close();
  });

  it('fits from 320 to 1280 px without scrolling sideways', async () => {
    const page = await open('ro', { viewport: { width: 320, height: 640 } });
    await choose(page, `${table}${'a'.repeat(200)};${'x'.repeat(200)};b;c;d`);
    await page.click('#more summary');
    for (const summary of await page.locator('td summary').all()) await summary.click();
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
  });
});
