import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../src/components/therapy-finder/therapy-finder.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { lead } from './leading.ts';
import { leftBehind, recordTraces } from './trace-recorder.ts';

const demo = new URL('../../demo/', import.meta.url);
const demoClinic = JSON.parse(readFileSync(new URL('clinic.json', demo), 'utf8')) as Record<string, object>;
const secretKey = fileURLToPath(new URL('demo-key.txt', demo));

/** The clinic of the demonstration, with its therapists at an address and one that takes letters. */
const clinic = JSON.stringify({
  ...demoClinic,
  roster: { from: 'roster.json' },
  handOff: { ...demoClinic['handOff'], post: 'letters' },
});

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
    <script type="module" src="therapy-finder.js"></script>
  </head>
  <body><therapy-finder src="clinic.json"></therapy-finder></body>
</html>`;

/** Something that only this visitor wrote. */
const line = 'Żółta łódź – șapte';

describe('the traces of a visit that goes on to the clinic', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const roster = JSON.stringify(demoClinic['roster']);
    site = await openBuiltSite({ '/en.html': page, '/clinic.json': clinic, '/roster.json': roster });
  });
  afterAll(() => site.close());

  it('are the photos that were tapped for and the sealed letter, the same one until it has arrived', async () => {
    const context = await site.browser.newContext();
    const traces = await recordTraces(context, site.address);
    const visit = await context.newPage();
    const posts: { readonly body: string; readonly headers: Readonly<Record<string, string>> }[] = [];
    await visit.route('**/letters', async (route) => {
      const request = route.request();
      posts.push({ body: request.postData() ?? '', headers: request.headers() });
      await route.fulfill({ status: posts.length < 3 ? 503 : 200, body: '' });
    });
    await visit.goto(`${site.address}/en.html`, { waitUntil: 'networkidle' });
    const untouched = traces.requests.length;
    const before = await leftBehind(visit);
    expect(traces.requests).toContain('GET /roster.json');

    await lead(visit, 'mouse', { age: '18-64', concerns: 'mood' });
    const therapists = visit.locator('therapy-finder-therapists');
    await therapists.locator('button.noting').first().click();
    await therapists.locator('select').first().selectOption({ index: 1 });
    expect(traces.requests.length).toBe(untouched);

    await therapists.locator('.photos button').click();
    await visit.waitForLoadState('networkidle');
    const photos = traces.requests.slice(untouched);
    expect(photos.length).toBe((demoClinic['roster'] as object[]).length);
    expect(photos.filter((one) => !/^GET \/photos\/[\w-]+\.svg$/.test(one))).toEqual([]);

    const summary = visit.locator('therapy-finder-take-away');
    const tap = (name: string) => summary.getByRole('button', { name, exact: true }).click();
    await tap('Prepare a summary');
    await tap('Add a line of your own');
    await summary.getByRole('textbox').fill(line);
    await tap('Add');
    await tap('See what would be sent');
    const asked = traces.requests.length;
    await summary.locator('#agree').check();
    expect(traces.requests.length).toBe(asked);
    await tap('Seal and send');
    for (const tries of [2, 3]) {
      await tap('Try again');
      await expect.poll(() => posts.length).toBe(tries);
    }
    await summary.getByText('The letter has been sent.').first().waitFor();

    expect(new Set(posts.map(({ body }) => body)).size).toBe(1);
    const [first] = posts;
    expect(first?.body).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(Object.keys(first?.headers ?? {})).not.toContain('cookie');
    expect(first?.headers['referer']).toBeUndefined();
    const letter = execFileSync('age', ['--decrypt', '-i', secretKey], { input: first?.body ?? '' }).toString();
    expect(letter).toContain(line);

    const sent = traces.requests.slice(asked);
    expect(sent.filter((one) => !/^(POST \/letters|GET \/chunks\/[\w-]+\.js)$/.test(one))).toEqual([]);
    expect(sent.filter((one) => one === 'POST /letters').length).toBe(3);
    expect(traces.stored).toEqual([]);
    // The browser itself says that two posts were refused, and that there are no photos here.
    const ours = /^attribute therapy-finder data-|^console Failed to load resource/;
    expect(traces.others.filter((one) => !ours.test(one))).toEqual([]);
    expect(await leftBehind(visit)).toEqual(before);
    await context.close();
  });
});
