import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../browser-setup.js';

const dist = new URL('../../dist/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The built files on a server of their own, and a browser to visit them. */
export interface BuiltSite {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Pages that a test makes up: path to HTML. They stand beside the built files. */
export type OwnPages = Readonly<Record<string, string>>;

/** Playwright's browser forgets a page that was left, where a visitor's keeps it in memory for the way back. */
interface BrowserWish {
  readonly keepsPages?: boolean;
}

export async function openBuiltSite(ownPages: OwnPages = {}, { keepsPages }: BrowserWish = {}): Promise<BuiltSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const own = ownPages[pathname];
    const body = own === undefined ? readFile(new URL(`.${path}`, dist)) : Promise.resolve(own);
    body.then(
      (content) => {
        const type = own === undefined ? types[extname(path)] : types['.html'];
        response.setHeader('content-type', type ?? 'application/octet-stream').end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; `node test/run.js` says what to install.');
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Everything that the page complains about: script errors, console errors, failed requests. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('console', (message) => {
    // The browser asks for an icon by itself.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) complaints.push(message.text());
  });
  return complaints;
}
