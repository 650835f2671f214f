import { defineCommand } from 'citty';
import { shippedLanguages } from '../foundation/locale.ts';
import { proveLogic } from '../proof/prove-logic.ts';
import { reviewClinicFile } from '../review/review.ts';
import { rosterReview } from '../review/roster-review.ts';
import { allTexts } from '../wording/texts/all-texts.ts';
import { runCheck } from './check-run.ts';
import { CannotRun, readText } from './input.ts';
import { issueText } from './issue-text.ts';

/** `therapy-finder check [FILE]`: exit 0 fine (warnings aside), 1 found issues, 2 not everything could run. */
export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Check a clinic file, run its examples, and prove what it promises' },
  args: {
    file: { type: 'positional', required: false, description: 'Clinic file; without it the default questionnaire' },
    json: { type: 'boolean', description: 'Print everything that was found, as JSON' },
    lang: { type: 'string', default: 'en', description: 'Language of the report: pl, en or ro' },
    deep: {
      type: 'boolean',
      description: 'Also look for rules that change nothing and rules that always fire together',
    },
    timeout: { type: 'string', description: 'Longest time for one question to the solver, in milliseconds' },
    today: {
      type: 'string',
      description: 'The day that help lines and free days are checked for, as 2026-11-22; today without it',
    },
    save: {
      type: 'string',
      description:
        'Folder for the visits that show what is wrong; "therapy-finder-visits" without it, none with --json',
    },
  },
  async run({ args }) {
    const today = readDay(args.today ?? new Date().toISOString().slice(0, 10));
    const texts = await Promise.all(
      shippedLanguages.map(async (language) => [language, await allTexts(language)] as const),
    );
    process.exitCode = await runCheck(args, {
      read: readText,
      print: console.log,
      progress: process.stderr,
      tell: (issue, language, file, source) => issueText(file, issue, language, source, process.stdout),
      review: (parsed) => reviewClinicFile(parsed, Object.fromEntries(texts), today),
      reviewRoster: (list, parsed) => rosterReview(list, [], parsed, today),
      prove: proveLogic,
    });
  },
});

/** @throws {CannotRun} Where it is no day of the calendar. */
export function readDay(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new CannotRun(`"${day}" is no day. Write it as --today 2026-11-22.`);
}
