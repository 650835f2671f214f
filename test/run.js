// Everything that must hold before a change is merged, then one line with the counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser-setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'therapy-finder-'));

/** The script behind a command of a package, so that no shell is needed. */
function command(name, key = name) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[key]);
}

async function run(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, CI: '1' },
  });
  let counts;
  child.on('message', (message) => {
    if (typeof message?.passed === 'number') counts = message;
  });
  const [code] = await once(child, 'exit');
  return { ok: code === 0, counts };
}

/** Types, lint, build: whole or broken, nothing to count when it is whole. */
async function check(...commands) {
  let failed = 0;
  for (const [script, ...args] of commands) if (!(await run(script, ...args)).ok) failed++;
  return { passed: 0, failed };
}

/** A run that broke without naming a failed test counts as one failure. */
function tally(ok, counts) {
  const { passed = 0, failed = 0 } = counts ?? {};
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

async function vitest(project) {
  const file = join(work, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run(command('vitest'), 'run', '--project', project, ...reporters);
  let counts;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // Nothing was written: the run itself broke.
  }
  return tally(ok && counts !== undefined, counts);
}

async function components() {
  const config = ['--config', 'test/web-test-runner.config.js'];
  const { ok, counts } = await run(command('@web/test-runner', 'wtr'), ...config);
  return tally(ok && counts !== undefined, counts);
}

const tsc = command('typescript', 'tsc');
const steps = {
  // Before everything: unit tests need hunspell, browser tests a browser, and both come from here.
  tools: () => Promise.resolve({ passed: 0, failed: ensureBrowser() ? 0 : 1 }),
  types: () => check(...['.', 'src/tsconfig.no-dom.json', 'src/cli', 'test'].map((project) => [tsc, '-p', project])),
  lint: () =>
    check(
      [command('eslint'), '--max-warnings', '0', '.'],
      [command('prettier'), '--check', '--log-level', 'warn', '.'],
      [command('knip')],
    ),
  unit: () => vitest('unit'),
  build: () => check([command('vite'), 'build', '--logLevel', 'warn']),
  components,
  journeys: () => vitest('browser-journeys'),
};

const total = { passed: 0, failed: 0 };
const summary = [];
const broken = new Set();
const needs = { unit: ['tools'], components: ['tools'], journeys: ['tools', 'build'] };

for (const [name, step] of Object.entries(steps)) {
  const lacking = needs[name]?.find((need) => broken.has(need));
  if (lacking) {
    total.failed++;
    summary.push(`${name}: not run, ${lacking} failed`);
    continue;
  }
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.add(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = passed > 0 ? `, ${passed} passed` : '';
  summary.push(`${name}: ${failed === 0 ? 'ok' : `${failed} failed`}${tests} (${seconds} s)`);
}

rmSync(work, { recursive: true });
console.log(`\n${summary.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
