import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const languages = ['pl', 'en', 'ro'] as const;

const page = (lang: string) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
    <script type="module" src="therapy-finder.js"></script>
  </head>
  <body>
    <main><h1>A clinic</h1><therapy-finder></therapy-finder></main>
  </body>
</html>`;

/** What is on the screen: the tag of the screen without its prefix. */
const screenOf = (visit: Page) =>
  visit.evaluate(() => {
    const screen = document.querySelector('therapy-finder')?.shadowRoot?.querySelector('.screen');
    return screen?.localName.replace('therapy-finder-', '') ?? 'nothing';
  });

const isHelpOpen = (visit: Page) => visit.locator('dialog[part=help-panel]').isVisible();

/** Everything that could outlive the visit, or tell somebody of it. */
const traces = (visit: Page) =>
  visit.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: history.length,
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    attributes: document.querySelector('therapy-finder')?.getAttributeNames().sort(),
  }));

type Which = 'first' | 'last';

/** Answers whatever is asked, by mouse. The last options are mostly the grave ones: help comes, and is closed. The first question is about whom: always oneself. */
async function answerByMouse(visit: Page, which: Which) {
  for (let step = 0; step < 90; step++) {
    const screen = await screenOf(visit);
    if (screen === 'recommendation') return;
    if (screen === 'question') {
      await visit.locator('[part=option]')[step === 0 ? 'first' : which]().click();
      await closeHelp(visit, () => visit.locator('dialog .buttons .primary').click());
    }
    await visit.locator('[part=next]').click();
    await closeHelp(visit, () => visit.locator('dialog .buttons .primary').click());
  }
}

/** The same with the keyboard alone: Tab, Space, Enter, Escape. */
async function answerByKeyboard(visit: Page, which: Which) {
  for (let step = 0; step < 90; step++) {
    const screen = await screenOf(visit);
    if (screen === 'recommendation') return;
    if (screen === 'question') {
      await tabTo(visit, 'INPUT');
      // The arrow keys go round: one up from the first is the last, and chosen.
      if (which === 'last' && step > 0 && (await isRadio(visit))) await visit.keyboard.press('ArrowUp');
      else await visit.keyboard.press('Space');
      await closeHelp(visit, () => visit.keyboard.press('Escape'));
      await visit.keyboard.press('Enter');
    } else {
      await tabTo(visit, 'BUTTON');
      await visit.keyboard.press('Enter');
    }
    await closeHelp(visit, () => visit.keyboard.press('Escape'));
  }
}

const isRadio = (visit: Page) => visit.evaluate(() => (deepFocus() as HTMLInputElement).type === 'radio');

async function closeHelp(visit: Page, close: () => Promise<void>) {
  if (await isHelpOpen(visit)) await close();
}

/** Presses Tab until such an element has the focus, from the heading on. */
async function tabTo(visit: Page, tag: string) {
  for (let presses = 0; presses < 12; presses++) {
    await visit.keyboard.press('Tab');
    const focused = await visit.evaluate(() => deepFocus()?.tagName);
    if (focused === tag) return;
  }
  throw new Error(`Tab never came to ${tag}.`);
}

describe('a whole visit from the built files', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(Object.fromEntries(languages.map((lang) => [`/${lang}.html`, page(lang)])));
  });
  afterAll(() => site.close());

  for (const lang of languages) {
    for (const [hand, answer, which] of [
      ['mouse', answerByMouse, 'first'],
      ['mouse', answerByMouse, 'last'],
      ['keyboard', answerByKeyboard, 'first'],
      ['keyboard', answerByKeyboard, 'last'],
    ] as const) {
      it(`comes to a recommendation by ${hand} with the ${which} options in ${lang}, and leaves no trace`, async () => {
        const visit = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
        const complaints = complaintsOf(visit);
        const requests: string[] = [];
        await visit.addInitScript(() => {
          window.deepFocus = () => {
            let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return at;
          };
        });
        await visit.goto(`${site.address}/${lang}.html`, { waitUntil: 'networkidle' });
        const before = await traces(visit);
        // From here on nothing may be fetched: no request depends on an answer.
        visit.on('request', (request) => requests.push(request.url()));
        if (hand === 'mouse') await visit.locator('[part=start]').click();
        else {
          await visit.locator('[part=start]').focus();
          await visit.keyboard.press('Enter');
        }
        await answer(visit, which);
        expect(await screenOf(visit)).toBe('recommendation');
        expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
        expect(await traces(visit)).toEqual(before);
        await visit.evaluate(axe.source);
        const { violations } = await visit.evaluate(() => window.axe.run());
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
        await visit.close();
      });
    }
  }

  it('loads its own files only, and one language', async () => {
    const visit = await site.browser.newPage();
    const requests: string[] = [];
    visit.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await visit.goto(`${site.address}/pl.html`, { waitUntil: 'networkidle' });
    const own = requests.filter((path) => /^\/(therapy-finder\.js|chunks\/)/.test(path));
    expect(requests.filter((path) => path !== '/pl.html').sort()).toEqual(own.sort());
    expect(own.filter((path) => /chunks\/(en|ro|parse)-/.test(path))).toEqual([]);
    await visit.close();
  });

  it('brings help at once, and leaves by three presses of Shift without a way back', async () => {
    const visit = await site.browser.newPage();
    await visit.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
    await visit.goto(`${site.address}/en.html`, { waitUntil: 'networkidle' });
    await visit.evaluate(() => {
      document.querySelector('therapy-finder')!.answers = { 'for-whom': 'me', age: '18-64' };
    });
    await visit.locator('[part=option]').nth(3).click();
    expect(await isHelpOpen(visit)).toBe(true);
    for (let presses = 0; presses < 3; presses++) await visit.keyboard.press('Shift');
    await visit.waitForURL('https://www.wikipedia.org/');
    await visit.goBack();
    expect(visit.url()).toBe('about:blank');
    await visit.close();
  });
});

declare global {
  /** What has the focus, in whichever shadow root. Each page of these tests brings it along. */
  var deepFocus: () => Element | null;
}
