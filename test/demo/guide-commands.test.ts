import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandDef } from 'citty';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { runCheck } from '../../src/cli/check-run.ts';
import { diffCommand } from '../../src/cli/diff-command.ts';
import { runDiff } from '../../src/cli/diff-run.ts';
import { fairnessCommand } from '../../src/cli/fairness-command.ts';
import { runFairness } from '../../src/cli/fairness-run.ts';
import { graphCommand } from '../../src/cli/graph-command.ts';
import { issueText } from '../../src/cli/issue-text.ts';
import { newCommand } from '../../src/cli/new-command.ts';
import { recommendCommand } from '../../src/cli/recommend-command.ts';
import { rosterCommand } from '../../src/cli/roster-command.ts';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Issue } from '../../src/foundation/issue.ts';
import { isShipped, type ShippedLanguage } from '../../src/foundation/locale.ts';
import { compareLogics } from '../../src/proof/compare-logics.ts';
import type { Difference } from '../../src/proof/difference.ts';
import { breaches } from '../../src/proof/held-to-guarantees.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { sampleDifferences } from '../../src/proof/sample-differences.ts';
import { SolverMissing } from '../../src/proof/solver.ts';
import { basis } from '../clinic-file/clinic-file.ts';
import { languages, pages, snippetOf } from './guide-pages.ts';

const commands = {
  check: checkCommand,
  diff: diffCommand,
  fairness: fairnessCommand,
  graph: graphCommand,
  new: newCommand,
  recommend: recommendCommand,
  roster: rosterCommand,
} as unknown as Readonly<Record<string, CommandDef>>;

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const silent = { isTTY: false, write: () => undefined };
const tell = (issue: Issue, language: ShippedLanguage, file: string, source: string | undefined) =>
  issueText(file, issue, language, source);

/** What `check` prints about a file, word for word as in a terminal without colours. */
async function checked(
  text: string,
  lang: string,
  prove: (logic: Logic) => Promise<readonly Proof[]>,
): Promise<string> {
  const printed: string[] = [];
  const surroundings = {
    read: () => Promise.resolve(text),
    print: (line: string) => printed.push(line),
    progress: silent,
  };
  const nothing = { review: () => [], reviewRoster: () => [], prove, tell };
  await runCheck({ file: 'clinic.json', lang, save: folder }, { ...surroundings, ...nothing });
  // Where nobody names a folder, it is this one.
  return printed.join('\n').replaceAll(folder, 'therapy-finder-visits');
}

/** Of the many visits that would show it, the solver may find any: the pages show these. */
const shown: Readonly<Record<string, Answers>> = {
  'home-visit': { 'for-whom': 'me', concerns: ['worry'], home: 'skipped', setting: 'travel' },
  rule: { 'for-whom': 'me', concerns: ['worry'], hours: 'evenings' },
};

/** The counter-example to what the clinic promises, told by the engine as the prover does. */
function refuted(logic: Logic, answers: Answers): Proof[] {
  return logic.guarantees.flatMap((guarantee) => {
    const found = breaches(logic, guarantee, answers, recommend(logic, answers));
    const facts = { rules: found.flatMap(({ rules }) => rules), found: found.map(({ what }) => what) };
    const subject = { kind: 'guarantee', id: guarantee.id } as const;
    return found.length > 0 ? [{ subject, status: 'refuted', seconds: 0.1, visits: [answers], ...facts }] : [];
  });
}

/** What `diff` prints about a file beside the general questionnaire. */
async function compared(text: string, lang: string, differences: readonly Difference[]): Promise<string> {
  const printed: string[] = [];
  const to = { read: () => Promise.resolve(text), print: (line: string) => printed.push(line), progress: silent, tell };
  const parts = { compare: () => Promise.resolve(differences), sample: sampleDifferences };
  await runDiff({ old: 'default', new: 'clinic.json', lang, visits: '100', seed: '1' }, { ...to, ...parts });
  return printed.join('\n');
}

/** What `fairness` prints about a file, over fewer visits than usual: who never comes up does not depend on their number. */
async function dealtOut(text: string, lang: string): Promise<string> {
  const printed: string[] = [];
  const to = { read: () => Promise.resolve(text), print: (line: string) => printed.push(line), progress: silent, tell };
  await runFairness({ file: 'clinic.json', lang, visits: '300', seed: '1', today: '2026-11-22' }, to);
  return printed.join('\n');
}

const places = ['in-person', 'online'].map((id) => ({ kind: 'setting', id }) as const);

const all = pages.flatMap(({ language, name, snippets }) =>
  snippets.map((snippet) => ({ ...snippet, language, at: `${language}/${name}` })),
);
const shell = all.filter(({ data }) => 'command' in data);
const reports = all.filter(({ data }) => 'report-on' in data);

describe('each command of the guide', () => {
  test.each(shell.filter(({ text }) => text.startsWith('npx')))(
    'is there, with these flags, and speaks the language: $at $text',
    ({ text, language }) => {
      const [npx, name, command = '', ...words] = text.split(' ');
      expect([npx, name]).toEqual(['npx', 'therapy-finder']);
      const args = (commands[command]?.args ?? {}) as Readonly<Record<string, { type: string; required?: boolean }>>;
      const flags = words.filter((word) => word.startsWith('--')).map((flag) => flag.slice(2));
      expect(flags.filter((flag) => args[flag]?.type !== 'string')).toEqual([]);
      const values = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'));
      const places = Object.values(args).filter(({ type }) => type === 'positional');
      expect(values.length).toBeLessThanOrEqual(places.length);
      expect(values.length).toBeGreaterThanOrEqual(places.filter(({ required }) => required !== false).length);
      const spoken = words[words.indexOf('--lang') + 1];
      if ('lang' in args) expect(flags.includes('lang') ? spoken : 'en').toBe(language);
    },
  );

  test('that installs the solver is the one that the check names', async () => {
    const missing = () => Promise.reject(new SolverMissing('z3-solver'));
    for (const { text, language } of shell.filter((one) => one.text.startsWith('npm')))
      expect(await checked('{ "fileVersion": 1 }', language, missing)).toContain(text);
  });

  test('has only flags in the text that are there', () => {
    const known = new Set(Object.values(commands).flatMap(({ args }) => Object.keys(args ?? {})));
    for (const { html } of pages)
      for (const [, flag, value] of html.matchAll(/<code>--(\w+)(?: (\w+))?<\/code>/g)) {
        expect(known).toContain(flag);
        if (flag === 'lang') expect(isShipped(value ?? '')).toBe(true);
      }
  });
});

describe('each report of the guide', () => {
  test('is there in each language', () => {
    for (const language of languages) expect(reports.filter((one) => one.language === language)).toHaveLength(6);
  });

  test.each(reports)('is what the command prints: $at', async ({ text, data, language }) => {
    const id = data['report-on'] ?? '';
    const file = snippetOf(language, id).text;
    const visit = shown[id] ?? {};
    const changed = places.map((part): Difference => ({ part, status: 'changed', seconds: 0.1, visit }));
    const print = {
      rule: () => compared(file, language, changed),
      'roster-never': () => dealtOut(file, language),
    }[id];
    const printed = await (print?.() ?? checked(file, language, (logic) => Promise.resolve(refuted(logic, visit))));
    expect(printed).toContain(text);
  });

  test('on a change names what the solver finds: the two places, and nothing else', async () => {
    const [before, after] = [readLogic(defaultLogic), parseClinicFile(snippetOf('en', 'rule').text, basis).logic!];
    const found = await compareLogics(before, after);
    expect(found.filter(({ status }) => status !== 'same').map(({ part, status }) => ({ part, status }))).toEqual(
      places.map((part) => ({ part, status: 'changed' })),
    );
  });
});
