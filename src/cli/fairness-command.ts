import { defineCommand } from 'citty';
import { readDay } from './check-command.ts';
import { runFairness } from './fairness-run.ts';
import { readText } from './input.ts';
import { issueText } from './issue-text.ts';

/** `therapy-finder fairness FILE`: exit 0 everybody comes up, 1 somebody never does or the file has errors, 2 could not run. */
export const fairnessCommand = defineCommand({
  meta: { name: 'fairness', description: 'Say how often each therapist comes up, who never does, and why' },
  args: {
    file: { type: 'positional', required: true, description: 'Clinic file with a roster' },
    visits: { type: 'string', default: '100000', description: 'How many synthetic visits to match' },
    seed: { type: 'string', default: '1', description: 'Where the row of synthetic visits begins' },
    today: { type: 'string', description: 'The day of the first visit, as 2026-11-22; today without it' },
    json: { type: 'boolean', description: 'Print everything that was found, as JSON' },
    lang: { type: 'string', default: 'en', description: 'Language of the report: pl, en or ro' },
  },
  async run({ args }) {
    const today = readDay(args.today ?? new Date().toISOString().slice(0, 10));
    process.exitCode = await runFairness(
      { ...args, file: args.file, today },
      {
        read: readText,
        print: console.log,
        progress: process.stderr,
        tell: (issue, language, file, source) => issueText(file, issue, language, source, process.stdout),
      },
    );
  },
});
