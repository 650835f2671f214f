import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { basis, brief, handOff, parse, parseLogic, question, rule, therapist, words } from './clinic-file.ts';

describe('a file that changes nothing', () => {
  test('gives the default logic, without an issue', () => {
    const parsed = parse({});
    expect(parsed.issues).toEqual([]);
    expect(parsed.logic?.hash).toBe(readLogic(defaultLogic).hash);
    expect(parsed.helpLines).toEqual(defaultHelpLines);
  });

  test('the default logic laid over itself is still the default logic', () => {
    const parsed = parseLogic(structuredClone(defaultLogic));
    expect(parsed.issues).toEqual([]);
    expect(parsed.logic?.hash).toBe(readLogic(defaultLogic).hash);
  });

  test('over the safety basis only the safety sections are asked, and every rule on them stands', () => {
    const parsed = parse({ basis: 'safety' });
    expect(parsed.issues).toEqual([]);
    expect(parsed.logic?.sections.map(({ id }) => id)).toEqual(['start', 'safe']);
    const rules = parsed.logic?.rules.map(({ id }) => id) ?? [];
    expect(rules).toEqual(
      expect.arrayContaining(['now-life', 'suicide-thoughts', 'home-force', 'skip-now', 'minor-urgent']),
    );
    expect(rules).not.toContain('worry-any');
  });
});

test('a clinic writes only what differs, and the country becomes an id', () => {
  const parsed = parse({
    clinic: { name: 'Poradnia', country: 'PL', phone: '+48 22 000 00 00', booking: 'https://example.org/book' },
    logic: {
      candidates: { schema: { kind: 'modality', base: 1 } },
      questions: { pets: question({ yes: {}, no: {} }, { after: 'concerns', askWhen: { condition: 'full' } }) },
      rules: { 'pets-yes': rule({ question: 'pets', is: 'yes' }, { favour: { schema: 2 } }) },
    },
    texts: {
      ...words('pets', ['yes', 'no']),
      pl: {
        ...words('pets', ['yes', 'no']).pl,
        recommendation: {
          candidates: { schema: { name: 'Terapia schematów' } },
          rules: { 'pets-yes': 'W domu jest zwierzę.' },
        },
      },
    },
  });
  expect(parsed.issues).toEqual([]);
  expect(parsed.clinic?.country).toBe('pl');
  expect([...(parsed.logic?.questions.keys() ?? [])].slice(4, 6)).toEqual(['concerns', 'pets']);
  expect(parsed.logic?.candidates.has('schema')).toBe(true);
});

test('therapists and sending are read beside the rules', () => {
  const parsed = parse({ clinic: { name: 'Poradnia' }, roster: [therapist('anna')], handOff: handOff() });
  expect(parsed.issues).toEqual([]);
  expect(parsed.roster).toEqual({ therapists: [therapist('anna')], places: [0], written: 1 });
  expect(parsed.handOff).toEqual(handOff());
  expect(parse({})).toMatchObject({ roster: null, handOff: null });
});

describe('a file with errors', () => {
  test('says them all at once, with line and column, and runs nothing of it', () => {
    const text = `{
  "fileVersion": 1,
  "clinic": { "name": "Poradnia", "country": "UK" },
  "logic": {
    "questions": { "worry": { "askwhen": null } },
    "rules": { "own": ${JSON.stringify(rule({ question: 'wory', is: 'panic' }, { note: ['how'] }))} }
  }
}`;
    const { issues, logic } = parseClinicFile(text, basis);
    expect(logic).toBeNull();
    expect(issues.map(({ code, hint, line, column }) => [code, hint, line, column])).toEqual([
      ['wrong-value', 'GB', 3, 35],
      ['unknown-key', 'askWhen', 5, 31],
      ['unknown-question', 'worry', 6, 46],
    ]);
  });

  test('still gives what is right: a visitor may need the phone number', () => {
    const { clinic, logic } = parse({ clinic: { name: 'Poradnia', phone: '+48 22 000 00 00', email: 'none' } });
    expect(logic).toBeNull();
    expect(clinic).toEqual({ name: 'Poradnia', phone: '+48 22 000 00 00' });
  });

  test('a slip in an entry is not followed by others about what mentions it', () => {
    const parsed = parseLogic({
      questions: { pets: { section: 'topics', type: 'singel', options: { yes: {}, no: {} } } },
      rules: { own: rule({ question: 'pets', is: 'yes' }, { note: ['a'] }) },
    });
    expect(brief(parsed)).toEqual(['wrong-value logic.questions.pets.type']);
  });

  test('a condition that is nearly right is judged as what it was meant to be', () => {
    const parsed = parseLogic({ rules: { own: rule({ any: [{ question: 'age', si: '18-64' }] }, { note: ['a'] }) } });
    expect(brief(parsed)).toEqual([
      'missing-key logic.rules.own.when.any.0.is',
      'unknown-key logic.rules.own.when.any.0.si',
    ]);
  });
});

describe('whatever comes in', () => {
  test('never throws on any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withDate: true }),
        (input) => {
          const { issues, logic } = parseClinicFile(input, basis);
          expect(logic === null).toBe(issues.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('never throws on any text, also half of a file', () => {
    const whole = JSON.stringify({ fileVersion: 1, logic: { rules: { a: rule({ all: [] }, { note: ['x'] }) } } });
    const part = fc.nat(whole.length - 1).map((length) => whole.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), part), (text) => {
        expect(parseClinicFile(text, basis).issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test('never throws on any JSON in any place of a clinic file, and never lets it touch a safety question', () => {
    const whole = {
      clinic: { name: 'a', reviewed: { by: 'b', on: '2026-11-22' } },
      offer: { prices: [{ label: 'a', amount: 1, currency: 'PLN', checkedOn: '2026-11-22' }] },
      logic: {
        questions: { suicide: { options: { plan: { danger: 4 } } }, own: question({ a: {}, b: {} }) },
        rules: { own: rule({ any: [{ question: 'own', is: ['a'] }] }, { raise: { need: 'growth' }, set: [{}] }) },
        scales: { severity: { bands: { light: { min: 0 } } } },
      },
      texts: words('own', ['a', 'b']),
      helpLines: { pl: { 'pl-116-123': { hours: { zone: 'Europe/Warsaw', open: [] } } } },
      ...{ roster: [therapist('anna')], handOff: handOff() },
    };
    const place = fc.constantFrom(...placesIn(whole));
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const { logicFile } = parse(withValue(whole, path, value) as object);
        expect(logicFile.questions['suicide']).toEqual(defaultLogic.questions['suicide']);
      }),
      { numRuns: 100 },
    );
  });

  test('a circle, a getter that throws and a function are data that cannot be read', () => {
    const circle: Record<string, unknown> = { fileVersion: 1 };
    circle['examples'] = circle;
    expect(brief(parseClinicFile(circle, basis))).toContainEqual(expect.stringMatching(/^nesting-too-deep/));
    const trap = Object.defineProperty({ fileVersion: 1 }, 'clinic', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(brief(parseClinicFile(trap, basis))).toContain('not-json ');
    expect(brief(parse({ roster: () => 1 }))).toEqual(['not-json roster']);
  });

  test('a long chain of conditions neither throws nor hangs', () => {
    const chain = Array.from({ length: 500 }, (_, i): [string, object] => {
      const next = { condition: `c${i + 1}` };
      return [`c${i}`, { any: [next, next] }];
    });
    const all: [string, object][] = [...chain, ['c500', { question: 'suicide', is: 'plan' }]];
    const rules = { own: rule({ condition: 'c200' }, { raise: { help: 'lines' } }) };
    const few = parseLogic({ conditions: Object.fromEntries(all.slice(-400)), rules });
    expect(brief(few)).toEqual(['danger-loses logic.rules.own.when']);
    expect(brief(parseLogic({ conditions: Object.fromEntries(all), rules }))).toEqual([
      'too-many-entries logic.conditions',
    ]);
  });

  test('keys that reach a prototype are refused and change nothing', () => {
    const text =
      '{ "fileVersion": 1, "logic": { "__proto__": { "polluted": true }, "questions": { "constructor": {} } } }';
    const parsed = parseClinicFile(text, basis);
    expect(brief(parsed)).toEqual(['forbidden-key logic.__proto__', 'forbidden-key logic.questions.constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

function withValue(at: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (at as Record<string, unknown>)[step];
  if (Array.isArray(at)) return at.map((one: unknown, i) => (String(i) === step ? withValue(one, rest, value) : one));
  return { ...(at as object), [step]: withValue(inner, rest, value) };
}
