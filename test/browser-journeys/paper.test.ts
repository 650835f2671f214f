import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { goThrough } from '../journeys/visit.ts';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const languages = ['pl', 'en', 'ro'] as const;
const logic = readLogic(defaultLogic);

/** A visit with no goals, and one with as many areas and goals as may be named. */
const visits = {
  short: { country: 'gb', concerns: ['mood'], mood: ['low'], impact: 'some' },
  long: {
    country: 'pl',
    concerns: ['worry', 'feel', 'close'],
    worry: ['panic', 'outside'],
    feel: ['sleep'],
    close: ['quarrels'],
    'matters-most': 'worry',
    impact: 'much',
    duration: '1-6-months',
    goals: ['relief', 'cope', 'relations'],
    care: ['therapist'],
    'therapist-now': 'individual',
  },
} as const satisfies Record<string, Answers>;

/** How many sides each takes. */
const sides = { short: 1, long: 2 } as const;

/** As strict a policy as a clinic can have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

const page = (lang: string) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
    <script type="module" src="therapy-finder.js"></script>
  </head>
  <body>
    <main><h1>A clinic</h1><therapy-finder></therapy-finder></main>
  </body>
</html>`;

/** What was about to be printed. */
interface Printed {
  readonly html: string;
  readonly css: string;
  readonly language: string;
  readonly title: string;
}

/** Goes to the end of a visit, opens the summary, leaves its first line out, and prints. */
async function print(visit: Page, answers: Answers): Promise<Printed> {
  await visit.evaluate((given) => {
    document.querySelector('therapy-finder')!.answers = given;
  }, answers);
  const chapter = visit.locator('therapy-finder-take-away');
  await chapter.locator('#prepare').click();
  await chapter.locator('#out-0-0').click();
  await chapter.locator('button.print').click();
  await visit.waitForFunction(() => window.printed);
  return (await visit.evaluate(() => window.printed))!;
}

/** The number of pages in a file that Chromium made. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe('the paper of a summary', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(Object.fromEntries(languages.map((lang) => [`/${lang}.html`, page(lang)])));
  });
  afterAll(() => site.close());

  for (const lang of languages) {
    for (const name of ['short', 'long'] as const) {
      it(`takes ${sides[name]} of an A4 sheet for a ${name} visit in ${lang}, and leaves no trace`, async () => {
        const visit = await site.browser.newPage();
        const complaints = complaintsOf(visit);
        // Runs in the paper's own window, too: what is printed there is kept for a look at it.
        await visit.addInitScript(() => {
          window.print = () => {
            const sheets = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
            window.top!.printed = {
              html: document.body.innerHTML,
              css: sheets.map(({ cssText }) => cssText).join('\n'),
              language: document.documentElement.lang,
              title: document.title,
            };
          };
        });
        await visit.goto(`${site.address}/${lang}.html`, { waitUntil: 'networkidle' });
        await visit.waitForFunction(() => customElements.get('therapy-finder-take-away'));
        const requests: string[] = [];
        visit.on('request', (request) => requests.push(request.url()));
        const before = await visit.evaluate(() => [location.href, document.title, history.length]);
        const { html, css, language, title } = await print(
          visit,
          goThrough(logic, { id: name, answers: visits[name] }),
        );
        expect(await visit.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
        expect({ complaints, requests, language }).toEqual({ complaints: [], requests: [], language: lang });
        const struck = await visit.locator('therapy-finder-take-away #line-0-0').textContent();
        expect(html).not.toContain(`>${struck?.trim() ?? ''}<`);
        expect(title).toMatch(/^(Notatki|Notes|Notițe)$/);
        expect(css).toMatch(/size: A4/i);
        const paper = await site.browser.newPage();
        await paper.setContent(`<html lang="${lang}"><style>${css}</style><body>${html}</body></html>`);
        const pdf = await paper.pdf({ preferCSSPageSize: true });
        expect(pagesIn(pdf)).toBe(sides[name]);
        await paper.close();
        await visit.close();
      });
    }
  }
});

declare global {
  interface Window {
    /** What the paper's window was about to print. */
    printed?: Printed;
  }
}
