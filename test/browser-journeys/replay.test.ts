import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const titles = { pl: 'Odtwarzanie wizyty', en: 'Replaying a visit', ro: 'Redarea unei vizite' } as const;
const languages = ['pl', 'en', 'ro'] as const;

/** A visit such as `check` writes: only the answers that matter. */
const answers = { country: 'pl', 'for-whom': 'me', age: '18-64', concerns: ['mood'], suicide: 'thoughts' };

describe('the page that replays a visit', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

  async function open(language: string, view: Parameters<BuiltSite['browser']['newPage']>[0] = {}): Promise<Page> {
    const page = await site.browser.newPage(view);
    await page.goto(`${site.address}/demo/replay.html?lang=${language}`, { waitUntil: 'networkidle' });
    return page;
  }

  function choose(page: Page, input: string, content: unknown) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return page.setInputFiles(input, { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  it('is accessible (axe) in both themes, before a visit and with one', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('pl', { colorScheme });
      for (const step of ['before', 'with']) {
        if (step === 'with') await choose(page, '#answers', answers);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => window.axe.run());
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${step} ${id}: ${node.html}`))).toEqual([]);
      }
      await page.close();
    }
  });

  it('speaks three languages, and has the same texts in each', async () => {
    const page = await open('pl');
    const used = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-text], [data-label]')].map(
        ({ dataset }) => dataset['text'] ?? dataset['label'] ?? '',
      ),
    );
    for (const language of languages) {
      await page.click(`#languages [lang=${language}]`);
      expect(await page.textContent('h1')).toBe(titles[language]);
      if (language === 'pl') continue;
      const texts = (await import(`../../demo/texts/replay-${language}.js`)) as Record<string, object>;
      expect(Object.keys(texts[language] ?? {}).sort()).toEqual([...new Set(used)].sort());
    }
    await page.close();
  });

  it('replays a file of answers, and says what the engine makes of it', async () => {
    const page = await open('en');
    const complaints = complaintsOf(page);
    expect(await page.isHidden('#found')).toBe(true);
    await choose(page, '#answers', answers);
    await page.waitForSelector('#found:not([hidden])');
    expect(await page.textContent('#outcome')).toBe('care-first');
    expect(await page.textContent('#ruled-out')).toContain('group');
    expect(await page.evaluate(() => document.querySelector('therapy-finder')?.answers)).toMatchObject(answers);
    expect(await page.isVisible('#answers-said [data-said=read]')).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leads the visit anew through a clinic file that is chosen later, and shows what is wrong with one', async () => {
    const page = await open('en');
    await choose(page, '#answers', answers);
    const rule = {
      ...{ topic: 'own', when: { question: 'suicide', atLeast: 'thoughts' }, then: { raise: { medical: 'today' } } },
      ...{ source: ['own'], confirmed: false, reviewed: null },
    };
    await choose(page, '#clinic', { fileVersion: 1, logic: { rules: { own: rule } } });
    await page.waitForFunction(() => document.querySelector('#medical')?.textContent === 'today');
    expect(await page.evaluate(() => document.querySelector('therapy-finder')?.answers)).toMatchObject(answers);

    await choose(page, '#clinic', { fileVersion: 1, clinik: {} });
    // The list may still show what the file before this one was told.
    await page.waitForFunction(() => document.querySelector('#issues li')?.textContent.includes('clinik'));
    expect(await page.isVisible('#issues')).toBe(true);
    await choose(page, '#clinic', '{ no json');
    await page.waitForSelector('#clinic-said [data-said=broken]', { state: 'visible' });
    await page.close();
  });

  it('fits from 320 to 1280 px without scrolling sideways', async () => {
    const page = await open('ro', { viewport: { width: 320, height: 640 } });
    // Without danger: the help panel would stand above everything.
    await choose(page, '#answers', { ...answers, suicide: 'none' });
    await page.click('summary');
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
  });
});
