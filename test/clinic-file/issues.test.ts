import { describe, expect, test } from 'vitest';
import en from '../../locales/en/issues.json' with { type: 'json' };
import pl from '../../locales/pl/issues.json' with { type: 'json' };
import ro from '../../locales/ro/issues.json' with { type: 'json' };
import { holdLocked } from '../../src/clinic-file/lock.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Issue } from '../../src/foundation/issue.ts';
import { basis, parse, parseLogic, question, rule, words } from './clinic-file.ts';

const text = (file: string) => parseClinicFile(file, basis).issues;
const file = (parts: object) => parse(parts).issues;
const logic = (parts: object) => parseLogic(parts).issues;
const own = (options: object, more: object = {}) => logic({ questions: { own: question(options, more) } });
const when = (condition: unknown) => logic({ rules: { own: rule(condition, { note: ['a'] }) } });
const then = (effects: unknown) => logic({ rules: { own: rule({ all: [] }, effects) } });
const raise = (condition: unknown) => logic({ rules: { own: rule(condition, { raise: { help: 'lines' } }) } });
const scale = (bands: object, sum = ['ready']) => logic({ scales: { own: { sum, bands, source: ['own'] } } });
const danger = { none: { danger: 0 }, some: { danger: 1 } };

/** A file that brings each issue about; the others that it brings are not looked at. */
const cases: Readonly<Record<string, () => readonly Issue[]>> = {
  'file-too-large': () => text(`"${'a'.repeat(1_000_001)}"`),
  'nesting-too-deep': () => text('['.repeat(65) + ']'.repeat(65)),
  'too-many-values': () => file({ roster: Array.from({ length: 50_001 }, () => 1) }),
  'too-many-entries': () => own(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`o${i}`, {}]))),
  'json-syntax': () => text('{ "fileVersion": 1 "clinic": {} }'),
  'not-json': () => file({ clinic: { name: () => 'a' } }),
  'forbidden-key': () => text('{ "fileVersion": 1, "__proto__": {} }'),
  'duplicate-key': () => text('{ "fileVersion": 1, "fileVersion": 1 }'),

  'unknown-key': () => file({ clinik: {} }),
  'missing-key': () => parseClinicFile({}, basis).issues,
  'wrong-type': () => file({ clinic: { name: 5 } }),
  'wrong-value': () => file({ clinic: { country: 'UK' } }),
  'too-small': () => file({ clinic: { name: '' } }),
  'too-large': () => then({ favour: { cbt: 4 } }),
  'wrong-key': () => logic({ questions: { 'My Question': {} } }),
  'wrong-format': () => file({ clinic: { booking: 'javascript:alert(1)' } }),
  'not-a-condition': () => when({ if: 'age' }),

  'locked-change': () => logic({ questions: { home: { discreet: false } } }),
  'locked-removal': () => logic({ questions: { suicide: null } }),
  'locked-addition': () => logic({ questions: { goals: { section: 'safe' } } }),
  'safety-not-closed': () => {
    const open: LogicFile = structuredClone(defaultLogic);
    open.questions['home']!.askWhen = { question: 'goals', is: 'cope' };
    return holdLocked(open, open).issues;
  },
  'help-lines-lost': () =>
    file({ helpLines: { ie: Object.fromEntries(Object.keys(basis.helpLines['ie']!).map((id) => [id, null])) } }),

  'help-line-without-number': () => file({ helpLines: { pl: { 'pl-116-123': { phone: null } } } }),

  'unknown-section': () => own({ a: {}, b: {} }, { section: 'topiks' }),
  'unknown-question': () => when({ question: 'agee', is: '18-64' }),
  'unknown-option': () => when({ question: 'age', is: '18-65' }),
  'unknown-scale': () => when({ scale: 'severty', is: 'light' }),
  'unknown-band': () => when({ scale: 'severity', is: 'lite' }),
  'unknown-candidate': () => then({ favour: { cpt: 1 } }),
  'unknown-condition': () => when({ condition: 'adlt' }),
  'unknown-rule': () => logic({ rules: { own: { ...rule({ all: [] }, { note: ['a'] }), after: 'nowhere' } } }),
  'unknown-format': () => file({ offer: { formats: ['coupel'] } }),
  'unknown-modality': () => file({ offer: { modalities: ['cpt'] } }),
  'unknown-setting': () => file({ offer: { settings: ['cbt'] } }),
  'after-other-section': () => own({ a: {}, b: {} }, { after: 'goals' }),
  circle: () => logic({ conditions: { a: { not: { condition: 'b' } }, b: { condition: 'a' } } }),
  'after-circle': () => logic({ candidates: { act: { after: 'dbt' }, dbt: { after: 'act' } } }),

  'says-nothing': () => then({}),
  'reserved-id': () => own({ skipped: {}, b: {} }),
  'number-without-range': () => own({}, { type: 'number' }),
  'options-of-number': () => own({ a: {} }, { type: 'number', min: 0, max: 9 }),
  'too-few-options': () => own({ a: {} }),
  'exclusive-misplaced': () => own({ a: { exclusive: true }, b: {} }),
  'at-most-misplaced': () => own({ a: {}, b: {} }, { atMost: 1 }),
  'danger-missing': () => own({ ...danger, other: {} }),
  'danger-exclusive': () => own(danger, { type: 'multiple' }),
  'danger-order': () => own({ a: { danger: 1 }, b: { danger: 2 } }),
  'danger-at-most': () => own(danger, { atMost: 1 }),
  'danger-options-from': () => own(danger, { optionsFrom: 'concerns' }),
  'band-reversed': () => scale({ all: { min: 3, max: 0 } }),
  'band-gap': () => scale({ low: { min: 0, max: 1 }, high: { min: 3, max: 3 } }),
  'summed-twice': () => scale({ all: { min: 0, max: 9 } }, ['ready', 'ready']),
  'bands-not-covering': () => scale({ all: { min: 0, max: 2 } }),
  'pair-not-formats': () => then({ pair: { formats: ['individual', 'cbt'], weight: 1 } }),
  'pair-with-itself': () => then({ pair: { formats: ['group', 'group'], weight: 1 } }),
  'empty-range': () => then({ set: [{ tier: 'clinical', meetings: [9, 3] }] }),
  'skipped-negated': () => raise({ not: { skipped: 'goals' } }),
  'skipped-misplaced': () => logic({ rules: { own: rule({ skipped: 'goals' }, { favour: { cbt: 1 } }) } }),
  'wrong-condition': () => when({ question: 'age', number: { min: 18 } }),
  'at-least-not-sign': () => when({ question: 'suicide', atLeast: 'none' }),
  'impossible-count': () => when({ atLeast: 3, of: [{ question: 'age', is: '18-64' }] }),

  'danger-loses': () => raise({ question: 'suicide', is: 'none' }),
  'danger-disfavours': () =>
    logic({ rules: { own: rule({ question: 'suicide', is: 'none' }, { favour: { group: 1 } }) } }),
  'danger-touches-guarded': () =>
    logic({ rules: { own: rule({ question: 'home', atLeast: 'hurt' }, { favour: { couple: 1 } }) } }),
  'danger-meets-needs': () => logic({ candidates: { group: { needs: { question: 'suicide', atLeast: 'earlier' } } } }),
  'danger-hides': () => own(danger, { askWhen: { question: 'suicide', is: 'none' } }),
  'skip-not-covered': () =>
    logic({
      questions: { own: question(danger) },
      rules: { skip: rule({ skipped: 'own' }, { raise: { help: 'lines' } }) },
    }),

  'text-missing': () => own({ a: {}, b: {} }),
  'text-untranslated': () =>
    file({ texts: { pl: { questions: { questions: { goals: { title: 'Jaki jest cel?' } } } } } }),
  'safety-text-unreviewed': () => file({ texts: words('home', []) }),
  'unknown-text': () => file({ texts: { en: { questions: { questions: { gaols: { title: 'Goals' } } } } } }),
  'empty-text': () => file({ texts: { en: { widget: { title: ' ' } } } }),
  'not-used-yet': () => file({ roster: [] }),
};

/** Issues of answers and of the page are brought about in the tests of their own floors. */
const elsewhere = [
  ...['answers-not-object', 'answer-not-number', 'answer-out-of-range', 'answer-not-list'],
  ...['exclusive-with-others', 'too-many-chosen'],
  ...['file-missing', 'file-unreachable', 'parser-unreachable', 'unknown-language'],
];

describe('each issue is found', () => {
  test.each(Object.entries(cases))('%s', (code, issues) => {
    expect(issues().map((issue) => issue.code)).toContain(code);
  });
});

describe.each(Object.entries({ en, pl, ro }))('in %s', (_, sentences: Readonly<Record<string, string>>) => {
  test('each issue has a sentence, and no sentence is without an issue', () => {
    expect(Object.keys(sentences).sort()).toEqual([...Object.keys(cases), ...elsewhere, 'did-you-mean'].sort());
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
    'not-used-yet',
    'text-untranslated',
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
