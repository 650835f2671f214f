import { defineCommand } from 'citty';
import { compareLogics } from '../proof/compare-logics.ts';
import { sampleDifferences } from '../proof/sample-differences.ts';
import { runDiff } from './diff-run.ts';
import { readText } from './input.ts';
import { issueText } from './issue-text.ts';

/** `therapy-finder diff OLD NEW`: exit 0 all decided, 1 a file has errors or a part is open, 2 not everything could run. */
export const diffCommand = defineCommand({
  meta: { name: 'diff', description: 'Say what changed between two clinic files, what that does, and how often' },
  args: {
    old: {
      type: 'positional',
      required: true,
      description: 'Clinic file as it was; "default" for the default questionnaire',
    },
    new: {
      type: 'positional',
      required: true,
      description: 'Clinic file as it is now; "default" for the default questionnaire',
    },
    json: { type: 'boolean', description: 'Print everything that was found, as JSON' },
    lang: { type: 'string', default: 'en', description: 'Language of the report: pl, en or ro' },
    visits: { type: 'string', default: '100000', description: 'How many synthetic visits to look at' },
    seed: { type: 'string', default: '1', description: 'Where the row of synthetic visits begins' },
    timeout: { type: 'string', description: 'Longest time for one question to the solver, in milliseconds' },
    svg: { type: 'string', description: 'File for a picture of how many visits change' },
  },
  async run({ args }) {
    process.exitCode = await runDiff(
      { ...args, old: args.old, new: args.new },
      {
        read: readText,
        print: console.log,
        progress: process.stderr,
        tell: (issue, language, file, source) => issueText(file, issue, language, source, process.stdout),
        compare: compareLogics,
        sample: sampleDifferences,
      },
    );
  },
});
