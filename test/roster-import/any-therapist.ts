import fc from 'fast-check';
import { genders, roles, times, type Therapist } from '../../src/clinic-file/roster-schema.ts';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { rosterIds } from '../../src/clinic-file/therapist-issues.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

export const logic = readLogic(defaultLogic);
const ids = rosterIds(logic);

/** What people type, and what separators, quotes, formulas and two scripts make of it. */
const letters = Array.from(`abcżółwșțâ ÁЇ',;:.|-–=+@#"()/7 `);

/** A text as it stands in a roster: without blanks around it or twice inside. */
function text(signs: readonly string[], longest = 30): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: longest })
    .map((some) => some.join('').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((one) => one !== '');
}

const name = text(letters);
const place = text(letters.filter((sign) => sign !== '|'));
const about = text([...letters, 'słowo ', 'cuvânt '], 100);

function some<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: Math.min(8, values.length) });
}

const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);

/** Any therapist that the default logic's roster may hold. */
const anyTherapist: fc.Arbitrary<Therapist> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
      name,
      title: name,
      roles: some(roles),
      registration: fc.record(
        {
          number: name,
          register: name,
          link: fc.constantFrom('https://rejestr.example/a?b=c,d;e', 'http://x.example'),
        },
        { requiredKeys: ['number'] },
      ),
      photo: fc.constantFrom(
        'photos/anna,1.jpg',
        'https://clinic.example/a;b.png',
        'data:image/png;base64,iVBORw0KGgo=',
      ),
      languages: some(['pl', 'en', 'ro', 'uk', 'de', 'pso', 'bfi', 'pt-BR', 'zh-Hant', 'rom', 'mt']),
      formats: some(ids.formats),
      modalities: some(ids.modalities),
      concerns: some(ids.concerns ?? []),
      ages: some(ids.ages ?? []),
      gender: fc.constantFrom(...genders),
      settings: some(ids.settings),
      places: fc.uniqueArray(place, { minLength: 1, maxLength: 4 }),
      times: some(times),
      style: some(ids.style ?? []),
      price: fc.record({
        amount: fc.oneof(
          amount,
          fc.tuple(amount, amount).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        ),
        currency: fc.constantFrom('PLN', 'RON', 'GBP', 'XTS'),
      }),
      free: fc.oneof(
        fc.constant('ask' as const),
        fc
          .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      ),
      booking: fc.constantFrom(
        'https://clinic.example/book?who=1,2;3#a',
        'mailto:anna@clinic.example',
        'tel:+48600100200',
      ),
      about: fc.dictionary(fc.constantFrom('pl', 'en', 'ro', 'uk', 'pt-BR'), about, { minKeys: 1, maxKeys: 3 }),
    },
    { requiredKeys: ['id', 'name', 'roles', 'languages', 'ages', 'settings'] },
  )
  .map((therapist) => therapist as Therapist);

/** Any roster, each id once. */
export const anyRoster = fc.uniqueArray(anyTherapist, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
