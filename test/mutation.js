// Prints which deliberate mistake in a safety rule breaks which guarantee, and what covers the harmless ones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const work = mkdtempSync(join(tmpdir(), 'therapy-finder-'));
const table = join(work, 'mutation.md');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', 'test/proof/mutation.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: ['ignore', 2, 2],
  env: { ...process.env, MUTATION_TABLE: table },
});
// Nothing was written when the run itself broke: what vitest said stands on standard error.
if (existsSync(table)) console.log(readFileSync(table, 'utf8'));
rmSync(work, { recursive: true });
process.exit(status ?? 1);
