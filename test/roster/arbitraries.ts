import fc from 'fast-check';
import { readLogic } from '../../src/clinic-file/logic.ts';
import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';
import type { Circumstances } from '../../src/roster/match.ts';
import type { Wishes } from '../../src/roster/wishes.ts';
import { anyAnswers, anyVisit } from '../engine/visits.ts';

/** Our logic, with a setting of a clinic's own. */
export const logic = readLogic({
  ...defaultLogic,
  candidates: { ...defaultLogic.candidates, 'home-visit': { kind: 'setting', base: 1 } },
});

const ofKind = (kind: string) => [...logic.candidates.values()].filter((one) => one.kind === kind).map(({ id }) => id);
const optionsOf = (id: string) => logic.questions.get(id)!.options.map((option) => option.id);
const some = <T>(from: readonly T[], minLength = 0) => fc.subarray([...from], { minLength });
const languages = ['pl', 'en', 'ro', 'ro-MD', 'uk'];
const places = ['Warszawa', 'Kraków', 'Sibiu'];
const times = ['morning', 'afternoon', 'evening', 'weekend'] as const;
const genders = ['woman', 'man', 'non-binary'] as const;
const currencies = ['PLN', 'RON'];
export const today = '2026-11-22';

const amount = fc.oneof(
  fc.integer({ min: 10, max: 14 }).map((tens) => tens * 10),
  fc.integer({ min: 10, max: 14 }).map((tens) => ({ from: tens * 10, to: tens * 10 + 50 })),
);
const free = fc.oneof(
  fc.constant('ask' as const),
  fc.integer({ min: -5, max: 40 }).map((days) => dayAfter(today, days)),
);

/** Few values for each, so that therapists are often alike, and lists that are often short of what is wanted. */
export const anyTherapist: fc.Arbitrary<Omit<Therapist, 'id'>> = fc.record(
  {
    name: fc.constant('Anna Lipska'),
    roles: some(['psychologist', 'psychotherapist', 'psychiatrist'] as const, 1),
    languages: some(languages, 1),
    ages: some(optionsOf('age'), 1),
    settings: some(ofKind('setting'), 1),
    formats: some(ofKind('format'), 1),
    modalities: some(ofKind('modality'), 1),
    concerns: some(optionsOf('concerns'), 1),
    style: some(optionsOf('style'), 1),
    gender: fc.constantFrom(...genders),
    places: some(places, 1),
    times: some(times, 1),
    price: fc.record({ amount, currency: fc.constantFrom(...currencies) }),
    free,
  },
  { requiredKeys: ['name', 'roles', 'languages', 'ages', 'settings'] },
);

/** Somebody who sees everybody, so that lists are not all empty. */
export const generous: fc.Arbitrary<Omit<Therapist, 'id'>> = anyTherapist.map((therapist) => ({
  ...therapist,
  roles: ['psychotherapist', 'psychiatrist'],
  formats: ofKind('format'),
  languages,
  ages: optionsOf('age'),
  settings: ofKind('setting'),
}));

export const anyRoster: fc.Arbitrary<Therapist[]> = fc
  .array(fc.oneof({ weight: 2, arbitrary: anyTherapist }, { weight: 1, arbitrary: generous }), { maxLength: 40 })
  .map((all) => all.map((one, i) => ({ id: `t-${i}`, ...one })));

/** @param weight How often a wish is said, as against three times left open. */
function wishes(weight: number): fc.Arbitrary<Wishes> {
  const often = <T>(usual: T, other: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight, arbitrary: other });
  return fc.record({
    format: often(null, fc.constantFrom(...ofKind('format'), 'no-such')),
    languages: often([], some(languages)),
    setting: often(null, fc.constantFrom(...ofKind('setting'), 'travel', 'either')),
    place: often(null, fc.constantFrom(...places, 'Nowhere')),
    gender: often(null, fc.constantFrom(...genders)),
    times: often([], some(times)),
    price: often(null, fc.record({ atMost: fc.constantFrom(90, 120, 500), currency: fc.constantFrom(...currencies) })),
    modality: often(null, fc.constantFrom(...ofKind('modality'))),
    current: often([], some(['t-0', 't-1', 'gone'])),
    strict: often([], some(['gender', 'times', 'price', 'modality'] as const)),
    sort: often('fit', fc.constantFrom('free', 'price')),
  });
}

const anyWishes = wishes(1);
/** Of somebody who wants a great deal, so that often nobody fits. */
export const manyWishes = wishes(3);

/** A grown-up on their own with low mood: individual therapy. */
export const lowMood: Answers = {
  'for-whom': 'me',
  age: '18-64',
  concerns: ['mood'],
  impact: 'some',
  seen: 'no',
  suicide: 'none',
  home: 'none',
  'home-used': 'none',
};

/** A couple of whom each also needs a therapy of their own. */
export const together: Answers = {
  ...lowMood,
  'for-whom': 'couple',
  concerns: ['close'],
  close: ['quarrels'],
  life: ['partner'],
  'partner-willing': 'yes',
  begin: 'both',
};

/** Mostly calm visits to their end, since those are matched; pairs, which are rare otherwise; also any answers at all. */
const anyMatchedVisit: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((seed) => randomVisit(logic, seeded(seed), { skip: 0.1, danger: 0.02 })) },
  { weight: 1, arbitrary: fc.constant(together) },
  { weight: 1, arbitrary: anyVisit(logic) },
  { weight: 1, arbitrary: anyAnswers(logic) },
);

export type Situation = Omit<Circumstances, 'logic' | 'recommendation'>;

export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    answers: anyMatchedVisit,
    wishes: anyWishes,
    language: fc.constantFrom('pl', 'pl-PL', 'ro', 'en-GB', 'fr'),
    today: fc.integer({ min: -3, max: 60 }).map((days) => dayAfter(today, days)),
    offered: some(ofKind('format')),
  },
  { requiredKeys: ['answers', 'wishes', 'language', 'today'] },
);

/** Apart from the situation, so that a counter-example does not print a whole logic. */
export function circumstancesOf(situation: Situation): Circumstances {
  return { ...situation, logic, recommendation: recommend(logic, situation.answers) };
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
