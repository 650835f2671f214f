import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codesOf, imported, problemsOf } from './importing.ts';

const page = readFileSync(new URL('../fixtures/rosters/clinic-page.html', import.meta.url), 'utf8');

function ofThings(...things: object[]) {
  return imported(JSON.stringify({ '@context': 'https://schema.org', '@graph': things }));
}

/** A person of whom a page says what is needed, and what a test is about. */
function personWith(facts: object) {
  const audience = { suggestedMinAge: 18 };
  const person = { '@type': 'Person', name: 'Anna', jobTitle: 'psychologist', knowsLanguage: 'en', audience };
  return ofThings({
    '@type': 'MedicalBusiness',
    address: { addressLocality: 'Leeds' },
    employee: { ...person, ...facts },
  });
}

describe('a clinic’s page', () => {
  const result = imported(page);

  test('gives everyone who works there, with all that a roster can hold', () => {
    expect(result.kind).toBe('json-ld');
    expect(result.therapists).toEqual([
      {
        id: 'anna-lacka',
        name: 'Anna Łącka',
        title: 'dr',
        roles: ['psychologist', 'psychotherapist'],
        registration: {
          number: 'DEMO-0001',
          register: 'Polskie Towarzystwo Przykładów',
          link: 'https://register.example/1',
        },
        photo: 'https://clinic.example/anna.jpg',
        languages: ['pl', 'en'],
        formats: ['couple', 'individual'],
        modalities: ['cbt'],
        concerns: ['worry'],
        ages: ['18-64', '65-plus'],
        gender: 'woman',
        settings: ['in-person'],
        places: ['Kraków'],
        price: { amount: { from: 200, to: 280 }, currency: 'PLN' },
        booking: 'https://clinic.example/book/anna',
        about: { pl: 'Pracuję spokojnie.', en: 'I work calmly.' },
      },
      {
        id: 'ewa-wymyslona',
        name: 'Ewa Wymyślona',
        roles: ['psychiatrist'],
        languages: ['pl'],
        ages: ['16-17', '18-64', '65-plus'],
        settings: ['online'],
        places: ['Kraków'],
      },
    ]);
  });

  test('never gives the author of a review, and says why a porter is left out', () => {
    expect(result.rows.map(({ row, name, therapist }) => [row, name, therapist !== null])).toEqual([
      [1, 'Anna Łącka', true],
      [2, 'Jan Portier', false],
      [3, 'Ewa Wymyślona', true],
    ]);
    expect(result.rows[1]?.problems).toContainEqual(
      expect.objectContaining({ code: 'unknown-word', severity: 'error', heading: 'jobTitle', found: 'Portier' }),
    );
  });

  test('says what was only concluded, and what found no place', () => {
    expect(result.rows[0]?.problems).toEqual([
      { code: 'in-person-by-address', severity: 'note', column: 'settings', found: 'Kraków' },
      { code: 'not-used', severity: 'note', found: 'joga, telephone' },
    ]);
  });
});

describe('structured data', () => {
  test.each([
    ['one thing', { '@type': 'Person' }],
    ['with a prefix', { '@type': 'schema:Person' }],
    ['with a whole address', { '@type': 'https://schema.org/Physician' }],
    ['of several kinds', { '@type': ['Thing', 'IndividualPhysician'] }],
  ])('of a person: %s', (_, kind) => {
    const person = {
      ...kind,
      name: 'Anna',
      jobTitle: 'psychologist',
      knowsLanguage: 'en',
      audience: { suggestedAge: { minValue: 6, maxValue: 12 } },
      address: 'Leeds',
    };
    expect(imported(JSON.stringify(person)).therapists).toMatchObject([
      { name: 'Anna', ages: ['under-13'], places: ['Leeds'] },
    ]);
    const prefixed = Object.fromEntries(
      Object.entries(person).map(([key, value]) => [key.startsWith('@') ? key : `schema:${key}`, value]),
    );
    expect(imported(JSON.stringify([prefixed])).therapists).toMatchObject([{ name: 'Anna' }]);
  });

  test.each(['employee', 'employees', 'member', 'founder'])(
    'names people under %s, one or many, once each',
    (property) => {
      const anna = {
        '@id': '#a',
        '@type': 'Person',
        name: 'Anna',
        jobTitle: 'psychologist',
        knowsLanguage: 'en',
        audience: { suggestedMinAge: 18 },
      };
      const clinic = {
        '@type': 'MedicalClinic',
        location: { '@type': 'Place', address: { addressLocality: 'Leeds' } },
      };
      const one = ofThings({ ...clinic, [property]: anna });
      const many = ofThings({ ...clinic, [property]: [{ '@id': '#a' }, { '@list': [{ '@id': '#a' }] }] }, anna);
      for (const result of [one, many])
        expect(result.therapists).toMatchObject([{ name: 'Anna', places: ['Leeds'], settings: ['in-person'] }]);
    },
  );

  test('may go round in circles', () => {
    const result = ofThings(
      {
        '@id': '#c',
        '@type': 'MedicalClinic',
        employee: { '@id': '#a' },
        department: { '@id': '#c' },
        address: 'Leeds',
      },
      {
        '@id': '#a',
        '@type': 'Person',
        name: 'Anna',
        jobTitle: 'psychologist',
        knowsLanguage: 'en',
        worksFor: { '@id': '#c' },
        audience: { suggestedMinAge: 18 },
      },
    );
    expect(result.therapists).toMatchObject([{ name: 'Anna', places: ['Leeds'] }]);
  });

  test('that says nothing of ages asks for them: no default would be honest', () => {
    const person = { '@type': 'Person', name: 'Anna', jobTitle: 'psychologist', knowsLanguage: 'en', address: 'Leeds' };
    expect(codesOf(imported(JSON.stringify(person)))).toEqual(['missing']);
    expect(imported(JSON.stringify(person), { ages: 'adults' }).therapists).toHaveLength(1);
  });

  test('in no language takes that of its page, and says so', () => {
    const html = `<html lang="ro-RO"><script type="application/ld+json">{"@type":"Person","name":"Ana","jobTitle":"psiholog","address":"Cluj","description":"Lucrez cu calm."}</script>`;
    const { therapists, rows } = imported(html, { ages: 'adulți' });
    expect(therapists).toMatchObject([{ languages: ['ro'], about: { ro: 'Lucrez cu calm.' } }]);
    expect(rows[0]?.problems.map(({ code }) => code)).toContain('language-of-page');
  });

  test.each([
    [{ offers: { price: 60, priceCurrency: 'GBP' } }, { amount: 60, currency: 'GBP' }],
    [
      { makesOffer: { priceSpecification: { minPrice: 50, maxPrice: 70, priceCurrency: 'GBP' } } },
      { amount: { from: 50, to: 70 }, currency: 'GBP' },
    ],
    [{ priceRange: '£50–70' }, { amount: { from: 50, to: 70 }, currency: 'GBP' }],
    [{ priceRange: '££' }, undefined],
    [
      {
        makesOffer: [
          { price: 50, priceCurrency: 'GBP' },
          { price: 60, priceCurrency: 'EUR' },
        ],
      },
      undefined,
    ],
  ])('has prices: %j', (facts, price) => {
    expect(personWith(facts).therapists[0]?.price).toEqual(price);
  });

  test.each([
    [{ url: 'https://clinic.example/anna' }, 'https://clinic.example/anna', ['page-as-booking']],
    [{ potentialAction: { target: 'https://clinic.example/book' } }, 'https://clinic.example/book', []],
    [{ url: 'javascript:alert(1)' }, undefined, ['link-unclear', 'page-as-booking']],
  ])('has links: %j', (facts, booking, codes) => {
    const result = personWith(facts);
    expect(result.therapists[0]?.booking).toBe(booking);
    const expected = ['link-unclear', 'page-as-booking'];
    expect(
      problemsOf(result)
        .map(({ code }) => code)
        .filter((code) => expected.includes(code)),
    ).toEqual(codes);
  });

  test('has registration numbers in three shapes', () => {
    const numbers = [
      { identifier: '77' },
      { identifier: { name: 'HCPC', value: 77 } },
      { hasCredential: { identifier: '77', recognizedBy: { name: 'HCPC' } } },
    ];
    expect(numbers.map((facts) => personWith(facts).therapists[0]?.registration)).toEqual([
      { number: '77' },
      { number: '77', register: 'HCPC' },
      { number: '77', register: 'HCPC' },
    ]);
  });
});

describe('a file without people', () => {
  test.each([
    ['{"@type":"WebSite","name":"x"}', ['no-people']],
    ['<html><body>Nobody</body></html>', ['no-json-ld']],
    ['{"@type":"Person",', ['broken-json']],
    ['<script type="application/ld+json">{"name":"a\nb"}</script>', ['broken-json']],
    ['[{"id":"a","name":"A","roles":["psychologist"]}]', ['already-roster']],
    ['{"fileVersion":1}', ['already-roster']],
  ])('%s', (text, codes) => {
    expect(codesOf(imported(text))).toEqual(codes);
  });

  test('says where broken data breaks', () => {
    expect(imported('{\n"@type" "Person"\n}').problems).toMatchObject([
      { code: 'broken-json', found: '1', issue: { code: 'json-syntax', line: 2 } },
    ]);
  });
});
