import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDraft } from '../../src/hand-off/apply-draft.ts';
import { noDraft, type Draft } from '../../src/hand-off/draft.ts';
import { summaryAsJson } from '../../src/hand-off/summary-json.ts';
import { summaryAsText } from '../../src/hand-off/summary-text.ts';
import type { Summary } from '../../src/hand-off/summary.ts';

const summary: Summary = {
  language: 'en',
  title: 'Notes',
  madeOn: '2026-11-22',
  parts: [
    {
      id: 'goals',
      title: 'Goals',
      lines: [
        { id: 'goals.relief', text: 'Zebra' },
        { id: 'goals.relief.1', text: 'Okapi', under: 'goals.relief' },
        { id: 'goals.know', text: 'Gnu', lang: 'pl' },
      ],
    },
    { id: 'own', title: 'My own notes', lines: [] },
    { id: 'ask', title: 'Questions', lines: [{ id: 'ask.price', text: 'Lynx' }] },
  ],
  closing: 'Closing.',
};

function idsOf(draft: Partial<Draft>): string[] {
  return applyDraft(summary, { ...noDraft, ...draft }).parts.flatMap(({ lines }) => lines.map(({ id }) => id));
}

describe('a struck line', () => {
  test('is gone, with what belongs to it and with a part that is left empty', () => {
    expect(idsOf({ struck: ['goals.relief'] })).toEqual(['goals.know', 'ask.price']);
    expect(applyDraft(summary, { ...noDraft, struck: ['ask.price'] }).parts.map(({ id }) => id)).toEqual(['goals']);
  });

  test('is in no text and no JSON, whatever else was done', () => {
    const lines = summary.parts.flatMap((part) => part.lines);
    fc.assert(
      fc.property(fc.subarray(lines), fc.array(fc.constantFrom('a', 'b')), (struck, own) => {
        const kept = applyDraft(summary, { ...noDraft, struck: struck.map(({ id }) => id), own });
        for (const { text } of struck) {
          expect(summaryAsText(kept)).not.toContain(text);
          expect(summaryAsJson(kept)).not.toContain(text);
        }
      }),
    );
  });

  test('stays gone when it was rewritten too', () => {
    expect(idsOf({ struck: ['ask.price'], rewritten: { 'ask.price': 'Mine' } })).not.toContain('ask.price');
  });
});

describe('a rewritten line', () => {
  test('says what the visitor wrote, in the visitor’s language', () => {
    const [goals] = applyDraft(summary, { ...noDraft, rewritten: { 'goals.know': '  Mine ' } }).parts;
    expect(goals?.lines.at(-1)).toEqual({ id: 'goals.know', text: 'Mine' });
  });

  test('keeps its place under another', () => {
    const [goals] = applyDraft(summary, { ...noDraft, rewritten: { 'goals.relief.1': 'Mine' } }).parts;
    expect(goals?.lines[1]).toEqual({ id: 'goals.relief.1', text: 'Mine', under: 'goals.relief' });
  });

  test('left blank is no line', () => {
    expect(idsOf({ rewritten: { 'ask.price': ' \n ' } })).not.toContain('ask.price');
  });

  test('of a name that every object has changes nothing', () => {
    expect(idsOf({ rewritten: {} })).toHaveLength(4);
    const odd = { ...summary, parts: [{ id: 'x', title: 'X', lines: [{ id: 'constructor', text: 'Stays' }] }] };
    expect(applyDraft(odd, noDraft).parts[0]?.lines[0]?.text).toBe('Stays');
  });
});

describe('lines of the visitor’s own', () => {
  test('stand in their order in a part of their own, without the blank ones', () => {
    const own = applyDraft(summary, { ...noDraft, own: ['One', ' ', 'Two'] }).parts.find(({ id }) => id === 'own');
    expect(own?.lines.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  test('carry nothing that could steer a terminal or turn the reading around', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u001B', '\u0085', '\u2028', '\u202E', 'z\u0307'),
        }),
        (text) => {
          const { parts } = applyDraft(summary, { ...noDraft, own: [text] });
          const said = parts.find(({ id }) => id === 'own')?.lines[0]?.text ?? '';
          expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
        },
      ),
    );
    const { parts } = applyDraft(summary, { ...noDraft, own: ['a\u001B[2Jb\u202Ec\r\nd'] });
    expect(parts.find(({ id }) => id === 'own')?.lines[0]?.text).toBe('a [2Jb c\nd');
  });
});

test('a draft without changes takes out nothing but the empty part', () => {
  expect(applyDraft(summary, noDraft).parts.map(({ id }) => id)).toEqual(['goals', 'ask']);
});
