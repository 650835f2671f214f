import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { limits, rosterLimits } from '../../src/clinic-file/limits.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { parseTherapists, parseTherapistsInSlices, type ParsedRoster } from '../../src/clinic-file/roster.ts';
import { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { pathText } from '../../src/foundation/issue.ts';
import { brief, parse, parseLogic, question, therapist } from './clinic-file.ts';

const read = (list: unknown): ParsedRoster => parseTherapists(list, defaultLogic);
const inSlices = (input: unknown): Promise<ParsedRoster> =>
  parseTherapistsInSlices(input, defaultLogic, () => Promise.resolve());
const codes = ({ issues }: ParsedRoster): string[] => issues.map(({ code, path }) => `${code} ${pathText(path)}`);
const ids = ({ therapists }: { readonly therapists: readonly Therapist[] }): string[] => therapists.map(({ id }) => id);

/** With everything that a therapist can have. */
const whole = therapist('anna', {
  title: 'dr',
  registration: { number: '12345', register: 'Register', link: 'https://register.example/12345' },
  ...{ photo: 'photos/anna.jpg', modalities: ['cbt'], concerns: ['worry'], gender: 'woman', places: ['Wrocław'] },
  ...{ times: ['evening'], style: ['calm'], price: { amount: { from: 180, to: 220 }, currency: 'PLN' } },
  ...{ free: '2026-12-01', booking: 'https://clinic.example/anna', about: { pl: 'Spokojnie, krok po kroku.' } },
});

describe('a roster in a file of its own', () => {
  test('is read from text and from a value, by either reader', async () => {
    for (const input of [[whole], JSON.stringify([whole]), `\uFEFF${JSON.stringify([whole])}`]) {
      expect(read(input)).toMatchObject({ therapists: [whole], places: [0], issues: [] });
      expect(await inSlices(input)).toMatchObject({ therapists: [whole], places: [0], issues: [] });
    }
  });

  test('is held against a logic in order as against a file', () => {
    const list = [therapist('anna', { modalities: ['cpt'], ages: ['17'] })];
    expect(parseTherapists(list, readLogic(defaultLogic)).issues).toEqual(read(list).issues);
  });

  test('takes comments', () => {
    expect(read([{ $comment: 'back in May', ...whole }]).therapists).toEqual([whole]);
  });

  test('leaves out whoever has an error, and says what, where and what was meant', () => {
    const text = JSON.stringify([whole, therapist('bo', { formats: ['coupel'] }), therapist('cy')], null, 2);
    const parsed = read(text);
    expect(ids(parsed)).toEqual(['anna', 'cy']);
    expect(parsed.places).toEqual([0, 2]);
    const line = text.split('\n').findIndex((one) => one.includes('coupel')) + 1;
    expect(parsed.issues).toMatchObject([
      { code: 'unknown-format', path: [1, 'formats', 0], found: 'coupel', hint: 'couple', line },
    ]);
  });

  test.each<[string, object, string]>([
    ['an unknown approach', { modalities: ['cpt'] }, 'unknown-modality [0].modalities[0]'],
    ['a format as approach', { modalities: ['couple'] }, 'unknown-modality [0].modalities[0]'],
    ['an unknown setting', { settings: ['onlin'] }, 'unknown-setting [0].settings[0]'],
    ['an unknown concern', { concerns: ['panic'] }, 'unknown-option [0].concerns[0]'],
    ['an unknown age', { ages: ['18-65'] }, 'unknown-option [0].ages[0]'],
    ['an unknown style', { style: ['funny'] }, 'unknown-option [0].style[0]'],
    ['a role that is none', { roles: ['coach'] }, 'wrong-value [0].roles[0]'],
    [
      'a price upside down',
      { price: { amount: { from: 250, to: 200 }, currency: 'PLN' } },
      'empty-range [0].price.amount',
    ],
    ['a price below nothing', { price: { amount: -1, currency: 'PLN' } }, 'too-small [0].price.amount'],
    ['a day that is none', { free: '2026-02-30' }, 'wrong-format [0].free'],
    ['a script as booking', { booking: 'javascript:alert(1)' }, 'wrong-format [0].booking'],
    ['a script as photo', { photo: 'javascript:alert(1)' }, 'wrong-format [0].photo'],
    ['a drawing with scripts as photo', { photo: 'data:image/svg+xml;base64,AAAA' }, 'wrong-format [0].photo'],
    ['a photo of 5 MB', { photo: `data:image/png;base64,${'A'.repeat(5_000_000)}` }, 'too-large [0].photo'],
    [
      'a script as register',
      { registration: { number: '1', link: 'javascript:1' } },
      'wrong-format [0].registration.link',
    ],
    ['markup in the name', { name: '<img src=x>' }, 'text-markup [0].name'],
    ['a call in the title', { title: '$t(help.title)' }, 'text-interpolation [0].title'],
    ['a gap in a place', { places: ['{{place}}'] }, 'text-interpolation [0].places[0]'],
    ['markup in what they say', { about: { en: 'a <b>b</b>' } }, 'text-markup [0].about.en'],
    ['markup in the number', { registration: { number: '<b>1</b>' } }, 'text-markup [0].registration.number'],
    ['half of a sign', { name: 'A\ud800' }, 'lone-surrogate [0].name'],
    ['an unknown key', { langauges: ['pl'] }, 'unknown-key [0].langauges'],
    ['a language that is none', { languages: ['polski'] }, 'wrong-format [0].languages[0]'],
  ])('refuses %s', (_, more, said) => {
    const parsed = read([therapist('anna', more), therapist('bo')]);
    // A number below zero is told once for each shape that a price can have.
    expect(codes(parsed)[0]).toBe(said);
    expect(ids(parsed)).toEqual(['bo']);
  });

  test('says at once what has the wrong shape and what nobody knows', () => {
    const anna = therapist('anna', { languages: ['polski'], ages: ['adults'], formats: ['individal'] });
    expect(codes(read([{ ...anna, settings: 'online', hobby: 'chess' }])).sort()).toEqual(
      [
        ...['wrong-format [0].languages[0]', 'unknown-option [0].ages[0]', 'unknown-format [0].formats[0]'],
        ...['wrong-type [0].settings', 'unknown-key [0].hobby'],
      ].sort(),
    );
  });

  test('two with one id: the first stays', () => {
    const parsed = read([therapist('anna', { name: 'A' }), therapist('anna', { name: 'B' })]);
    expect(codes(parsed)).toEqual(['duplicate-id [1].id']);
    expect(parsed.therapists.map(({ name }) => name)).toEqual(['A']);
  });

  test('a key that stands twice is an error, where the text is gone through sign by sign', async () => {
    const text = JSON.stringify([therapist('anna')]).replace('"id"', '"id":"eva","id"');
    expect(codes(read(text))).toEqual(['duplicate-key [0].id']);
    expect(ids(read(text))).toEqual([]);
    expect(ids(await inSlices(text))).toEqual(['anna']);
  });
});

describe('whatever comes in', () => {
  const anything = fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withDate: true });
  const nearly = fc.record(
    Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]),
    ),
    { requiredKeys: Object.keys(whole) },
  );
  const list = fc.array(fc.oneof(nearly, fc.constant(whole), anything), { maxLength: 5 });

  test('never throws, and whoever comes out fits the schema, with an id of their own', () => {
    fc.assert(
      fc.property(fc.oneof(list, anything, fc.json(), fc.string({ unit: 'binary' })), (input) => {
        const { therapists, places, issues } = read(input);
        expect(therapists.every((one) => z.safeParse(Therapist, one).success)).toBe(true);
        expect(new Set(therapists.map(({ id }) => id)).size).toBe(therapists.length);
        expect(places).toHaveLength(therapists.length);
        if (Array.isArray(input) && issues.length === 0) expect(therapists).toHaveLength(input.length);
      }),
      { numRuns: 300 },
    );
  });

  test('in slices, text or value, it is the same therapists and the same issues without their places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(nearly, fc.constant(whole)), { maxLength: 5 }), async (value) => {
        for (const input of [value, JSON.stringify(value)]) {
          const [all, slices] = [read(input), await inSlices(input)];
          expect(slices.therapists).toEqual(all.therapists);
          expect(slices.issues.map(all.locate)).toEqual(all.issues);
          expect(slices.issues.map(slices.locate)).toEqual(all.issues);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('in slices, others have their turn after every fifty', async () => {
    let turns = 0;
    const many = Array.from({ length: 501 }, (_, i) => therapist(`t${i}`));
    const parsed = await parseTherapistsInSlices(many, defaultLogic, () => {
      turns++;
      return Promise.resolve();
    });
    expect([parsed.therapists.length, turns]).toEqual([501, 10]);
  });

  test.each<[string, () => unknown, string]>([
    ['not a list', () => ({ anna: whole }), 'wrong-type (whole file)'],
    ['nothing', () => '', 'json-syntax (whole file)'],
    ['half of a list', () => JSON.stringify([whole]).slice(0, 60), 'json-syntax [0].roles'],
    [
      'more than 16 million signs',
      () => `[${' '.repeat(rosterLimits.file.characters)}]`,
      'file-too-large (whole file)',
    ],
    ['100,000 therapists', () => Array.from({ length: 100_000 }, () => whole), 'too-many-entries (whole file)'],
    ['100,000 therapists in text', () => `[${'1,'.repeat(99_999)}1]`, 'too-many-entries (whole file)'],
    ['a list of a thousand million places', () => new Array<unknown>(1_000_000_000), 'too-many-entries (whole file)'],
    ['brackets 1,000,000 deep', () => `${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'nesting-too-deep [0][0][0][0]'],
    ['20,000 that are none', () => Array.from({ length: 20_000 }, () => 0), 'wrong-type [0]'],
    [
      'one with 100,000 languages',
      () => [therapist('anna', { languages: Array(1e5).fill('pl') })],
      'too-many-values [0].languages',
    ],
    ['one with a text of 1 MB', () => [therapist('anna', { name: 'a'.repeat(1e6) })], 'too-large [0].name'],
    [
      '90,000 unknown keys',
      () =>
        `[${Array.from({ length: 100 }, (_, i) => `{${Array.from({ length: 900 }, (_, k) => `"${k}":${i}`).join()}}`).join()}]`,
      'missing-key [0].id',
    ],
    ['keys that reach a prototype', () => '[{"__proto__":{"polluted":1},"id":"anna"}]', 'forbidden-key [0].__proto__'],
  ])('%s is refused', (_, make, said) => {
    const parsed = read(make());
    expect(codes(parsed)[0]).toBe(said);
    expect(parsed.therapists).toEqual([]);
    expect(parsed.issues.length).toBeLessThanOrEqual(limits.issues);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('errors beyond those that are kept are counted', () => {
    const { issues } = read(Array.from({ length: 20_000 }, () => 0));
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', severity: 'error', found: '19801' });
  });
});

describe('a roster in the clinic file', () => {
  test('never takes the questionnaire down: whoever is wrong is left out', () => {
    const parsed = parse({ roster: [therapist('anna'), therapist('bo', { ages: [] }), 5, therapist('anna')] });
    expect(brief(parsed)).toEqual(['too-small roster.1.ages', 'wrong-type roster.2', 'duplicate-id roster.3.id']);
    expect(parsed.roster).toEqual({ therapists: [therapist('anna')], places: [0], written: 4 });
    expect(parsed.logic).not.toBeNull();
  });

  test('whoever could not be read as data is left out, too', () => {
    const parsed = parse({
      roster: [{ ...whole, title: () => 1 }, therapist('bo', { name: 'B\u0000o' }), therapist('cy')],
    });
    expect(brief(parsed)).toEqual(['not-json roster.0.title', 'control-character roster.1.name']);
    expect(parsed.roster).toMatchObject({ places: [2] });
    expect(parsed.logic).not.toBeNull();
  });

  test('may name what the clinic brought itself', () => {
    const logic = {
      candidates: { schema: { kind: 'modality', base: 1 }, garden: { kind: 'setting', base: 0 } },
      questions: { concerns: { options: { pets: { after: 'worry' } } } },
    };
    const roster = [therapist('anna', { modalities: ['schema'], settings: ['garden'], concerns: ['pets'] })];
    expect(brief(parse({ logic, roster })).filter((one) => one.includes('roster'))).toEqual([]);
  });

  test('a slip in what the clinic brought is not told again at each therapist', () => {
    const parsed = parse({
      logic: { candidates: { schema: { kind: 'modalty', base: 1 } } },
      roster: [therapist('anna', { modalities: ['schema'] })],
    });
    expect(brief(parsed)).toEqual(['wrong-value logic.candidates.schema.kind']);
  });

  test('a question that the clinic took out or never asks can match nobody: said once', () => {
    const described = therapist('bo', { concerns: ['worry'], style: ['anything'] });
    const parsed = parse({ basis: 'safety', roster: [therapist('anna'), described, { ...described, id: 'cy' }] });
    expect(brief(parsed)).toEqual(['trait-not-asked roster.1.concerns', 'trait-not-asked roster.1.style']);
    expect(parsed.roster).toMatchObject({ places: [0, 1, 2] });
    const own = { concerns: question({ worry: {}, other: {} }, { section: 'safe' }) };
    expect(brief(parseLogic({ questions: own })).filter((one) => one.includes('roster'))).toEqual([]);
  });

  test.each([
    ['roster.json', null],
    ['/lists/roster.json?v=2', null],
    ['https://clinic.example/roster.json', null],
    ['javascript:alert(1)', 'wrong-format roster.from'],
    ['data:application/json,[]', 'wrong-format roster.from'],
    ['file:///roster.json', 'wrong-format roster.from'],
    ['//other.example/roster.json', 'wrong-format roster.from'],
    ['', 'wrong-format roster.from'],
  ])('may be at an address: %j', (from, said) => {
    const parsed = parse({ roster: { from } });
    expect(brief(parsed)).toEqual(said === null ? [] : [said]);
    expect(parsed.roster).toEqual(said === null ? { from, otherSite: false } : null);
    expect(parsed.logic).not.toBeNull();
  });

  test.each<[unknown, string]>([
    ['roster.json', 'wrong-type roster'],
    [null, 'wrong-type roster'],
    [{ form: 'roster.json' }, 'missing-key roster.from'],
  ])('is nothing else: %j', (roster, said) => {
    expect(brief(parse({ roster }))[0]).toBe(said);
    expect(parse({ roster })).toMatchObject({ roster: null });
  });

  test('that is too long is sent to a file of its own, and nothing of the clinic file is guessed', () => {
    const many = Array.from({ length: 3000 }, (_, i) => therapist(`t${i}`));
    for (const roster of [many, { from: 'a'.repeat(limits.characters) }]) {
      const parsed = parse({ roster });
      expect(parsed.issues.map(({ code }) => code)).toContain('roster-too-long');
      expect(parsed.logic).toBeNull();
    }
  });
});
