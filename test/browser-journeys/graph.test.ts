import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flowOf } from '../../src/cli/graph-flow.ts';
import { flowMermaid } from '../../src/cli/graph-mermaid.ts';
import { flowSvg } from '../../src/cli/graph-svg.ts';
import { chromiumArgs, findChromium } from '../browser-setup.js';
import { graphTranslator, hostile, hostileFlow, ours } from '../cli/flow.ts';
import { languages } from '../wording/locale-files.ts';

const require = createRequire(import.meta.url);
const mermaid = readFileSync(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArgs });
});
afterAll(() => browser.close());

/** An SVG file as a browser opens it: not inside a page, so it is XML. */
async function open(svg: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1680, height: 1188 } });
  await page.route('**/flow.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto('http://localhost/flow.svg');
  return page;
}

/** Texts that leave their box or the paper, and boxes that lie over one another. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = (box: DOMRect) => ({ right: box.x + box.width, bottom: box.y + box.height });
    const outside = (text: SVGTextElement, frame: DOMRect): boolean => {
      const box = text.getBBox();
      return (
        box.x < frame.x - 1 || edge(box).right > edge(frame).right + 1 || edge(box).bottom > edge(frame).bottom + 1
      );
    };
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<SVGGElement>('.page')) {
      // The mark of a capital may stand out a little to its left.
      const paper = new DOMRect(56 - 4, 0, 1680 - 2 * 56 + 4, 1188);
      const texts = [...sheet.querySelectorAll('text')];
      found.push(...texts.filter((text) => outside(text, paper)).map((text) => `paper: ${text.textContent}`));
      const boxes = [...sheet.querySelectorAll<SVGGElement>('.block')].map((block) => {
        const frame = block.querySelector('rect')?.getBBox();
        if (frame)
          found.push(
            ...[...block.querySelectorAll('text')]
              .filter((text) => outside(text, frame))
              .map((text) => `box: ${text.textContent}`),
          );
        return { box: frame ?? block.getBBox(), text: block.textContent };
      });
      boxes.forEach((one, i) => {
        for (const other of boxes.slice(i + 1))
          if (
            one.box.x < edge(other.box).right - 1 &&
            other.box.x < edge(one.box).right - 1 &&
            one.box.y < edge(other.box).bottom - 1 &&
            other.box.y < edge(one.box).bottom - 1
          )
            found.push(`over one another: ${one.text} / ${other.text}`);
      });
    }
    return found;
  });
}

describe('the pages to sign', () => {
  test.each(languages)('in %s every text stays in its box and on its paper', async (language) => {
    const translator = await graphTranslator(language);
    const page = await open(flowSvg(flowOf(ours, translator), translator, 'Centrum Terapii „Dwie Lipy”'));
    expect(await misplaced(page)).toEqual([]);
    await page.close();
  });

  test('print as A3 sheets, one for each page', async () => {
    const translator = await graphTranslator('pl');
    const svg = flowSvg(flowOf(ours, translator), translator, '');
    const page = await open(svg);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
      size.map((points) => Math.round((Number(points) / 72) * 25.4)),
    );
    expect(sheets).toHaveLength(svg.match(/class="page"/g)!.length);
    expect([...new Set(sheets.map(String))]).toEqual(['420,297']);
    await page.close();
  });

  test('show hostile words as words, in their boxes', async () => {
    const { flow, translator } = await hostileFlow();
    const page = await open(flowSvg(flow, translator, hostile.join(' ')));
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('text', { hasText: '<script>' }).count()).toBeGreaterThan(10);
    expect(await misplaced(page)).toEqual([]);
    await page.close();
  });
});

describe('the Mermaid text', () => {
  interface Mermaid {
    initialize: (options: object) => void;
    parse: (text: string) => Promise<unknown>;
    render: (id: string, text: string) => Promise<{ svg: string }>;
  }

  /** A page that has Mermaid in it, as GitHub's pages do. */
  async function mermaidPage(): Promise<Page> {
    const page = await browser.newPage();
    await page.setContent('<main></main>');
    await page.addScriptTag({ content: mermaid });
    return page;
  }

  /** What Mermaid itself draws. */
  async function drawn(page: Page, text: string): Promise<{ labels: string[]; scripts: number; hacked: boolean }> {
    return page.evaluate(async (source) => {
      const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false });
      const main = document.querySelector('main')!;
      main.innerHTML = (await mermaid.render('flow', source)).svg;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return {
        labels: [...main.querySelectorAll('.nodeLabel')].map((label) => label.textContent),
        scripts: main.querySelectorAll('script, [onload]').length,
        hacked: 'hacked' in globalThis,
      };
    }, text);
  }

  test('is Mermaid in every language, within the limits that Mermaid sets by default', async () => {
    const page = await mermaidPage();
    for (const language of languages) {
      const translator = await graphTranslator(language);
      const text = flowMermaid(flowOf(ours, translator), translator, 'Przystań');
      const kind = await page.evaluate(
        (source) => (globalThis as unknown as { mermaid: Mermaid }).mermaid.parse(source),
        text,
      );
      expect(kind).toMatchObject({ diagramType: 'flowchart-v2' });
      expect(text.length).toBeLessThan(50_000);
      expect(text.match(/(-->|-\.-x)/g)!.length).toBeLessThan(500);
    }
    await page.close();
  });

  test('is drawn by Mermaid, with every question', async () => {
    const page = await mermaidPage();
    const translator = await graphTranslator('pl');
    const flow = flowOf(ours, translator);
    const { labels } = await drawn(page, flowMermaid(flow, translator, 'Przystań'));
    const numbers = flow.sections.flatMap((section) => section.questions.map(({ number }) => `${String(number)}. `));
    expect(numbers.filter((number) => !labels.some((label) => label.startsWith(number)))).toEqual([]);
    await page.close();
  });

  test('shows hostile words as words', async () => {
    const page = await mermaidPage();
    const { flow, translator } = await hostileFlow();
    const { labels, scripts, hacked } = await drawn(page, flowMermaid(flow, translator, hostile.join(' ')));
    expect({ scripts, hacked }).toEqual({ scripts: 0, hacked: false });
    expect(labels.some((label) => label.includes('<script>window.hacked = 1</script>'))).toBe(true);
    expect(labels.some((label) => label.includes('%%{init:'))).toBe(true);
    await page.close();
  });
});
