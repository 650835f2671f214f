import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type JSONDocument,
  type Position,
} from 'vscode-json-languageservice';
import { clinicSchema } from '../../src/cli/clinic-schema.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import keyWords from '../../src/clinic-file/key-words.json' with { type: 'json' };
import { defaultLogic } from '../../src/default-set/logic.ts';
import { basis } from '../clinic-file/clinic-file.ts';

// Formats say how a day is written; zod checks them, and ajv needs no second package for it.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
const isClinicFile: ValidateFunction = ajv.compile(clinicSchema());

const service = getLanguageService({});
service.configure({ schemas: [{ uri: 'clinic.schema.json', fileMatch: ['*'], schema: clinicSchema() }] });

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
  readonly json: JSONDocument;
}

/** A place in a clinic file, marked by `|`. */
function place(parts: string): Place {
  const text = `{ "fileVersion": 1, ${parts} }`;
  const document = TextDocument.create('file:///clinic.json', 'json', 1, text.replace('|', ''));
  return { document, position: document.positionAt(text.indexOf('|')), json: service.parseJSONDocument(document) };
}

/** What an editor offers there: label without quotes, and the words beside it. */
async function offered(parts: string): Promise<Map<string, string>> {
  const { document, position, json } = place(parts);
  const items: CompletionItem[] = (await service.doComplete(document, position, json))?.items ?? [];
  const words = ({ documentation }: CompletionItem): string =>
    typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
  return new Map(items.map((item) => [item.label.replace(/^"|"$/g, ''), words(item)]));
}

async function hover(parts: string): Promise<string> {
  const { document, position, json } = place(parts);
  return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '');
}

const questions = Object.keys(defaultLogic.questions);
const rule = (when: string): string => `"logic": { "rules": { "x": { "when": ${when} } } }`;

describe('an editor completes ids of the default set, with their words', () => {
  test('questions in a condition, at any depth', async () => {
    for (const when of ['{ "question": "|" }', '{ "all": [{ "any": [{ "not": { "question": "|" } }] }] }']) {
      const found = await offered(rule(when));
      expect([...found.keys()]).toEqual(expect.arrayContaining(questions));
      expect(found.get('for-whom')).toBe('Who is this about?');
    }
  });

  test.each(['{ "question": "age", "is": "|" }', '{ "question": "age", "is": ["13-15", "|"] }'])(
    'the options of the question that was named: %s',
    async (when) => {
      const found = await offered(rule(when));
      expect([...found.keys()]).toEqual(
        expect.arrayContaining(Object.keys(defaultLogic.questions['age']!.options!).filter((id) => id !== '13-15')),
      );
      expect(found.get('16-17')).toBe('16 or 17');
      expect(found.has('worry')).toBe(false);
    },
  );

  test('what a therapist works with, whom they see, and when', async () => {
    const therapist = (key: string) => offered(`"roster": [{ "id": "anna", "${key}": ["|"] }]`);
    expect((await therapist('formats')).get('couple')).toContain('Couple therapy');
    expect((await therapist('modalities')).has('couple')).toBe(false);
    expect((await therapist('ages')).get('16-17')).toBe('16 or 17');
    expect([...(await therapist('concerns')).keys()]).toContain('worry');
    expect([...(await therapist('times')).keys()]).toContain('evening');
    expect([...(await offered('"roster": { "|" }')).keys()]).toEqual(expect.arrayContaining(['from', 'otherSite']));
  });

  test('grades, bands, named conditions and keys of a condition', async () => {
    expect([...(await offered(rule('{ "question": "suicide", "atLeast": "|" }'))).keys()]).toContain('passive');
    expect((await offered(rule('{ "scale": "severity", "is": "|" }'))).get('severe')).toBe('severe (6 to 7)');
    expect((await offered(rule('{ "condition": "|" }'))).get('adult')).toContain('the person is 18 or older');
    const keys = await offered(rule('{ | }'));
    expect([...keys.keys()]).toEqual(expect.arrayContaining(['question', 'scale', 'all', 'any', 'not', 'skipped']));
  });

  test.each([
    ['"logic": { "rules": { "|" } }', 'wish-group'],
    ['"logic": { "rules": { "x": { "topic": "|" } } }', 'wish'],
    ['"logic": { "rules": { "x": { "source": ["|"] } } }', 'NG222'],
    ['"logic": { "rules": { "x": { "then": { "favour": { "|" } } } } }', 'emdr'],
    ['"logic": { "rules": { "x": { "then": { "ruleOut": ["|"] } } } }', 'couple'],
    ['"logic": { "rules": { "x": { "then": { "note": ["|"] } } } }', 'hope'],
    ['"logic": { "rules": { "x": { "then": { "pair": { "formats": ["|"] } } } } }', 'current'],
    ['"logic": { "questions": { "|" } }', 'concerns'],
    ['"logic": { "questions": { "concerns": { "options": { "|" } } } }', 'worry'],
    ['"logic": { "questions": { "concerns": { "options": { "own": { "after": "|" } } } } }', 'worry'],
    ['"logic": { "questions": { "own": { "section": "|" } } }', 'topics'],
    ['"logic": { "conditions": { "|" } }', 'needs-time'],
    ['"logic": { "scales": { "severity": { "bands": { "|" } } } }', 'severe'],
    ['"logic": { "candidates": { "|" } }', 'group'],
    ['"offer": { "formats": ["|"] }', 'family'],
    ['"clinic": { "country": "|" }', 'PL'],
    ['"helpLines": { "|" }', 'ro'],
    ['"helpLines": { "pl": { "|" } }', 'pl-116-123'],
    ['"examples": [{ "answers": { "|" } }]', 'for-whom'],
    ['"examples": [{ "answers": { "age": "|" } }]', 'skipped'],
    ['"examples": [{ "expect": { "modality": "|" } }]', 'cbt'],
    ['"texts": { "pl": { "questions": { "sections": { "|" } } } }', 'safe'],
    ['"texts": { "pl": { "questions": { "questions": { "|" } } } }', 'age'],
    ['"texts": { "uk": { "questions": { "questions": { "age": { "options": { "|" } } } } } }', '13-15'],
    ['"texts": { "pl": { "widget": { "welcome": { "|" } } } }', 'lead'],
    ['"texts": { "ro": { "recommendation": { "rules": { "|" } } } }', 'wish-group'],
  ])('%s offers %s', async (parts, id) => {
    const found = await offered(parts);
    expect([...found.keys()]).toContain(id);
    expect(found.get(id)).not.toBe('');
  });

  test('what only a pair may name is not offered elsewhere', async () => {
    expect((await offered('"offer": { "formats": ["|"] }')).has('current')).toBe(false);
  });
});

describe('an editor says what stands there', () => {
  test.each([
    ['"logic": { "questions": { "a|ge": {} } }', 'How old are you?'],
    ['"texts": { "pl": { "questions": { "questions": { "age": { "ti|tle": "Ile?" } } } } }', 'How old are you?'],
    ['"texts": { "pl": { "widget": { "welcome": { "tit|le": "x" } } } }', 'Which therapy might fit?'],
    ['"logic": { "rules": { "x": { "con|firmed": true } } }', 'until a clinician has confirmed'],
    [rule('{ "question": "a|ge", "is": "16-17" }'), 'How old are you?'],
    [rule('{ "question": "age", "is": "16|-17" }'), '16 or 17'],
  ])('%s', async (parts, words) => {
    expect(await hover(parts)).toContain(words);
  });
});

describe('the schema takes what the parser takes', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`demo/${name}`, 'utf8'));
  const isOurs = (name: string): boolean => Object.hasOwn(read(name) as object, 'fileVersion');
  const files = readdirSync('demo', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && isOurs(name),
  );

  test('every clinic file of the demo is looked at', () => {
    expect(files).toEqual(expect.arrayContaining(['clinic.json', 'cabinet.json']));
  });

  test.each(files)('demo/%s', (name) => {
    expect([isClinicFile(read(name)), isClinicFile.errors]).toEqual([true, null]);
  });

  test('a file with ids and words of a clinic’s own, with removals and with comments', () => {
    const words = {
      questions: { questions: { pets: { title: '?', options: { yes: 'Yes', no: 'No' } }, age: { title: null } } },
    };
    const file = {
      fileVersion: 1,
      $comment: ['Ours,', 'since spring'],
      logic: {
        $comment: 'Only what differs',
        sections: { animals: { after: 'day' } },
        questions: {
          pets: { section: 'animals', type: 'single', options: { $comment: 'two', yes: {}, no: {} } },
          helps: null,
          goals: { options: { pets: { after: 'cope' }, advice: null } },
        },
        rules: {
          'pets-group': {
            topic: 'pets',
            when: {
              all: [
                { question: 'pets', is: ['yes'] },
                { question: 'goals', is: 'pets', $comment: 'new' },
              ],
            },
            then: { favour: { group: 1 } },
            source: ['our clinic'],
            confirmed: false,
            reviewed: null,
          },
        },
      },
      texts: {
        en: { questions: { questions: { ...words.questions.questions, goals: { options: { pets: 'Pets' } } } } },
        uk: words,
      },
    };
    expect([isClinicFile(file), isClinicFile.errors]).toEqual([true, null]);
  });

  test('the examples of every key', () => {
    const shown = Object.entries(keyWords as Record<string, { examples?: readonly unknown[] }>)
      .filter(([path]) => !/^condition|\*/.test(path))
      .flatMap(([path, { examples = [] }]) => examples.map((example) => [path, example] as const));
    // Some keys make sense only beside others.
    const beside: Readonly<Record<string, object>> = {
      roster: { from: 'roster.json' },
      handOff: keyWords.handOff.examples[0] ?? {},
    };
    const files = shown.map(([path, example]) => {
      const [top = '', ...below] = path.split('.');
      const value = below.reduceRight<unknown>((inner, key) => ({ [key]: inner }), example);
      return { [top]: below.length > 0 && beside[top] ? { ...beside[top], ...(value as object) } : value };
    });
    const wrong = files.filter((file) => !isClinicFile({ fileVersion: 1, ...file }));
    expect(files.length).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
  });

  test.each<[string, object]>([
    ['an unknown key', { clinik: {} }],
    ['a country that is none', { clinic: { country: 'XX' } }],
    ['a script as address', { clinic: { booking: 'javascript:alert(1)' } }],
    ['a weight too great', { logic: { rules: { x: { then: { favour: { cbt: 4 } } } } } }],
    ['a key that is no id', { logic: { questions: { 'My Question': {} } } }],
    ['a condition that is none', { logic: { rules: { x: { when: { if: 'age' } } } } }],
    ['an option that cannot be an id', { logic: { rules: { x: { when: { question: 'age', is: 'Very old' } } } } }],
    ['a therapist without a name', { roster: [{ id: 'anna' }] }],
    ['a private key', { handOff: { ...keyWords.handOff.examples[0], key: 'AGE-SECRET-KEY-1' } }],
    ['a comment that is no text', { clinic: { $comment: 5 } }],
    ['a sentence that is a number', { texts: { pl: { widget: { welcome: { title: 5 } } } } }],
  ])('and refuses %s, as the parser does', (_, parts) => {
    const file = { fileVersion: 1, ...parts };
    expect(isClinicFile(file)).toBe(false);
    expect(parseClinicFile(file, basis).issues).not.toEqual([]);
  });
});

test('it stays small enough for an editor to fetch', () => {
  // Most of it is our English sentences, those of the screens after the recommendation among them; it travels at a fifth of its size.
  expect(JSON.stringify(clinicSchema()).length).toBeLessThan(450_000);
});
