import { describe, expect, test } from 'vitest';
import { readAges } from '../../src/roster-import/read-ages.ts';
import { readDay } from '../../src/roster-import/read-day.ts';
import { photoAddress, readLink } from '../../src/roster-import/read-link.ts';
import { readPrice } from '../../src/roster-import/read-price.ts';
import { splitNames } from '../../src/roster-import/split-cell.ts';
import { codesOf, imported, tableOf, therapistOf } from './importing.ts';

describe('a price', () => {
  test.each([
    ['200 zł', 200, 'PLN'],
    ['200zł', 200, 'PLN'],
    ['200–250 PLN', { from: 200, to: 250 }, 'PLN'],
    ['od 180 do 220 zł', { from: 180, to: 220 }, 'PLN'],
    ['180 lei', 180, 'RON'],
    ['de la 180 până la 220 lei', { from: 180, to: 220 }, 'RON'],
    ['£60 / 50 min', 60, 'GBP'],
    ['60 £ per session', 60, 'GBP'],
    ['1 200,50 zł', 1200.5, 'PLN'],
    ['1.200 lei', 1200, 'RON'],
    ['1,200.50 €', 1200.5, 'EUR'],
    ['200 zł za spotkanie (50 minut)', 200, 'PLN'],
    ['350 CHF', 350, 'CHF'],
    ['0 zł', 0, 'PLN'],
  ])('%s', (text, amount, currency) => {
    expect(readPrice(text, undefined)).toEqual({ price: { amount, currency }, onlyFrom: false });
  });

  test('without a currency takes the one that was said for all', () => {
    expect(readPrice('200', 'PLN')).toMatchObject({ price: { amount: 200, currency: 'PLN' } });
    expect(readPrice('bezpłatnie', 'PLN')).toMatchObject({ price: { amount: 0, currency: 'PLN' } });
    expect(readPrice('200', undefined)).toBe('price-without-currency');
  });

  test('that only begins somewhere is a price with a note', () => {
    expect(readPrice('od 200 zł', undefined)).toMatchObject({ price: { amount: 200 }, onlyFrom: true });
  });

  test.each([
    'cennik',
    'ok. 200 zł',
    '200 250 zł',
    '250–200 zł',
    '200 zł lub 50 €',
    '200, 250, 300 zł',
    '-',
    '200 zł VIP',
    '1,2,3 zł',
  ])('%s is unclear, and nothing is guessed', (text) => {
    expect(readPrice(text, 'PLN')).toBe('price-unclear');
  });

  test('may stand in two columns, and its currency in a third or in the heading', () => {
    expect(therapistOf({ 'price from': '200', 'price to': '250', currency: 'zł' })?.price).toEqual({
      amount: { from: 200, to: 250 },
      currency: 'PLN',
    });
    for (const heading of ['Cena (zł)', 'cena PLN', 'cena w zł', 'Price (PLN)'])
      expect([heading, therapistOf({ [heading]: '200' })?.price]).toEqual([heading, { amount: 200, currency: 'PLN' }]);
  });
});

describe('a day', () => {
  test.each([
    '2026-12-01',
    '01.12.2026',
    '1.12.2026',
    '1/12/2026',
    '1-12-26',
    '1 grudnia 2026',
    '1 December 2026',
    '1st December 2026',
    '1 decembrie 2026',
    '2026-12-01 08:00',
    '1.12.2026 r.',
  ])('%s is the first of December', (text) => {
    expect(readDay(text)).toBe('2026-12-01');
  });

  test.each(['31.11.2026', '12/25/2026', 'jutro', '2026', '46357', ''])('%s is none', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test('may be left to a question', () => {
    for (const text of ['ask', 'proszę pytać', 'la cerere']) expect(therapistOf({ free: text })?.free).toBe('ask');
  });
});

describe('a link', () => {
  test.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['HTTPS://a.example', 'https://a.example'],
    ['www.a.example/anna?x=1', 'https://www.a.example/anna?x=1'],
    ['anna@a.example', 'mailto:anna@a.example'],
    ['+48 600 100 200', 'tel:+48600100200'],
    ['(022) 123-45-67', 'tel:0221234567'],
    ['tel:+48600100200', 'tel:+48600100200'],
  ])('%s', (text, link) => {
    expect(readLink(text)).toBe(link);
    expect(therapistOf({ booking: text })?.booking).toBe(link);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ask at the desk',
    '12',
    'file:///etc/passwd',
    'vbscript:x.example',
  ])('%s is none', (text) => {
    expect(readLink(text)).toBeNull();
    expect(therapistOf({ booking: text })).not.toHaveProperty('booking');
  });

  test('to a picture may have blanks and backslashes in its name', () => {
    expect(photoAddress('photos\\Anna Nowak.jpg')).toBe('photos/Anna%20Nowak.jpg');
    expect(therapistOf({ photo: 'Anna Nowak.jpg' })?.photo).toBe('Anna%20Nowak.jpg');
    expect(codesOf(imported(tableOf({ photo: 'C:\\Users\\me\\anna.jpg' })))).toEqual(['refused']);
  });
});

describe('ages', () => {
  test.each([
    ['18+', ['18-64', '65-plus'], []],
    ['od 16 lat', ['16-17', '18-64', '65-plus'], []],
    ['6–12', ['under-13'], []],
    ['od 6 do 12 lat', ['under-13'], []],
    ['between 6 and 12 years', ['under-13'], []],
    ['peste 18 ani', ['18-64', '65-plus'], []],
    ['under 13', ['under-13'], []],
    ['poniżej 18 lat', ['under-13', '13-15', '16-17'], []],
    ['18-65', ['18-64'], []],
    ['65+', ['65-plus'], []],
    ['14+', ['13-15', '16-17', '18-64', '65-plus'], ['13-15']],
    ['8-10', ['under-13'], ['under-13']],
    ['18-30', ['18-64'], ['18-64']],
  ])('%s', (text, ids, partly) => {
    expect(readAges(text)).toEqual({ ids, partly });
  });

  test.each(['18', '30-20', '1, 2, 3', 'from 5 clients', 'grupa 3'])('%s are none', (text) => {
    expect(readAges(text)).toBeNull();
  });

  test('of which only a part is meant are taken whole, with a note', () => {
    const { therapists, rows } = imported(tableOf({ ages: '14+' }));
    expect(therapists[0]?.ages).toEqual(['13-15', '16-17', '18-64', '65-plus']);
    expect(rows[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'ages-partly', severity: 'note', found: '14+', expected: '13-15' }),
    );
  });
});

describe('a cell with several words', () => {
  test.each([
    ['lęk | depresja', ['worry', 'mood']],
    ['lęk; depresja', ['worry', 'mood']],
    ['lęk, depresja', ['worry', 'mood']],
    ['lęk\ndepresja', ['worry', 'mood']],
    ['lęk i depresja', ['worry', 'mood']],
    ['lęk / depresja', ['worry', 'mood']],
    ['anxiety and low mood, grief', ['worry', 'mood', 'loss']],
    ['lęk, LĘK, strach', ['worry']],
  ])('%j', (concerns, ids) => {
    expect(therapistOf({ concerns })?.concerns).toEqual(ids);
  });

  test('may hold one that has a comma or “and” in it', () => {
    expect(therapistOf({ ages: 'dzieci i młodzież, dorośli' })?.ages).toEqual([
      'under-13',
      '13-15',
      '16-17',
      '18-64',
      '65-plus',
    ]);
    expect(therapistOf({ modalities: 'Acceptance and commitment therapy, CBT' })?.modalities).toEqual(['act', 'cbt']);
  });

  test('keeps what is known beside what is not', () => {
    const result = imported(tableOf({ modalities: 'CBT, terapia schematów' }));
    expect(result.therapists[0]?.modalities).toEqual(['cbt']);
    expect(result.rows[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'unknown-word', severity: 'warning', found: 'terapia schematów' }),
    );
  });

  test('finds a profession in a longer description', () => {
    expect(therapistOf({ roles: 'certyfikowana psychoterapeutka (PTP), psycholog kliniczny' })?.roles).toEqual([
      'psychotherapist',
      'psychologist',
    ]);
    expect(imported(tableOf({ roles: 'recepcjonistka' })).therapists).toEqual([]);
  });
});

test('places may have a comma in their name where an upright stroke divides them', () => {
  expect(splitNames('Warszawa, Kraków')).toEqual(['Warszawa', 'Kraków']);
  expect(splitNames('Warszawa, Mokotów | Kraków')).toEqual(['Warszawa, Mokotów', 'Kraków']);
  expect(splitNames('Warszawa, Mokotów |')).toEqual(['Warszawa, Mokotów']);
});

test('what was said once for all holds only where the file says nothing', () => {
  const csv =
    'name;roles;languages;settings;price\nAnna;psychologist;pl;;200\nJan;psychologist;;online;£60\nOla;psychologist;klingon;online;\n';
  const { therapists, rows } = imported(csv, {
    languages: 'po angielsku',
    ages: 'dorośli',
    settings: 'w gabinecie',
    currency: 'zł',
  });
  expect(therapists.map(({ languages, settings, price }) => [languages, settings, price?.currency])).toEqual([
    [['pl'], ['in-person'], 'PLN'],
    [['en'], ['online'], 'GBP'],
  ]);
  // What Ola's row says could not be read: to put another language in its place would be a guess.
  expect(rows[2]).toMatchObject({ therapist: null, problems: [{ code: 'unknown-word', severity: 'error' }] });
});
