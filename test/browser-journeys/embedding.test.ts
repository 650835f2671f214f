import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, complaintsOf, openBuiltSite } from './built-site.ts';

const { standalone, importMap } = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
) as { standalone: string; importMap: unknown };

const page = (head: string) =>
  `<!doctype html><html lang="en"><title>A clinic</title>${head}<therapy-finder></therapy-finder></html>`;

const embeddings = {
  '/module.html': page('<script type="module" src="therapy-finder.js"></script>'),
  '/module-with-integrity.html': page(
    `<script type="importmap">${JSON.stringify(importMap)}</script>` +
      '<script type="module" src="therapy-finder.js"></script>',
  ),
  '/standalone-with-integrity.html': page(
    `<script src="therapy-finder.standalone.js" integrity="${standalone}" defer></script>`,
  ),
  '/twice.html': page(
    '<script type="module" src="therapy-finder.js"></script>' +
      '<script src="therapy-finder.standalone.js" defer></script>',
  ),
};

describe('the built files on a page', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(embeddings);
  });
  afterAll(() => site.close());

  for (const path of ['/demo/', ...Object.keys(embeddings)]) {
    it(`define the element without a complaint: ${path}`, async () => {
      const visit = await site.browser.newPage();
      const complaints = complaintsOf(visit);
      await visit.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
      const isDefined = await visit.evaluate(() => customElements.get('therapy-finder') !== undefined);
      expect({ isDefined, complaints }).toEqual({ isDefined: true, complaints: [] });
      await visit.close();
    });
  }

  it('are accessible (axe) on the demo page', async () => {
    const visit = await site.browser.newPage();
    await visit.goto(`${site.address}/demo/`, { waitUntil: 'networkidle' });
    await visit.evaluate(axe.source);
    const { violations } = await visit.evaluate(() => window.axe.run());
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    await visit.close();
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
