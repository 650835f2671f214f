import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answer, Answers } from '../../src/engine/answers.ts';
import { nextQuestion } from '../../src/engine/flow.ts';
import { generatedRoster } from '../roster/generated-roster.ts';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const languages = ['pl', 'en', 'ro'] as const;
const sizes = [0, 1, 5, 200, 10_000] as const;

/** Somebody with a low mood who wants to talk one to one. */
const calm: Answers = {
  ...{ country: 'pl', 'for-whom': 'me', age: '18-64', 'right-now': ['none'], concerns: ['mood'], mood: ['low'] },
  ...{ seen: 'no', suicide: 'none', state: ['none'], home: 'none', 'home-used': 'none', impact: 'some' },
  ...{ goals: ['relief'], setting: 'either', care: ['none'], style: ['guided'] },
};

/** A whole visit: what is still open is answered with "none of these", or left open. */
function whole(answers: Answers): Answers {
  const logic = readLogic(defaultLogic);
  const given: Record<string, Answer> = { ...answers };
  for (let asked = nextQuestion(logic, given); asked; asked = nextQuestion(logic, given)) {
    const none = asked.options.find(({ exclusive }) => exclusive);
    given[asked.id] = !none ? 'skipped' : asked.type === 'multiple' ? [none.id] : none.id;
  }
  return given;
}

/** A clinic with so many therapists. Long lists are fetched, as a network would do it. */
function clinicWith(size: number): object {
  const clinic = { fileVersion: 1, clinic: { name: 'Dwie Lipy', country: 'PL', phone: '+48 00 123 45 67' } };
  if (size === 0) return clinic;
  return { ...clinic, roster: size > 10 ? { from: `roster-${size}.json` } : everyday(size) };
}

/** Who sees grown-ups one to one, so that somebody of a small clinic fits. */
function everyday(size: number): object[] {
  return generatedRoster(200)
    .filter(
      ({ formats, ages, roles }) => formats?.includes('individual') && ages.includes('18-64') && roles.length === 1,
    )
    .slice(0, size);
}

const page = (lang: string, size: number) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
    <script type="module" src="therapy-finder.js"></script>
  </head>
  <body>
    <main><h1>A clinic</h1><therapy-finder src="clinic-${size}.json"></therapy-finder></main>
  </body>
</html>`;

const ownPages = Object.fromEntries(
  sizes.flatMap((size): [string, string][] => [
    ...languages.map((lang): [string, string] => [`/${lang}-${size}.html`, page(lang, size)]),
    [`/clinic-${size}.json`, JSON.stringify(clinicWith(size))],
    ...(size > 10 ? [[`/roster-${size}.json`, JSON.stringify(generatedRoster(size))] as [string, string]] : []),
  ]),
);

const chapter = (visit: Page) => visit.locator('therapy-finder-therapists');
const cards = (visit: Page) => visit.locator('[part=therapist]');

describe('the therapists after a recommendation', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(ownPages);
  });
  afterAll(() => site.close());

  async function recommended(lang: string, size: number, answers: Answers = calm): Promise<Page> {
    const visit = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await visit.goto(`${site.address}/${lang}-${size}.html`, { waitUntil: 'networkidle' });
    await visit.evaluate((given) => {
      const finder = document.querySelector('therapy-finder');
      if (finder) finder.answers = given;
    }, whole(answers));
    await visit.locator('[part=recommendation] h2').first().waitFor();
    return visit;
  }

  for (const lang of languages) {
    for (const size of sizes) {
      it(`names who fits, ten at a time, in a roster of ${size}: ${lang}`, async () => {
        const visit = await recommended(lang, size);
        const complaints = complaintsOf(visit);
        if (size === 0) {
          expect(await chapter(visit).count()).toBe(0);
          await visit.close();
          return;
        }
        await cards(visit).first().waitFor();
        const fit = await cards(visit).count();
        expect(fit).toBe(size > 10 ? 10 : size);
        for (const card of await cards(visit).all()) {
          expect(await card.getByRole('heading').count()).toBe(1);
          expect((await card.innerText()).trim()).not.toMatch(/\{\{|undefined|therapists\./);
        }
        if (size > 10) {
          await chapter(visit).locator('button.more-button').click();
          expect(await cards(visit).count()).toBe(20);
        }
        for (const width of [320, 360, 1280]) {
          await visit.setViewportSize({ width, height: 740 });
          expect(await visit.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
        if (size === 5) {
          await visit.evaluate(axe.source);
          const { violations } = await visit.evaluate(() => window.axe.run());
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        }
        expect(complaints).toEqual([]);
        await visit.close();
      });
    }
  }

  it('names nobody, and offers nothing to take along, while help comes first', async () => {
    const visit = await recommended('en', 5, { ...calm, suicide: 'plan' });
    await visit.keyboard.press('Escape');
    expect(await chapter(visit).count()).toBe(0);
    expect(await visit.locator('therapy-finder-take-away').count()).toBe(0);
    await visit.close();
  });

  it('asks for the roster and the later screens before anything is answered, and for nothing afterwards', async () => {
    const visit = await site.browser.newPage();
    const requested: string[] = [];
    visit.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await visit.goto(`${site.address}/en-200.html`, { waitUntil: 'networkidle' });
    expect(requested).toContain('/roster-200.json');
    const before = requested.length;
    await visit.evaluate((given) => {
      const finder = document.querySelector('therapy-finder');
      if (finder) finder.answers = given;
    }, whole(calm));
    await cards(visit).first().waitFor();
    expect(requested.slice(before)).toEqual([]);
    await visit.close();
  });
});
