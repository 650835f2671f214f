// How long a match takes in Chromium: a roster of 10,000, against a plain filter, map and sort over the same data.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from './browser-setup.js';

const size = 10_000;
const visits = 200;

async function bundled() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('roster/bench-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  return output[0].code;
}

const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found; `node test/run.js` says what to install.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
try {
  const page = await browser.newPage();
  // A page on its own is told the time to 5 µs; any other to 0.1 ms.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  await page.route('http://localhost/', (route) => route.fulfill({ headers, contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/');
  await page.evaluate(await bundled());
  const figures = await page.evaluate(([a, b]) => globalThis.benchRoster(a, b), [size, visits]);
  const names = {
    match: 'match, with reasons for the first ten',
    naive: 'filter, map and sort',
    prepare: 'prepare the roster, once',
  };
  console.log(
    `Chromium ${browser.version()}, ${size.toLocaleString('en-GB')} therapists, milliseconds. Best: the quickest run of each visit.`,
  );
  const columns = ['median', 'p95', 'p95 of best'].map((name) => name.padStart(13));
  console.log(`${''.padEnd(40)}${columns.join('')}${'runs'.padStart(7)}`);
  for (const [key, name] of Object.entries(names)) {
    const { median, p95, undisturbed, runs } = figures[key];
    const cells = [median, p95, undisturbed].map((figure) => figure.toFixed(2).padStart(13));
    console.log(`${name.padEnd(40)}${cells.join('')}${String(runs).padStart(7)}`);
  }
} finally {
  await browser.close();
}
