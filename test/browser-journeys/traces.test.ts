import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { choose, type Ending, type Hand, lead, type Plan, placeOf } from './leading.ts';
import { leftBehind, recordTraces, type Traces } from './trace-recorder.ts';

const languages = ['pl', 'en', 'ro'] as const;
type Language = (typeof languages)[number];

const html = (lang: string, attributes = '') => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
    <script type="module" src="therapy-finder.js"></script>
  </head>
  <body><therapy-finder ${attributes}></therapy-finder></body>
</html>`;

const pages = Object.fromEntries(
  languages.flatMap((lang) => [
    // A clinic with therapists: what is fetched for them may not tell of the visit, either.
    [`/${lang}.html`, html(lang, 'src="demo/clinic.json"')],
    [`/${lang}-kept.html`, html(lang, 'remember="visit" count')],
  ]),
);

interface Recorded {
  readonly traces: Traces;
  readonly left: object;
}

/** Whole visits: what is answered, and how they end. */
const visits: Readonly<Record<string, { readonly plan: Plan; readonly hand: Hand; readonly ending?: Ending }>> = {
  'a calm visit, by mouse': { plan: {}, hand: 'mouse' },
  'a calm visit, by keyboard': { plan: { concerns: 'mood' }, hand: 'keyboard' },
  'a visit in which everything is left open': { plan: { '*': 'skip' }, hand: 'mouse' },
  'danger that ends the questions, by mouse': { plan: { suicide: 'now' }, hand: 'mouse', ending: 'early' },
  'danger and on to the end, by keyboard': { plan: { suicide: 'plan', 'for-whom': 'child' }, hand: 'keyboard' },
  'violence, by mouse': { plan: { home: 'hurt', life: 'partner' }, hand: 'mouse' },
  'violence, by keyboard': { plan: { 'right-now': 'violence', seen: 'yes' }, hand: 'keyboard' },
};

/** Each language meets some of the visits, and together they meet each at least once. */
const met: Readonly<Record<Language, readonly number[]>> = { pl: [0, 3, 6, 2], en: [1, 4, 5], ro: [0, 3, 5, 6] };

describe('the traces of a whole visit', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(pages);
  });
  afterAll(() => site.close());

  /** A page of its own with everything recorded, from its loading to the end of what somebody does there. */
  async function record(path: string, happening: (visit: Page, traces: Traces) => Promise<void>): Promise<Recorded> {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const traces = await recordTraces(context, site.address);
    const visit = await context.newPage();
    await visit.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    await happening(visit, traces);
    await visit.waitForLoadState('networkidle');
    const left = await leftBehind(visit);
    await context.close();
    return { traces, left };
  }

  /** The page as it is when nobody touches it: a visit may leave nothing more. */
  const untouched = new Map<string, Promise<Recorded>>();
  function untouchedPage(path: string): Promise<Recorded> {
    const known = untouched.get(path) ?? record(path, () => Promise.resolve());
    untouched.set(path, known);
    return known;
  }

  it('is measured by recorders that see what they are meant to see', async () => {
    const { traces } = await record('/en.html', (visit) =>
      visit.evaluate(async () => {
        localStorage.setItem('a', '1');
        sessionStorage.setItem('b', '2');
        document.cookie = 'c=3';
        document.title = 'd';
        window.name = 'e';
        history.replaceState(null, '');
        document.querySelector('therapy-finder')!.setAttribute('f', '6');
        new BroadcastChannel('g').postMessage('g');
        navigator.sendBeacon('/h');
        indexedDB.open('i');
        console.log('j');
        await fetch('/k.html').catch(() => null);
      }),
    );
    expect(traces.stored).toEqual(['local setItem a 1', 'session setItem b 2', 'open i']);
    const others = traces.others.filter((one) => !/^attribute therapy-finder data-|404/.test(one)).sort();
    expect(others).toEqual(
      [
        ...['cookie = c=3', 'title = d', 'name = e', 'replaceState null ', 'attribute therapy-finder f 6'],
        ...['postMessage g', `sendBeacon /h`, 'console j'],
      ].sort(),
    );
    expect(traces.requests).toEqual(expect.arrayContaining(['POST /h', 'GET /k.html']));
  });

  for (const lang of languages) {
    it(`are none on a page that nobody touches, but for our own files: ${lang}`, async () => {
      const { traces, left } = await untouchedPage(`/${lang}.html`);
      expect(
        traces.requests.filter(
          (one) => !/^GET \/(\w+\.html|therapy-finder\.js|demo\/clinic\.json|chunks\/[\w-]+\.js)$/.test(one),
        ),
      ).toEqual([]);
      expect(traces.stored).toEqual([]);
      expect(traces.others.filter((one) => !/^attribute therapy-finder data-/.test(one))).toEqual([]);
      expect(left).toMatchObject({ title: 'A clinic', name: '', local: [], session: [], cookies: [], databases: [] });
    });

    for (const place of met[lang]) {
      const [name, { plan, hand, ending }] = Object.entries(visits)[place]!;
      it(`are the same as if nobody had touched the page: ${name}, in ${lang}`, async () => {
        const visit = await record(`/${lang}.html`, (page) => lead(page, hand, plan, ending ? { ending } : {}));
        expect(visit).toEqual(await untouchedPage(`/${lang}.html`));
      });
    }

    const says = lang === 'pl' ? 'nothing' : 'no';
    it(`are the same where the visitor is asked whether to keep the visit and says ${says}: ${lang}`, async () => {
      const visit = await record(`/${lang}-kept.html`, async (page) => {
        if (says === 'no') await page.locator('fieldset input').last().check();
        await lead(page, 'mouse', { suicide: 'attempt' });
      });
      expect(visit).toEqual(await untouchedPage(`/${lang}-kept.html`));
    });

    it(`are one entry in the tab where the visitor said yes, and the visit survives a reload: ${lang}`, async () => {
      const key = `therapy-finder:0:`;
      const visit = await record(`/${lang}-kept.html`, async (page) => {
        await page.locator('fieldset input').first().check();
        await lead(page, 'mouse', {}, { until: 'impact' });
        await page.reload({ waitUntil: 'networkidle' });
        await expect.poll(async () => (await placeOf(page)).question).toBe('impact');
        expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([key]);
        await page.locator('[part=forget]').click();
        expect((await placeOf(page)).screen).toBe('welcome');
      });
      const { traces, left } = await untouchedPage(`/${lang}-kept.html`);
      expect(visit.left).toEqual(left);
      expect(visit.traces.stored.filter((one) => !one.startsWith(`session setItem ${key} {`))).toEqual([
        `session removeItem ${key}`,
      ]);
      expect(visit.traces.requests).toEqual([...traces.requests, ...traces.requests]);
      expect(visit.traces.others).toEqual([...traces.others, ...traces.others]);
    });

    it(`are gone as soon as violence at home is touched, and say nothing of it: ${lang}`, async () => {
      const visit = await record(`/${lang}-kept.html`, async (page, { stored }) => {
        await page.locator('fieldset input').first().check();
        await lead(page, 'mouse', {}, { until: 'home' });
        expect(stored.at(-1)).toMatch(/^session setItem /);
        await choose(page, 'mouse', 1);
        await expect.poll(() => stored.at(-1)).toMatch(/^session removeItem /);
        await page.locator('[part=next]').click();
        await page.locator('[part=back]').click();
        await choose(page, 'mouse', 0);
        await page.locator('[part=next]').click();
      });
      const { traces, left } = await untouchedPage(`/${lang}-kept.html`);
      expect(visit.left).toEqual(left);
      expect(visit.traces.stored.at(-1)).toMatch(/^session removeItem /);
      expect(visit.traces.stored.filter((one) => /"home(-used)?"/.test(one.replace(/"question":"home"/g, '')))).toEqual(
        [],
      );
      expect(visit.traces.requests).toEqual(traces.requests);
      expect(visit.traces.others).toEqual(traces.others);
    });
  }
});
