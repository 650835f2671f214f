import { existsSync, readFileSync } from 'node:fs';
import { clinicFileJsonSchema } from '../../src/clinic-file/json-schema.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

const languages = ['en', 'pl', 'ro'] as const;
type Language = (typeof languages)[number];

const files = ['questions', 'recommendation', 'widget'] as const;
const texts = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(files.map((file) => [file, read(`locales/${language}/${file}.json`)])),
  ]),
);
const countries = read('src/default-set/countries.json') as Readonly<Record<string, { registers: unknown[] }>>;
const logic: LogicFile = defaultLogic;
const schema = clinicFileJsonSchema();

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Where a place stands: in the logic, and under which keys in the texts of every language. */
interface Found {
  readonly inLogic: boolean;
  readonly keys: readonly (readonly string[])[];
}

const kinds: Readonly<Record<string, (id: string) => Found>> = {
  question: (id) => ({ inLogic: id in logic.questions, keys: [['questions', 'questions', id, 'title']] }),
  option: (id) => {
    const [question = '', option = ''] = id.split('.');
    return {
      inLogic: logic.questions[question]?.options?.[option] !== undefined,
      keys: [['questions', 'questions', question, 'options', option]],
    };
  },
  rule: (id) => ({ inLogic: id in logic.rules, keys: silentRules.has(id) ? [] : [['recommendation', 'rules', id]] }),
  note: (id) => ({
    inLogic: Object.values(logic.rules).some(({ then }) => then.note?.includes(id)),
    keys: ['title', 'body'].map((part) => ['recommendation', 'notes', id, part]),
  }),
  candidate: (id) => ({
    inLogic: id in logic.candidates,
    keys: ['name', 'about'].map((part) => ['recommendation', 'candidates', id, part]),
  }),
  plan: (id) => {
    const [candidate = '', part = ''] = id.split('.');
    return { inLogic: part in (logic.candidates[candidate]?.plan ?? {}), keys: [] };
  },
  level: (id) => ({ inLogic: true, keys: [['recommendation', 'levels', ...id.split('.'), 'body']] }),
  scale: (id) => ({ inLogic: id in logic.scales, keys: [] }),
  guarantee: (id) => ({ inLogic: id in logic.guarantees, keys: [] }),
  setting: (id) => ({ inLogic: id in logic.settings, keys: [] }),
  text: (id) => ({ inLogic: true, keys: [id.split('.')] }),
  clinic: (id) => ({ inLogic: inSchema(id.split('.')), keys: [] }),
  register: (id) => ({ inLogic: (countries[id]?.registers.length ?? 0) > 0, keys: [] }),
  file: (id) => ({ inLogic: existsSync(id), keys: [] }),
};

/** These bring the same notes to everybody, so they give no reason. */
const silentRules = new Set(['tell-first', 'tell-help']);

/** What is missing of a place, such as `rule:day-clear`; empty when it stands in the logic and in every language. */
export function missingOf(place: string): string[] {
  const found = locate(place);
  if (!found) return [`${place}: no such kind of place`];
  return [
    ...(found.inLogic ? [] : [`${place}: not in the logic`]),
    ...languages.flatMap((language) =>
      found.keys
        .filter((key) => textsAt(language, key).length === 0)
        .map((key) => `${place}: ${language} ${key.join('.')}`),
    ),
  ];
}

/** Everything that a place says in one language, with lists and inner keys. */
export function wordsOf(place: string, language: Language): string {
  const keys = locate(place)?.keys ?? [];
  const whole = place.startsWith('note:') ? keys.map((key) => key.slice(0, -1)) : keys;
  return whole.flatMap((key) => textsAt(language, key)).join('\n');
}

function locate(place: string): Found | undefined {
  const [kind = '', id = ''] = place.split(/:(.*)/);
  return kinds[kind]?.(id);
}

function textsAt(language: Language, key: readonly string[]): string[] {
  let at: unknown = texts[language];
  for (const step of key)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  return flat(at);
}

function flat(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [];
}

function inSchema(path: readonly string[]): boolean {
  let at: unknown = schema;
  for (const step of path) at = (at as { properties?: Record<string, unknown> } | undefined)?.properties?.[step];
  return at !== undefined;
}
