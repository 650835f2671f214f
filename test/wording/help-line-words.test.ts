import { describe, expect, test } from 'vitest';
import { defaultHelpLines, helpLinesFor, type HelpLine } from '../../src/default-set/help-lines.ts';
import { helpLineWords, isOpen } from '../../src/wording/help-line-words.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { Translator } from '../../src/wording/translator.ts';

const nights: HelpLine = {
  id: 'nights',
  label: { en: 'Night line' },
  phone: '0800000000',
  display: '0800 000 000',
  audience: ['adults'],
  topics: ['crisis'],
  hours: { zone: 'Europe/Bucharest', open: [{ days: ['fri', 'sat', 'sun'], from: '19:00', to: '07:00' }] },
  free: true,
  languages: ['ro'],
  url: null,
  source: 'test',
  checkedOn: '2026-11-01',
  expiresOn: '2027-02-01',
  confirmed: true,
};

describe('open now', () => {
  // Bucharest is two hours ahead of UTC in winter. 2026-11-20 is a Friday.
  const moments: [string, boolean][] = [
    ['2026-11-20T16:59:00Z', false],
    ['2026-11-20T17:00:00Z', true],
    ['2026-11-21T04:59:00Z', true],
    ['2026-11-21T05:00:00Z', false],
    ['2026-11-23T04:30:00Z', true],
    ['2026-11-23T17:30:00Z', false],
  ];
  test.each(moments)('at %s: %s', (moment, open) => {
    expect(isOpen(nights, new Date(moment))).toBe(open);
  });

  test('is never claimed where the hours are not known', () => {
    expect(isOpen({ ...nights, hours: 'unknown' }, new Date('2026-11-20T20:00:00Z'))).toBe(false);
  });
});

test('a zone that nobody knows claims nothing, and never throws', async () => {
  const lost: HelpLine = {
    ...nights,
    hours: { ...(nights.hours as object), zone: 'Europe/Nowhere' } as HelpLine['hours'],
  };
  expect(isOpen(lost, new Date('2026-11-20T20:00:00Z'))).toBe(false);
  const translator = new Translator({ language: 'en', fallbacks: [], texts: { en: await allTexts('en') } });
  expect(helpLineWords(translator, lost, new Date('2026-11-20T20:00:00Z'))).toMatchObject({
    now: { text: '' },
    label: { text: 'Night line' },
  });
});

describe('a line in words', () => {
  async function words(line: HelpLine, day: string) {
    const translator = new Translator({ language: 'en', fallbacks: [], texts: { en: await allTexts('en') } });
    return helpLineWords(translator, line, new Date(`${day}T20:00:00Z`));
  }

  test('says open or closed only while the entry is confirmed and in date', async () => {
    expect((await words(nights, '2026-11-20')).now.text).not.toBe('');
    expect((await words({ ...nights, confirmed: false }, '2026-11-20')).now.text).toBe('');
    expect((await words(nights, '2027-03-05')).now.text).toBe('');
  });

  test('warns when it is not confirmed, and when it is out of date, and stays', async () => {
    expect((await words(nights, '2026-11-20')).caution.text).toBe('');
    expect((await words({ ...nights, confirmed: false }, '2026-11-20')).caution.text).not.toBe('');
    expect((await words(nights, '2027-03-05')).caution.text).toContain('1 November 2026');
  });
});

describe('which lines a visit shows', () => {
  const ids = (country: string, age: 'minor' | 'adult' | 'senior' | 'unknown', topics: string[] = []) =>
    helpLinesFor(defaultHelpLines, { country, age, topics }).map(({ audience }) => audience.join());

  test('children’s lines while the age is not known, first for a minor, and not for an adult', () => {
    expect(ids('pl', 'unknown')).toContain('children');
    expect(ids('pl', 'minor')[0]).toBe('children');
    expect(ids('pl', 'adult')).not.toContain('children');
  });

  test('a worried parent gets the lines for a child in danger', () => {
    expect(ids('pl', 'adult', ['child-danger'])).toContain('children');
  });

  test('a crisis line stands first, also where a death was named', () => {
    const [first] = helpLinesFor(defaultHelpLines, { country: 'pl', age: 'adult', topics: ['bereavement'] });
    expect(first?.topics).toContain('crisis');
  });

  test('danger at home puts its own line first', () => {
    const [first] = helpLinesFor(defaultHelpLines, { country: 'ro', age: 'adult', topics: ['violence'] });
    expect(first?.topics).toContain('violence');
  });

  test('lines for older people only for them, or while the age is not known', () => {
    expect(ids('pl', 'senior')).toContain('seniors');
    expect(ids('pl', 'unknown')).toContain('seniors');
    expect(ids('pl', 'adult')).not.toContain('seniors');
  });

  test('every country has some line, for every age', () => {
    for (const country of ['pl', 'ro', 'gb', 'ie', 'other', 'nowhere']) {
      for (const age of ['minor', 'adult', 'senior', 'unknown'] as const)
        expect(ids(country, age).length).toBeGreaterThan(0);
    }
  });
});
