import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTherapists } from '../../src/clinic-file/roster.ts';
import { rosterCsv } from '../../src/roster-import/write-csv.ts';
import { languages } from '../wording/locale-files.ts';
import { anyRoster, logic } from './any-therapist.ts';
import { bytesOf, codesOf, imported, vocabulary } from './importing.ts';

const inSpreadsheets = fc.record({
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with its mark', 'utf-16 with its mark'),
  emptyRows: fc.boolean(),
});

/** The same table as another program saves it. */
function savedAs(
  csv: string,
  { lineEnd, encoding, emptyRows }: { lineEnd: string; encoding: string; emptyRows: boolean },
) {
  const bare = csv.replace(/^\uFEFF/, '').replaceAll('\r\n', lineEnd);
  const text = emptyRows ? `${lineEnd}${bare}${lineEnd};;;${lineEnd}` : bare;
  if (encoding !== 'utf-16 with its mark') return bytesOf(encoding === 'utf-8' ? text : `\uFEFF${text}`);
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

describe.each(languages)('a table in %s', (language) => {
  test('holds any roster without a loss', () => {
    fc.assert(
      fc.property(anyRoster, (roster) => {
        const result = imported(rosterCsv(roster, vocabulary, language));
        expect(codesOf(result)).toEqual([]);
        expect(result.therapists).toEqual(roster);
      }),
      { numRuns: 100 },
    );
  });

  test('says the same however a spreadsheet saves it', () => {
    fc.assert(
      fc.property(anyRoster, inSpreadsheets, (roster, way) => {
        expect(imported(savedAs(rosterCsv(roster, vocabulary, language), way)).therapists).toEqual(roster);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows', () => {
  const wrongRow = fc.constantFrom(
    { name: '' },
    { name: 'Ola', roles: '' },
    { name: 'Ola', roles: 'astronaut' },
    { name: 'Ola', ages: 'everyone but me' },
    { name: '<b>Ola</b>' },
    { name: '=HYPERLINK("https://x.example")' },
  );

  test('that are wrong cost no right one, and each is in the report', () => {
    fc.assert(
      fc.property(anyRoster, fc.array(wrongRow, { maxLength: 4 }), fc.nat(), (roster, wrong, at) => {
        const spoilt = wrong.map((parts) => ({ ...roster[0]!, id: 'wrong', ...parts }));
        const csv = rosterCsv(roster, vocabulary, 'en');
        const [heading = '', ...rows] = csv.split('\r\n').filter((row) => row !== '');
        // A cell may hold line breaks, so rows are taken apart only where none does.
        fc.pre(rows.length === roster.length);
        const place = at % (rows.length + 1);
        const wrongRows = spoilt.map(({ name, roles, ages }) => {
          const cells = heading
            .split(',')
            .map(
              (one) =>
                ({ name, profession: [roles].flat().join('|'), ages: [ages].flat().join('|') })[
                  one.replace('\uFEFF', '')
                ] ?? '',
            );
          return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
        });
        const result = imported([heading, ...rows.slice(0, place), ...wrongRows, ...rows.slice(place)].join('\n'));
        expect(result.therapists).toEqual(roster);
        expect(result.rows).toHaveLength(roster.length + wrong.length);
        for (const { therapist, problems } of result.rows)
          expect(problems.some(({ severity }) => severity === 'error')).toBe(therapist === null);
      }),
      { numRuns: 100 },
    );
  });

  test('that come out are what the page itself accepts, whatever stands in the cells', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('psychologist', 'pl', 'adults', 'online', '200 zł', 'ask', '{{x}}', '<i>', '$t(a)', '\u0007'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 8, maxLength: 8 }), { maxLength: 5 }), (cells) => {
        const heading = 'name;roles;languages;ages;settings;price;about:pl;places';
        const quoted = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
        const { therapists } = imported([heading, ...quoted].join('\n'));
        expect(parseTherapists(therapists, logic).therapists).toEqual(therapists);
      }),
      { numRuns: 150 },
    );
  });
});
