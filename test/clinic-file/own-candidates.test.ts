import { describe, expect, test } from 'vitest';
import { brief, parse, rule } from './clinic-file.ts';

const candidates = {
  'walk-and-talk': { kind: 'format', base: 2 },
  schema: { kind: 'modality', base: 1 },
  'home-visit': { kind: 'setting', base: 1 },
};
const name = (id: string) => ({ [id]: { name: id } });
const named = Object.assign({}, ...Object.keys(candidates).map(name)) as object;
const goals = { question: 'goals', is: 'cope' };

function withTexts(rules: object, recommendation: object, language = 'pl') {
  return parse({ logic: { candidates, rules }, texts: { [language]: { recommendation } } });
}

describe('a candidate of the clinic’s own', () => {
  test('needs a name in some language, and nothing else', () => {
    const parsed = withTexts({}, { candidates: named }, 'uk');
    expect(parsed.issues).toEqual([]);
    expect([...(parsed.logic?.candidates.keys() ?? [])]).toEqual(expect.arrayContaining(Object.keys(candidates)));
  });

  test('without one is an error, at the place where the name belongs', () => {
    const parsed = withTexts({}, { candidates: { ...named, schema: { about: 'Patterns of early life.' } } });
    expect(brief(parsed)).toEqual(['text-missing texts.pl.recommendation.candidates.schema.name']);
    expect(parsed.logic).toBeNull();
  });

  test('may be on offer, like ours; what nobody declared may not', () => {
    const offer = { formats: ['walk-and-talk'], modalities: ['schema', 'cbt'], settings: ['home-visit'] };
    const parts = { logic: { candidates }, texts: { en: { recommendation: { candidates: named } } } };
    expect(parse({ ...parts, offer }).issues).toEqual([]);
    expect(brief(parse({ ...parts, offer: { formats: ['schema'] } }))).toEqual(['unknown-format offer.formats.0']);
    expect(brief(parse({ offer: { settings: [] } }))).toEqual(['too-small offer.settings']);
  });
});

describe('a rule of the clinic’s own that nobody can read', () => {
  const effects: readonly (readonly [string, object])[] = [
    ['favours', { favour: { schema: 2 } }],
    ['raises', { raise: { need: 'growth' } }],
    ['rules out', { ruleOut: ['home-visit'] }],
  ];
  test.each(effects)('%s: a warning, and it runs', (_, then) => {
    const silent = withTexts({ own: rule(goals, then) }, { candidates: named });
    expect(brief(silent)).toEqual(['rule-without-sentence logic.rules.own']);
    expect(silent.issues[0]).toMatchObject({ expected: 'texts.pl.recommendation.rules.own', severity: 'warning' });
    expect(silent.logic).not.toBeNull();
    expect(withTexts({ own: rule(goals, then) }, { candidates: named, rules: { own: 'It helps.' } }).issues).toEqual(
      [],
    );
  });

  test('needs no sentence for a note or a part of the plan, nor when it is one of ours', () => {
    const free = {
      own: rule(goals, { note: ['how'] }),
      plan: rule(goals, { set: [{ tier: 'clinical', length: 'long' }] }),
    };
    expect(withTexts(free, { candidates: named }).issues).toEqual([]);
    const ours = parse({ logic: { rules: { 'worry-any': { topic: 'other' } } } });
    expect(ours.issues).toEqual([]);
  });
});

test('a note of the clinic’s own needs a title and words, one of ours has them', () => {
  const rules = { own: rule(goals, { note: ['dog', 'how'] }) };
  const notes = (dog: object) => brief(withTexts(rules, { candidates: named, notes: { dog } }));
  expect(notes({})).toEqual([
    'text-missing texts.pl.recommendation.notes.dog.title',
    'text-missing texts.pl.recommendation.notes.dog.body',
  ]);
  expect(notes({ title: 'A dog' })).toEqual(['text-missing texts.pl.recommendation.notes.dog.body']);
  expect(notes({ title: 'A dog', body: 'It lies in the room.' })).toEqual([]);
});

test('the basis of safety alone still has the words of our notes and candidates', () => {
  const rules = { own: rule({ question: 'age', is: '18-64' }, { note: ['how'], favour: { cbt: 1 } }) };
  const texts = { en: { recommendation: { rules: { own: 'You are an adult.' } } } };
  expect(parse({ basis: 'safety', logic: { rules }, texts }).issues).toEqual([]);
});

test('a clinic sets where short therapy ends, and how long a visit may be', () => {
  const parsed = parse({ logic: { settings: { shortMeetings: 15 } } });
  expect(parsed.issues).toEqual([]);
  expect(parsed.logic?.settings).toEqual({ shortMeetings: 15, questionLimit: 40 });
  expect(parse({ logic: { settings: { questionLimit: 20 } } }).logic?.settings.questionLimit).toBe(20);
  expect(brief(parse({ logic: { settings: { shortMeetings: 0 } } }))).toEqual([
    'too-small logic.settings.shortMeetings',
  ]);
  expect(brief(parse({ logic: { settings: { questionLimit: null } } }))).toContain(
    'missing-key logic.settings.questionLimit',
  );
});

describe('how a clinic looks and speaks', () => {
  test('colours are six hexadecimal digits each', () => {
    const colours = { accent: '#0B5450', surface: '#fbf8f2', text: '#1e2b2c', signal: '#8c2b18' };
    expect(parse({ clinic: { colours } })).toMatchObject({ issues: [], clinic: { colours } });
    for (const wrong of ['teal', '#fff', '#0b545', '0b5450', '#0b5450;}*{display:none', 'url(https://example.org)'])
      expect(brief(parse({ clinic: { colours: { accent: wrong } } }))).toEqual(['wrong-format clinic.colours.accent']);
    expect(brief(parse({ clinic: { colours: { acent: '#0b5450' } } }))).toEqual(['unknown-key clinic.colours.acent']);
  });

  test('the address is formal or informal', () => {
    expect(parse({ clinic: { address: 'informal' } })).toMatchObject({ issues: [], clinic: { address: 'informal' } });
    expect(brief(parse({ clinic: { address: 'ty' } }))).toEqual(['wrong-value clinic.address']);
  });
});
