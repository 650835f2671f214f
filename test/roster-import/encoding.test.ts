import { describe, expect, test } from 'vitest';
import { bytesOf, imported, problemsOf } from './importing.ts';

const polish = {
  headings: 'imię i nazwisko;zawód;języki;wiek;sposób spotkań',
  cells: 'Żaneta Łąkowska-Śliź;psycholog;polski;dorośli;w gabinecie',
};

/** Bytes of the letters that Windows-1250 has elsewhere than ASCII. */
const central: Readonly<Record<string, number>> = {
  ...{ ę: 0xea, ó: 0xf3, ą: 0xb9, ś: 0x9c, ł: 0xb3, ż: 0xbf, ź: 0x9f, ć: 0xe6, ń: 0xf1 },
  ...{ Ż: 0xaf, Ł: 0xa3, Ś: 0x8c, ă: 0xe3, â: 0xe2, î: 0xee, ș: 0xba, ț: 0xfe, Ș: 0xaa },
};

function inWindows1250(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => central[letter] ?? letter.charCodeAt(0));
}

describe('letters', () => {
  test('that Excel saved for Windows in Poland are read, and said to be', () => {
    const { therapists, problems } = imported(inWindows1250(`${polish.headings}\r\n${polish.cells}\r\n`));
    expect(therapists[0]?.name).toBe('Żaneta Łąkowska-Śliź');
    expect(problems).toEqual([{ code: 'read-as', severity: 'note', found: 'Windows-1250', expected: 'UTF-8' }]);
  });

  test('that Excel saved for Windows in Romania get their comma back', () => {
    const csv =
      'nume și prenume;profesie;limbi;vârste;locul ședințelor\nȘtefan Țîrău;psiholog;română;adulți;la cabinet';
    const bytes = inWindows1250(csv.replaceAll('Ț', 'T'));
    expect(imported(bytes).therapists[0]?.name).toBe('Ștefan Tîrău');
  });

  test('that Excel saved for Windows in Britain are read: the pound sign tells', () => {
    const csv = 'name,profession,languages,ages,settings,price\nAnna Renée,psychologist,English,adults,online,£60';
    const { therapists, problems } = imported(Uint8Array.from(csv, (letter) => letter.charCodeAt(0)));
    expect(therapists[0]).toMatchObject({ name: 'Anna Renée', price: { amount: 60, currency: 'GBP' } });
    expect(problems).toMatchObject([{ code: 'read-as', found: 'Windows-1252' }]);
  });

  test.each([
    ['UTF-8', (text: string) => bytesOf(text)],
    ['UTF-8 with its mark', (text: string) => bytesOf(`\uFEFF${text}`)],
    ['UTF-16 with its mark', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16, the other way round', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ])('in %s are read without a word', (_, bytes) => {
    const { therapists, problems } = imported(bytes(`${polish.headings}\n${polish.cells}`));
    expect([therapists[0]?.name, problems]).toEqual(['Żaneta Łąkowska-Śliź', []]);
  });

  test('that were lost before are pointed at', () => {
    const { problems } = imported(`${polish.headings}\n${polish.cells.replace('Ł', '\uFFFD')}`);
    expect(problems).toMatchObject([
      { code: 'lost-letters', severity: 'warning', found: expect.stringContaining('\uFFFD') as string },
    ]);
  });
});

test.each([
  ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 1, 2], 'workbook'],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2], 'workbook'],
  ['a PDF', [...bytesOf('%PDF-1.7')], 'picture-or-document'],
  ['a photo', [0xff, 0xd8, 0xff, 0xe0], 'picture-or-document'],
  ['nothing', [], 'empty-file'],
])('%s is no table, and is called by its name', (_, bytes, code) => {
  const result = imported(Uint8Array.from(bytes));
  expect(problemsOf(result)).toEqual([expect.objectContaining({ code, severity: 'error' })]);
  expect(result.rows).toEqual([]);
});
