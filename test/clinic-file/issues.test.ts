import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en/issues.json' with { type: 'json' };
import pl from '../../locales/pl/issues.json' with { type: 'json' };
import ro from '../../locales/ro/issues.json' with { type: 'json' };
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { pathText, type Issue } from '../../src/foundation/issue.ts';
import { issueSentence } from '../../src/wording/issue-words.ts';
import { sourceFiles } from '../source-file.ts';
import places from '../fixtures/broken/places.json' with { type: 'json' };
import { basis, parse, question, words } from './clinic-file.ts';

const folder = new URL('../fixtures/broken/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name !== 'places.json')
  .sort();

/** `wrong-format.help-line.json` is one of several fixtures for `wrong-format`. */
const codeOf = (name: string): string => name.split('.', 1)[0] ?? '';
const read = new Map<string, readonly Issue[]>();

/** Read once: each is looked at from several sides. */
function issuesOf(name: string): readonly Issue[] {
  const issues = read.get(name) ?? parseClinicFile(readFileSync(new URL(name, folder), 'utf8'), basis).issues;
  read.set(name, issues);
  return issues;
}

const many = (count: number, entry: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, entry]));

/** What no fixture can bring about: too much of something, or a basis that is not ours. */
const made: Readonly<Record<string, () => readonly Issue[]>> = {
  'file-too-large': () => parseClinicFile(`"${'a'.repeat(1_000_001)}"`, basis).issues,
  'too-many-values': () => parseClinicFile(JSON.stringify({ examples: Array(30_001).fill(1) }), basis).issues,
  'roster-too-long': () => parseClinicFile(JSON.stringify({ roster: Array(30_001).fill(1) }), basis).issues,
  'too-many-entries': () =>
    parseClinicFile(JSON.stringify({ logic: { questions: { own: question(many(201, {})) } } }), basis).issues,
  'more-issues': () => parseClinicFile(JSON.stringify({ clinic: many(300, 1) }), basis).issues,
  'safety-not-closed': () => {
    const open: LogicFile = structuredClone(defaultLogic);
    open.questions['home']!.askWhen = { question: 'goals', is: 'cope' };
    return parseClinicFile('{ "fileVersion": 1 }', { ...basis, logic: open }).issues;
  },
};

/** Issues of answers and of the page are brought about in the tests of their own floors. */
const elsewhere = [
  ...['answers-not-object', 'answer-not-number', 'answer-out-of-range', 'answer-not-list'],
  ...['exclusive-with-others', 'too-many-chosen', 'answer-not-asked', 'unknown-note'],
  ...['file-missing', 'file-unreachable', 'parser-unreachable', 'unknown-language'],
  ...['roster-missing', 'roster-unreachable', 'roster-elsewhere', 'screens-unreachable'],
];

const cases: Readonly<Record<string, () => readonly Issue[]>> = {
  ...Object.fromEntries(fixtures.map((name) => [codeOf(name), () => issuesOf(name)])),
  ...made,
};

/** Where an issue stands, as `logic.rules.own.when 7:9`. */
function placeOf({ path, line, column }: Issue): string {
  return `${pathText(path)} ${String(line)}:${String(column)}`;
}

describe('each broken file is told what is wrong with it, and where', () => {
  test.each(fixtures)('%s', (name) => {
    const said = issuesOf(name).filter(({ code }) => code === codeOf(name));
    expect(said.map(placeOf)).toEqual(places[name as keyof typeof places]);
  });

  test.each(Object.entries(made))('%s', (code, issues) => {
    const said = issues().find((issue) => issue.code === code);
    expect(said?.line).toBeGreaterThan(0);
    expect(said?.column).toBeGreaterThan(0);
  });

  test('no place is left from a fixture that is gone', () => {
    expect(Object.keys(places).sort()).toEqual(fixtures);
  });
});

test('every code that the parser can report has a sentence', () => {
  const named = /(?:code: |\b(?:issue|report|excess|make|refusal|check)\()'([a-z]+(?:-[a-z]+)*)'/g;
  const codes = sourceFiles('src/clinic-file').flatMap(({ path }) =>
    [...readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').matchAll(named)].map((match) => match[1] ?? ''),
  );
  expect(codes.length).toBeGreaterThan(50);
  // `issue(…)` with the id of a kind, such as `unknown-question`, is put together from two parts.
  const collections = new Set(['section', 'question', 'candidate', 'rule', 'option']);
  expect(codes.filter((code) => !collections.has(code) && !Object.hasOwn(en, code))).toEqual([]);
});

describe.each(Object.entries({ en, pl, ro }))('in %s', (language, sentences: Readonly<Record<string, string>>) => {
  test('each issue has a sentence and is brought about by a file, and no sentence is without an issue', () => {
    expect(Object.keys(sentences).sort()).toEqual([...Object.keys(cases), ...elsewhere, 'did-you-mean'].sort());
  });

  test.each(Object.entries(cases))('%s is said in full', (code, issues) => {
    const said = issues().filter((issue) => issue.code === code);
    expect(said.length).toBeGreaterThan(0);
    for (const issue of said) {
      const sentence = issueSentence(language, sentences, issue);
      const facts = [issue.found, issue.expected, issue.hint].filter((fact) => fact !== undefined && fact !== '');
      const own = facts.reduce<string>((text, fact) => text.replaceAll(String(fact), ''), sentence);
      expect(own).not.toMatch(/[{}]{2}|undefined/);
      expect(own.length).toBeGreaterThan(20);
      expect(sentence).not.toContain(`[${code}]`);
      expect(sentence).not.toBe(code);
      if (issue.hint !== undefined) expect(sentence).toContain(issue.hint);
    }
  });

  test('sentences are whole, and name only what an issue has', () => {
    for (const sentence of Object.values(sentences)) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence.replace(/\{\{(found|expected|hint)\}\}/g, '')).not.toMatch(/[{}]{2}|[ŞşŢţ]/);
    }
  });
});

test('hints name what was probably meant', () => {
  const hints = [cases['unknown-key'], cases['wrong-value'], cases['unknown-option'], cases['unknown-format']].map(
    (issues) => issues!().find(({ hint }) => hint)?.hint,
  );
  expect(hints).toEqual(['clinic', 'GB', '18-64', 'couple']);
});

test('only what nobody will see, and a question that is asked or placed differently elsewhere, are warnings', () => {
  const warned = Object.values(cases).flatMap((issues) => issues().filter(({ severity }) => severity === 'warning'));
  expect([...new Set(warned.map(({ code }) => code))].sort()).toEqual([
    'after-other-section',
    'empty-text',
    'rule-without-sentence',
    'text-untranslated',
    'trait-not-asked',
    'unknown-text',
  ]);
});

test('a question without danger may be reworded in one language, a safety question in all or none', () => {
  const reworded = (id: string, more: object = {}) =>
    parse({ ...more, texts: { pl: { questions: { questions: { [id]: { title: 'Pytanie' } } } } } });
  expect(reworded('goals').logic).not.toBeNull();
  const clinic = { reviewed: { by: 'A. Nowak', on: '2026-11-22' } };
  expect(reworded('home', { clinic }).issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error text-untranslated',
  ]);
  expect(parse({ clinic, texts: words('home', []) }).issues).toEqual([]);
});
