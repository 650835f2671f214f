import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDraft } from '../../src/hand-off/apply-draft.ts';
import { noDraft } from '../../src/hand-off/draft.ts';
import { summaryAsJson } from '../../src/hand-off/summary-json.ts';
import { summaryAsText } from '../../src/hand-off/summary-text.ts';
import type { Summary } from '../../src/hand-off/summary.ts';

const summary: Summary = {
  language: 'pl',
  title: 'Notatki na pierwsze spotkanie',
  madeOn: '2026-11-22',
  parts: [
    {
      id: 'goals',
      title: 'Małe kroki',
      lines: [
        { id: 'goals.relief', text: 'Lepsze samopoczucie' },
        {
          id: 'goals.relief.1',
          text: 'Zauważyć, o\u00a0jakiej porze dnia jest choć trochę lżej i\u00a0co wtedy jest inaczej.',
          under: 'goals.relief',
        },
        { id: 'goals.know', text: 'To know myself', lang: 'en' },
      ],
    },
    { id: 'own', title: 'Własne notatki', lines: [{ id: 'own.0', text: 'Pierwsza linia\ndruga linia' }] },
  ],
  closing: 'To nie rozpoznanie.',
};

describe('as text', () => {
  test('has underlined titles, a dash before each line and a box before each small step', () => {
    expect(summaryAsText(summary)).toBe(
      [
        'Notatki na pierwsze spotkanie',
        '=============================',
        '2026-11-22',
        '',
        'Małe kroki',
        '----------',
        '- Lepsze samopoczucie',
        '  [ ] Zauważyć, o\u00a0jakiej porze dnia jest choć trochę lżej i\u00a0co wtedy',
        '      jest inaczej.',
        '- To know myself',
        '',
        'Własne notatki',
        '--------------',
        '- Pierwsza linia',
        '  druga linia',
        '',
        'To nie rozpoznanie.',
        '',
      ].join('\n'),
    );
  });

  test('fits 72 columns wherever there is a blank to break at, and loses no word', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'ż', 'ș', '.') }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (written) => {
        const text = summaryAsText({
          ...summary,
          parts: [{ id: 'own', title: 'Own', lines: [{ id: 'own.0', text: written.join(' ') }] }],
        });
        const said = text.slice(text.indexOf('- '), text.indexOf(summary.closing));
        expect(said.split('\n').filter((line) => line.length > 72)).toEqual([]);
        expect(said.slice(2).split(/\s+/).filter(Boolean)).toEqual(written);
      }),
    );
  });

  test('leaves an address whole, however long', () => {
    const address = `https://example.org/${'a'.repeat(90)}`;
    const parts = [{ id: 'contact', title: 'Contact', lines: [{ id: 'contact.website', text: address }] }];
    expect(summaryAsText({ ...summary, parts })).toContain(address);
  });
});

test('as JSON it is the same sentences, in the same order each time', () => {
  const [goals, own] = summary.parts.map(({ lines }) => lines.map(({ text }) => text));
  expect(JSON.parse(summaryAsJson(summary))).toEqual({
    summaryVersion: 1,
    ...summary,
    parts: [
      {
        id: 'goals',
        title: 'Małe kroki',
        lines: [
          { number: 1, text: goals?.[0] },
          { number: 2, text: goals?.[1], under: 1 },
          { number: 3, text: goals?.[2], lang: 'en' },
        ],
      },
      { id: 'own', title: 'Własne notatki', lines: [{ number: 1, text: own?.[0] }] },
    ],
  });
  expect(summaryAsJson(summary)).toBe(summaryAsJson({ ...summary }));
  expect(Object.keys(JSON.parse(summaryAsJson(summary)) as object)).toEqual([
    'summaryVersion',
    'language',
    'title',
    'madeOn',
    'parts',
    'closing',
  ]);
});

test('as JSON a line that was put in other words tells nothing of the answer behind it', () => {
  const rewritten = { 'goals.relief': 'A quiet month', 'goals.relief.1': 'Walk on Sundays' };
  const said = applyDraft(summary, { ...noDraft, rewritten });
  expect(summaryAsJson(said)).toContain('A quiet month');
  expect(summaryAsJson(said)).not.toContain('relief');
});
