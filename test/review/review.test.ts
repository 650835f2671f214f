import { describe, expect, test } from 'vitest';
import en from '../../locales/en/review.json' with { type: 'json' };
import pl from '../../locales/pl/review.json' with { type: 'json' };
import ro from '../../locales/ro/review.json' with { type: 'json' };
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { pathText, type Issue } from '../../src/foundation/issue.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { rosterNotRead } from '../../src/review/roster-review.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { issueSentence } from '../../src/wording/issue-words.ts';
import { basis, handOff, question, rule, therapist } from '../clinic-file/clinic-file.ts';

const today = '2026-11-22';
const signed = { reviewed: { by: 'A. Nowak', on: '2026-10-01' } };
const ours = { pl: await allTexts('pl'), en: await allTexts('en'), ro: await allTexts('ro') };

function review(parts: object, day = today): Issue[] {
  return reviewClinicFile(parseClinicFile({ fileVersion: 1, ...parts }, basis), ours, day);
}

/** Without what our own help lines always bring along. */
function brief(issues: readonly Issue[]): string[] {
  return issues.filter(({ path }) => path[0] !== 'helpLines').map(({ code, path }) => `${code} ${pathText(path)}`);
}

const texts = (language: string, words: object) => review({ clinic: signed, texts: { [language]: words } });
const widget = (language: string, words: object) => texts(language, { widget: words });
const lines = defaultHelpLines['pl']!;

const team = (...more: readonly object[]) => review({ roster: more.map((one, i) => therapist(`t${i}`, one)) });
const letters = (more: object) =>
  review({ clinic: { ...signed, name: 'A' }, texts: { pl: {}, en: {} }, handOff: handOff(more) });

/** A file that brings each issue about. */
const cases: Readonly<Record<string, () => readonly Issue[]>> = {
  'plural-missing': () => widget('pl', { welcome: { minutes_one: '{{count}} minuta' } }),
  'placeholder-missing': () => widget('en', { welcome: { call: 'Would you rather talk?' } }),
  'text-kind': () => widget('en', { title: ['a', 'b'] }),
  'language-incomplete': () => widget('uk', { title: 'Анкета' }),
  'safety-text-untranslated': () => widget('uk', { title: 'Анкета' }),
  'words-missing': () =>
    review({
      logic: { candidates: { garden: { kind: 'setting', base: 0 } } },
      texts: { en: { recommendation: { candidates: { garden: { name: 'In the garden' } } } }, pl: {} },
    }),
  'long-sentence': () => widget('en', { title: 'word '.repeat(21) }),
  'banned-word': () => widget('en', { title: 'For patients' }),
  'gendered-text': () => widget('pl', { title: 'Co czułaś?' }),
  cedilla: () => widget('ro', { title: 'Ce simţiţi?' }),
  'exclamation-mark': () => widget('en', { title: 'Welcome!' }),
  'insecure-address': () => review({ clinic: { website: 'http://example.org/clinic' } }),
  'phone-doubtful': () => review({ clinic: { phone: '22 000 00 00' } }),
  'contrast-too-low': () => review({ clinic: { colours: { accent: '#777777' } } }),
  'help-line-expired': () =>
    review({ helpLines: { pl: { own: { ...lines['pl-116-123'], expiresOn: '2026-11-21' } } } }),
  'shipped-help-line-expired': () => review({}, '2099-01-01'),
  'help-lines-unconfirmed': () => review({}),
  'therapist-without-formats': () => team({ formats: undefined }),
  'formats-without-role': () => team({ roles: ['psychiatrist'] }),
  'therapist-unregistered': () => team({}),
  'roster-not-read': () => [rosterNotRead('https://a.example/roster.json')],
  'free-day-past': () => team({ free: '2026-11-21' }),
  'place-without-meeting': () => team({ places: ['Wrocław'] }),
  'format-unserved': () => review({ offer: { formats: ['individual', 'couple'] }, roster: [therapist('anna')] }),
  'about-unused-language': () => team({ about: { ru: 'Текст.' } }),
  'about-missing': () => team({ about: { pl: 'Spokojnie.' } }, { about: { en: 'Calmly.' } }),
  'read-when-untranslated': () => letters({ readWhen: { pl: 'Czytamy listy codziennie.' } }),
  'post-to-this-machine': () => letters({ post: 'http://localhost:8080/letters' }),
  'review-outdated': () => review({ clinic: { reviewed: { by: 'A. Nowak', on: '2024-11-21' } } }),
};

describe('each issue is found', () => {
  test.each(Object.entries(cases))('%s', (code, issues) => {
    expect(issues().map((issue) => issue.code)).toContain(code);
  });
});

describe.each(Object.entries({ en, pl, ro }))('in %s', (language, { words, ...sentences }) => {
  test('each issue has a sentence, and no sentence is without an issue', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(cases).sort());
    expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([]);
  });

  test.each(Object.entries(cases))('%s is said in full', (code, issues) => {
    for (const issue of issues().filter((one) => one.code === code)) {
      const sentence = issueSentence(language, sentences, issue);
      const own = [issue.found, issue.expected].reduce<string>(
        (text, fact) => text.replaceAll(fact ?? '', ''),
        sentence,
      );
      expect(own.length).toBeGreaterThan(20);
      expect(own).not.toMatch(/[{}]{2}|undefined/);
    }
  });

  test('sentences are whole, and name only what an issue has', () => {
    for (const sentence of Object.values(sentences)) {
      expect(sentence).toBe(sentence.normalize('NFC').trim());
      expect(sentence).toMatch(/\.$/);
      expect(sentence.replace(/\{\{(found|expected|hint)\}\}/g, '')).not.toMatch(/[{}]{2}|[ŞşŢţ]/);
    }
  });
});

describe('a whole file', () => {
  test('that only says whose clinic it is has nothing to mend', () => {
    const clinic = {
      ...signed,
      name: 'Przystań',
      country: 'PL',
      phone: '+48 22 000 00 00',
      website: 'https://a.example',
    };
    expect(brief(review({ clinic: { ...clinic, booking: 'https://b.example/book' } }))).toEqual([]);
  });

  test('that is text gives each issue its line and column', () => {
    const text = '{\n  "fileVersion": 1,\n  "clinic": {\n    "website": "http://a.example"\n  }\n}\n';
    const [found] = reviewClinicFile(parseClinicFile(text, basis), ours, today);
    expect(found).toMatchObject({ code: 'insecure-address', line: 4, column: 5 });
  });

  test('with errors is still looked at, and nothing is said twice', () => {
    const file = {
      fileVersion: 1,
      clinic: { email: 'nobody', website: 'http://a.example' },
      texts: { en: { questions: { questions: { gaols: { title: 'Goals' } } } } },
    };
    const parsed = parseClinicFile(file, basis);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['wrong-format', 'unknown-text']);
    expect(brief(reviewClinicFile(parsed, ours, today))).toEqual(['insecure-address clinic.website']);
  });

  test('gives the same issues each time', () => {
    expect(cases['language-incomplete']!()).toEqual(cases['language-incomplete']!());
  });
});

test('a banned Polish word is found in each of its endings, and not inside another word', () => {
  const codes = (title: string) => widget('pl', { title }).map(({ code }) => code);
  expect(codes('Postawimy diagnozę.')).toContain('banned-word');
  expect(codes('Tak wynikło z\u00a0rozmowy.')).not.toContain('banned-word');
});

describe('words that a clinic brought', () => {
  const garden = (...languages: string[]) =>
    review({
      logic: { candidates: { garden: { kind: 'setting', base: 0 } } },
      texts: {
        ...{ pl: { widget: { title: 'Rozmowa' } }, ro: { widget: { title: 'Discuție' } } },
        ...Object.fromEntries(
          languages.map((language) => [language, { recommendation: { candidates: { garden: { name: 'Garten' } } } }]),
        ),
      },
    });
  const missing = (...languages: string[]) =>
    garden(...languages).flatMap(({ code, path, found }) =>
      code === 'words-missing' ? [[pathText(path), found]] : [],
    );

  test('are missed in each language that it writes in and that lacks them', () => {
    expect(missing('pl')).toEqual([['texts.ro.recommendation', 'candidates.garden.name']]);
    expect(missing('pl', 'ro')).toEqual([]);
  });

  test('are not missed where a clinic only rewords ours', () => {
    const reworded = review({ texts: { pl: { widget: { title: 'Rozmowa' } } } });
    expect(reworded.filter(({ code }) => code === 'words-missing')).toEqual([]);
  });
});

test('somebody’s reading counts for two years to the day', () => {
  const on = (day: string) => brief(review({ clinic: { reviewed: { by: 'A. Nowak', on: day } } }));
  expect(on('2024-11-22')).toEqual([]);
  expect(on('2024-11-21')).toEqual(['review-outdated clinic.reviewed.on']);
});

describe('addresses', () => {
  test('without encryption get the one to try', () => {
    expect(review({ clinic: { booking: 'http://example.org/a?b=1' } })[0]).toMatchObject({
      ...{ code: 'insecure-address', severity: 'warning', path: ['clinic', 'booking'] },
      expected: 'https://example.org/a?b=1',
    });
  });

  test.each([
    ['+48 22 000 00 00', true],
    ['+40 (21) 000.00.00', true],
    ['22 000 00 00', false],
    ['+48 00', false],
    ['+48 22 000 00 00 00 00 00', false],
  ])('%s', (phone, fine) => {
    expect(brief(review({ clinic: { phone } }))).toEqual(fine ? [] : ['phone-doubtful clinic.phone']);
  });
});

test('rules and notes of the clinic’s own may have words', () => {
  const own = {
    rules: { 'own-rule': 'Because you said so.' },
    notes: { 'own-note': { title: 'A note', body: 'Its text.' } },
  };
  const logic = {
    questions: { pets: question({ yes: {}, no: {} }) },
    rules: { 'own-rule': rule({ question: 'pets', is: 'yes' }, { favour: { cbt: 1 }, note: ['own-note'] }) },
    candidates: { schema: { kind: 'modality', base: 1 } },
  };
  const en = {
    recommendation: { ...own, candidates: { schema: { name: 'Schema therapy', about: 'About patterns.' } } },
    questions: {
      questions: { pets: { title: 'Do you have a pet?', why: 'To know.', options: { yes: 'Yes', no_child: 'No' } } },
    },
  };
  expect(brief(review({ clinic: signed, logic, texts: { en } }))).toEqual([]);
});
