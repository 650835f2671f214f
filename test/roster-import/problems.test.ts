import { describe, expect, test } from 'vitest';
import { rosterLimits } from '../../src/clinic-file/limits.ts';
import { problemCodes, type ProblemCode } from '../../src/roster-import/report.ts';
import { RosterImportWords } from '../../src/wording/roster-import-words.ts';
import { loadIssueTexts } from '../../src/wording/texts/load-issue-texts.ts';
import { languages } from '../wording/locale-files.ts';
import { bytesOf, imported, problemsOf, tableOf, vocabulary } from './importing.ts';

const person = { '@type': 'Person', name: 'Anna', jobTitle: 'psychologist' };

/** For each problem a file that has it. */
const files: Readonly<Record<ProblemCode, string | Uint8Array>> = {
  'empty-file': '',
  'too-large': bytesOf('x'.repeat(rosterLimits.file.characters + 1)),
  workbook: 'PK\u0003\u0004',
  'picture-or-document': '%PDF-1.7',
  'read-as': Uint8Array.from('name;roles\nZo\u00EB;x', (letter) => letter.charCodeAt(0)),
  'lost-letters': tableOf({ title: 'd\uFFFD' }),
  'no-headings': 'jeden;dwa\n1;2',
  'no-column': 'name;roles\nAnna;psychologist',
  'no-heading': tableOf({ ' ': 'x' }),
  'unknown-heading': tableOf({ fotka2: 'x' }),
  'heading-twice': tableOf({ cena: '200 zł', koszt: '200 zł' }),
  'open-quote': 'name;roles\n"Anna;psychologist',
  'too-many-rows': `name;roles\n${'a;b\n'.repeat(rosterLimits.therapists + 1)}`,
  'no-rows': 'name;roles\n',
  'broken-json': '{ "@type" 5',
  'no-json-ld': '<p>',
  'no-people': '{"@type":"WebSite"}',
  'already-roster': '{"fileVersion":1}',
  missing: tableOf({ ages: '' }),
  'no-formats': tableOf({}),
  'unknown-word': tableOf({ formats: 'terapia pra' }),
  'only-one': tableOf({ gender: 'k, m' }),
  'ages-partly': tableOf({ ages: '14+' }),
  'price-unclear': tableOf({ price: 'cennik' }),
  'price-without-currency': tableOf({ price: '200' }),
  'price-only-from': tableOf({ price: 'od 200 zł' }),
  'day-unclear': tableOf({ free: 'jutro' }),
  'link-unclear': tableOf({ booking: 'recepcja' }),
  'yes-or-no': `name;roles;online\n${'Anna;psychologist;tak\n'.repeat(60)}Anna;psychologist;czasem`,
  'registration-without-number': tableOf({ register: 'HCPC' }),
  formula: tableOf({ title: '=1+1' }),
  'too-long': tableOf({ about: 'a'.repeat(601) }),
  'more-cells': 'name,roles\nNowak,Anna,psychologist',
  'id-changed': tableOf({ id: 'Anna!' }),
  'same-name': 'name;roles\nAnna;psychologist\nAnna;psychologist',
  'language-of-page': `<html lang="pl"><script type="application/ld+json">${JSON.stringify(person)}</script>`,
  'in-person-by-address': JSON.stringify({ ...person, address: 'Leeds' }),
  'page-as-booking': JSON.stringify({ ...person, url: 'https://clinic.example' }),
  'not-used': JSON.stringify({ ...person, telephone: '1' }),
  refused: tableOf({ title: '<b>' }),
};

test('every problem has a file that has it', () => {
  expect(Object.keys(files).sort()).toEqual([...problemCodes].sort());
});

describe.each(languages)('in %s', (language) => {
  test.each(problemCodes)('%s is said in words, with what was found and how to mend it', async (code) => {
    const result = imported(files[code]);
    const problem = problemsOf(result).find((one) => one.code === code);
    expect(problem).toBeDefined();
    const words = new RosterImportWords(language, vocabulary, await loadIssueTexts(language));
    const sentence = words.problem(problem!, result.kind);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|\s{2}|[,(] ?\.|: \.|“”|„”/);
    if (problem!.found !== undefined && !['ages-partly', 'language-of-page', 'no-heading', 'same-name'].includes(code))
      expect(sentence).toContain(problem!.found);
    if (problem!.hint !== undefined) expect(sentence).toContain(problem!.hint);
  });

  test('everything that was read of somebody is said in that language', async () => {
    const words = new RosterImportWords(language, vocabulary, await loadIssueTexts(language));
    const { rows } = imported(
      tableOf({
        ages: '16+',
        formats: 'couple',
        price: '200 zł',
        free: '2026-12-01',
        places: 'Leeds, York',
        'about:pl': 'Tak.',
      }),
    );
    const read = Object.fromEntries(words.read(rows[0]!.draft).map(({ column, value }) => [column, value]));
    const expected = {
      pl: {
        wiek: 'starsza młodzież, dorośli',
        'formy terapii': 'terapia par',
        cena: '200 zł',
        'wolny termin': '1 grudnia 2026',
      },
      en: {
        ages: 'older teenagers, adults',
        'forms of therapy': 'couple therapy',
        price: 'PLN 200',
        'next free day': '1 December 2026',
      },
      ro: {
        vârste: 'adolescenți mai mari, adulți',
        'forme de terapie': 'terapie de cuplu',
        preț: '200 PLN',
        'loc liber': '1 decembrie 2026',
      },
    };
    expect(
      Object.fromEntries(Object.entries(read).map(([key, value]) => [key, value.replaceAll('\u00A0', ' ')])),
    ).toMatchObject(expected[language]);
  });
});
