import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptMinutes } from '../../src/screening/remembered-visit.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { lead, placeOf } from './leading.ts';

const html = (body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
  </head>
  <body>${body}</body>
</html>`;

const script = '<script type="module" src="therapy-finder.js"></script>';
const kept = '<therapy-finder remember="visit"></therapy-finder>';

const pages = {
  '/none.html': html(`${script}<therapy-finder></therapy-finder><a href="elsewhere.html">On</a>`),
  '/kept.html': html(`${script}${kept}<a href="elsewhere.html">On</a>`),
  '/elsewhere.html': html('<p>Elsewhere</p>'),
  '/frame.html': html('<iframe sandbox="allow-scripts" src="inside.html" title="Questions"></iframe>'),
  // A module would have to be fetched with the frame's own origin, which is none.
  '/inside.html': html(`<script src="therapy-finder.standalone.js" defer></script>${kept}`),
};

const kindOfReturn = ['as it lay in the browser’s memory', 'loaded anew'] as const;

describe('a visit on a shared device', () => {
  let site: BuiltSite;
  let forgetful: BuiltSite;
  beforeAll(async () => {
    [site, forgetful] = [await openBuiltSite(pages, { keepsPages: true }), await openBuiltSite(pages)];
  });
  afterAll(() => Promise.all([site.close(), forgetful.close()]));

  async function open(path: string, on = site): Promise<{ visit: Page; context: BrowserContext }> {
    const context = await on.browser.newContext();
    await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
    const visit = await context.newPage();
    await visit.goto(`${on.address}${path}`, { waitUntil: 'networkidle' });
    return { visit, context };
  }

  /** A visit that is kept and stands at a question in the middle. */
  async function keptVisit(on = site): Promise<{ visit: Page; context: BrowserContext }> {
    const opened = await open('/kept.html', on);
    await opened.visit.locator('fieldset input').first().check();
    await lead(opened.visit, 'mouse', {}, { until: 'impact' });
    return opened;
  }

  /** Away by a link and back by the button of the browser. */
  async function awayAndBack(visit: Page): Promise<void> {
    await visit.locator('a[href="elsewhere.html"]').click();
    await visit.waitForURL('**/elsewhere.html');
    await visit.goBack({ waitUntil: 'commit' });
    await expect.poll(async () => (await placeOf(visit)).screen).not.toBe('nothing');
  }

  const keptKeys = (visit: Page) => visit.evaluate(() => Object.keys(sessionStorage));

  for (const kind of kindOfReturn) {
    const on = () => (kind === 'loaded anew' ? forgetful : site);

    it(`shows nobody what was answered when the page comes back ${kind}`, async () => {
      const { visit, context } = await open('/none.html', on());
      await lead(visit, 'mouse', { suicide: 'now' }, { ending: 'early' });
      await visit.evaluate(() => Object.assign(window, { mark: true }));
      await awayAndBack(visit);
      expect(await visit.evaluate(() => 'mark' in window)).toBe(kind !== 'loaded anew');
      expect(await placeOf(visit)).toMatchObject({ screen: 'welcome', isHelpOpen: false });
      expect(await visit.evaluate(() => document.querySelector('therapy-finder')!.answers)).toEqual({ country: 'gb' });
      await context.close();
    });

    it(`goes on where the visitor lets it, when the page comes back ${kind}`, async () => {
      const { visit, context } = await keptVisit(on());
      await awayAndBack(visit);
      await expect.poll(async () => (await placeOf(visit)).question).toBe('impact');
      await context.close();
    });
  }

  it('begins anew with a reload, and has no step of the visit in its history', async () => {
    const { visit, context } = await open('/none.html');
    const before = await visit.evaluate(() => history.length);
    await lead(visit, 'mouse', {}, { until: 'impact' });
    expect(await visit.evaluate(() => history.length)).toBe(before);
    await visit.reload({ waitUntil: 'networkidle' });
    expect((await placeOf(visit)).screen).toBe('welcome');
    await context.close();
  });

  it('goes on in a copy of the tab, and each of the two is forgotten by itself', async () => {
    const { visit, context } = await keptVisit();
    const opening = context.waitForEvent('page');
    await visit.evaluate(() => void window.open(location.href));
    const copy = await opening;
    await copy.waitForLoadState('networkidle');
    expect((await placeOf(copy)).question).toBe('impact');
    await copy.locator('[part=forget]').click();
    expect([await keptKeys(copy), (await keptKeys(visit)).length]).toEqual([[], 1]);
    await copy.reload({ waitUntil: 'networkidle' });
    expect((await placeOf(copy)).screen).toBe('welcome');
    await context.close();
  });

  it('is gone from the tab and from its copy when its time is over, though nobody touches them', async () => {
    const context = await site.browser.newContext();
    await context.clock.install();
    const visit = await context.newPage();
    await visit.goto(`${site.address}/kept.html`, { waitUntil: 'networkidle' });
    await visit.locator('fieldset input').first().check();
    await lead(visit, 'mouse', {}, { until: 'for-whom' });
    const opening = context.waitForEvent('page');
    await visit.evaluate(() => void window.open(location.href));
    const copy = await opening;
    await copy.waitForLoadState('networkidle');
    await context.clock.fastForward((keptMinutes - 1) * 60_000);
    expect([(await keptKeys(visit)).length, (await keptKeys(copy)).length]).toEqual([1, 1]);
    await context.clock.fastForward(60_000);
    expect([await keptKeys(visit), await keptKeys(copy)]).toEqual([[], []]);
    expect((await placeOf(visit)).question).toBe('for-whom');
    await context.close();
  });

  for (const way of ['the button', 'three presses of Shift'] as const) {
    it(`is gone by ${way}, also for whoever opens the page again in this tab`, async () => {
      const { visit, context } = await keptVisit();
      if (way === 'the button') await visit.locator('header [part=quick-exit]').click();
      else for (let presses = 0; presses < 3; presses++) await visit.keyboard.press('Shift');
      await visit.waitForURL('https://www.wikipedia.org/');
      await visit.goto(`${site.address}/kept.html`, { waitUntil: 'networkidle' });
      expect([(await placeOf(visit)).screen, await keptKeys(visit)]).toEqual(['welcome', []]);
      await context.close();
    });
  }

  it('stays where it is for a telephone number, an address for a letter and a download', async () => {
    const { visit, context } = await open('/none.html');
    await lead(visit, 'mouse', {}, { until: 'impact' });
    await visit.evaluate(() => {
      for (const [href, download] of [
        ['tel:112', null],
        ['mailto:clinic@example.org', null],
        [URL.createObjectURL(new Blob(['A summary'])), 'summary.txt'],
      ] as const) {
        const link = document.createElement('a');
        link.href = href;
        if (download !== null) link.download = download;
        document.body.append(link);
        link.click();
        link.remove();
      }
    });
    await new Promise((later) => setTimeout(later, 500));
    expect((await placeOf(visit)).question).toBe('impact');
    await context.close();
  });

  it('is in memory alone in a sandboxed frame: it asks nothing, works, and diagnose() says why', async () => {
    const { visit, context } = await open('/frame.html');
    const frame = visit.frameLocator('iframe');
    await frame.locator('[part=start]').waitFor();
    expect(await frame.locator('fieldset').count()).toBe(0);
    await frame.locator('[part=start]').click();
    await frame.locator('[part=option]').first().click();
    const found = await visit
      .frames()[1]!
      .evaluate(() => document.querySelector('therapy-finder')?.diagnose().join(' '));
    expect(found).toContain('remember="visit" does nothing here');
    await context.close();
  });
});
