#!/usr/bin/env node
// Starts the built command line. In a clone nothing is built yet, and a build may be older than the
// sources: then it installs and builds first, so that `npx therapy-finder` always runs what you read.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const built = new URL('dist/cli/therapy-finder.js', root);
const setup = new URL('test/setup.js', root);
const sources = ['src', 'locales', 'package.json', 'vite.config.ts'];

/** When a file, or the newest file of a folder, was last changed. */
function changed(url) {
  const stats = statSync(url, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(url).map((name) => changed(new URL(name, `${url.href.replace(/\/$/, '')}/`)));
  return Math.max(stats.mtimeMs, ...inside);
}

async function build() {
  // Standard output belongs to the command: what installation prints goes to standard error.
  const { status } = spawnSync(process.execPath, [fileURLToPath(setup)], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(2);
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({
    root: fileURLToPath(root),
    configFile: fileURLToPath(new URL('vite.config.ts', root)),
    logLevel: 'error',
  });
  await builder.build(builder.environments.cli);
}

// The published package has no test folder, and its build is complete.
const isClone = existsSync(setup);
if (isClone && sources.some((name) => changed(new URL(name, root)) > changed(built))) await build();
await import(built.href);
