import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './browser-setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Counts for the last line of `npm test`. */
const counts = {
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const test of suite.tests) {
        if (test.passed) passed++;
        else if (!test.skipped) failed++;
      }
      suite.suites.forEach(count);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (session.errors.length > 0) failed++;
    }
    process.send?.({ passed, failed });
  },
};

export default {
  rootDir: root,
  files: ['test/components/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 15_000 } },
  // At any other target esbuild drops `with { type: 'json' }`, and the browser refuses the JSON.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` })],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumArgs } })],
  reporters: [defaultReporter(), counts],
};
