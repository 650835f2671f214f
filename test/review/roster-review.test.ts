import { describe, expect, test } from 'vitest';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { parseTherapists } from '../../src/clinic-file/roster.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { pathText, type Issue } from '../../src/foundation/issue.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { rosterReview } from '../../src/review/roster-review.ts';
import { basis, handOff, therapist } from '../clinic-file/clinic-file.ts';

const today = '2026-11-22';
const clinic = { name: 'Poradnia', reviewed: { by: 'A. Nowak', on: '2026-10-01' } };

function review(parts: object): Issue[] {
  const parsed = parseClinicFile({ fileVersion: 1, clinic, ...parts }, basis);
  expect(parsed.issues).toEqual([]);
  return reviewClinicFile(parsed, {}, today).filter(({ path }) => path[0] !== 'helpLines');
}

/** Nothing to mend about them but what a test changes. */
const sound = (id: string, more: object = {}) => therapist(id, { registration: { number: '12345' }, ...more });
const brief = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${pathText(path)}`);
const team = (...more: readonly object[]) => brief(review({ roster: more.map((one, i) => sound(`t${i}`, one)) }));

describe('a team with nothing to mend', () => {
  test('has no warnings', () => {
    const about = { pl: 'Pracowałam w\u00a0szpitalu. Jestem otwarta na pytania.', en: 'I work calmly.' };
    const full = { places: ['Wrocław'], settings: ['online', 'in-person'], free: today, photo: 'a.jpg', about };
    expect(team(full, { free: 'ask' })).toEqual([]);
  });
});

describe('who would not be found', () => {
  test('is everybody without a form of therapy, but not a psychiatrist', () => {
    const none = { formats: undefined };
    expect(team({ ...none, roles: ['psychiatrist'] })).toEqual([]);
    expect(
      team({}, { ...none, roles: ['psychologist'] }, { ...none, roles: ['psychiatrist', 'psychotherapist'] }),
    ).toEqual(['therapist-without-formats roster[1].roles']);
  });

  test('for therapy is a psychiatrist with forms of therapy, and no role that gives it', () => {
    expect(team({ roles: ['psychiatrist'] }, { roles: ['psychiatrist', 'psychologist'] })).toEqual([
      'formats-without-role roster[0].formats',
    ]);
  });

  test('is whoever looks for a form that the clinic offers and nobody gives', () => {
    const roster = [sound('anna', { formats: ['individual', 'group'] })];
    expect(brief(review({ offer: { formats: ['group', 'couple', 'individual'] }, roster }))).toEqual([
      'format-unserved offer.formats[1]',
    ]);
    expect(brief(review({ offer: { modalities: ['cbt'] }, roster }))).toEqual([]);
    expect(brief(review({ offer: { formats: ['couple'] } }))).toEqual([]);
    expect(brief(review({ offer: { formats: ['couple'] }, roster: [] }))).toEqual([]);
  });
});

test('a place needs meetings somewhere else than online, be it a setting of the clinic’s own', () => {
  const candidates = { garden: { kind: 'setting', base: 0 } };
  const texts = { en: { recommendation: { candidates: { garden: { name: 'In the garden' } } } } };
  const roster = (settings: readonly string[]) => [sound('anna', { settings, places: ['Wrocław'] })];
  const codes = (settings: readonly string[]) =>
    brief(review({ logic: { candidates }, texts, roster: roster(settings) })).filter((one) => one.includes('roster'));
  expect(codes(['online'])).toEqual(['place-without-meeting roster[0].places']);
  expect(codes(['garden'])).toEqual([]);
});

test('a free day counts until it is over', () => {
  expect(team({ free: today })).toEqual([]);
  const [issue] = review({ roster: [sound('a', { free: '2026-11-21' }), sound('b', { free: '2025-01-01' })] });
  expect(issue).toMatchObject({ code: 'free-day-past', found: 'a (2026-11-21), b (2025-01-01)' });
});

test('addresses without encryption are told one by one, with the one to try', () => {
  const http = { photo: 'http://a.example/a.jpg', booking: 'http://a.example/book' };
  expect(review({ roster: [sound('anna', http)] })).toMatchObject([
    { code: 'insecure-address', path: ['roster', 0, 'photo'], expected: 'https://a.example/a.jpg' },
    { code: 'insecure-address', path: ['roster', 0, 'booking'], expected: 'https://a.example/book' },
  ]);
  expect(brief(review({ roster: { from: 'http://a.example/roster.json' } }))).toEqual(['insecure-address roster.from']);
});

describe('what therapists say of themselves', () => {
  const said = (...abouts: readonly object[]) => team(...abouts.map((about) => ({ about })));
  const inTexts = (texts: object, about: object) => brief(review({ texts, roster: [sound('anna', { about })] }));

  test('is missed in each language of the clinic, but not of those who say nothing', () => {
    expect(inTexts({ pl: {}, en: {} }, { pl: 'Spokojnie.' })).toEqual(['about-missing roster[0].about']);
    expect(inTexts({ pl: {} }, { 'pl-PL': 'Spokojnie.' })).toEqual([]);
    expect(team({ about: { pl: 'Spokojnie.' } }, {})).toEqual([]);
  });

  test('is missed where others say it, when the clinic names no language', () => {
    expect(said({ pl: 'Spokojnie.', en: 'Calmly.' }, { pl: 'Spokojnie.' })).toEqual(['about-missing roster[1].about']);
  });

  test('is read by nobody in a language that the page does not speak', () => {
    expect(said({ de: 'Ruhig.' })).toEqual(['about-unused-language roster[0].about']);
    expect(inTexts({ de: {} }, { de: 'Ruhig.' })).not.toContain('about-unused-language roster[0].about');
  });

  test('may show their own gender, not that of the reader', () => {
    expect(said({ pl: 'Byłam nauczycielką.' })).toEqual([]);
    expect(said({ pl: 'Może czułaś się samotnie.' })).toEqual(['gendered-text roster[0].about.pl']);
  });

  test('is heard like every text: calm, short, without hard words', () => {
    expect(said({ en: 'I treat disorders!' })).toEqual([
      'banned-word roster[0].about.en',
      'exclamation-mark roster[0].about.en',
    ]);
  });
});

test('many of a kind are told once with their ids, or as the first twenty', () => {
  const many = Array.from({ length: 200 }, (_, i) => therapist(`t${i}`, { about: { en: 'Welcome!' } }));
  const codes = review({ roster: many }).map(({ code }) => code);
  expect(codes.filter((code) => code === 'therapist-unregistered')).toHaveLength(1);
  expect(codes.filter((code) => code === 'exclamation-mark')).toHaveLength(20);
});

test('a roster in a file of its own is read with paths of that file, past those who were left out', () => {
  const list = parseTherapists([5, sound('anna', { free: '2026-01-01' })], defaultLogic);
  const parsed = parseClinicFile({ fileVersion: 1, roster: { from: 'roster.json' } }, basis);
  expect(brief(rosterReview(list, [], parsed, today))).toEqual(['free-day-past [1].free']);
});

describe('letters', () => {
  const letters = (more: object, texts: object = {}) => brief(review({ texts, handOff: handOff(more) }));

  test('need words in each language that the clinic writes in; one text for all is in its first', () => {
    const readWhen = { pl: 'Czytamy listy codziennie.' };
    expect(letters({}, { en: {} })).toEqual([]);
    expect(letters({}, { en: {}, pl: {} })).toEqual(['read-when-untranslated handOff.readWhen']);
    expect(letters({ readWhen }, { en: {}, pl: {} })).toEqual(['read-when-untranslated handOff.readWhen']);
    expect(letters({ readWhen }, { pl: {} })).toEqual([]);
    expect(letters({ readWhen })).toEqual([]);
  });

  test('are spoken of calmly', () => {
    expect(letters({ readWhen: { en: 'We read every day!' } })).toEqual(['exclamation-mark handOff.readWhen.en']);
  });

  test('go where others cannot read along', () => {
    expect(letters({ post: 'http://localhost:8080/x' })).toEqual(['post-to-this-machine handOff.post']);
    expect(letters({ withdraw: 'http://a.example', privacy: 'http://a.example' })).toEqual([
      'insecure-address handOff.withdraw',
      'insecure-address handOff.privacy',
    ]);
  });
});
