import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterText } from '../../src/hand-off/letter.ts';
import { summaryAsText } from '../../src/hand-off/summary-text.ts';
import type { Summary } from '../../src/hand-off/summary.ts';

const head = { title: 'Letter', lines: ['To: Clinic', 'Kept for 90 days.'] };

function summaryWith(text: string): Summary {
  const parts = [{ id: 'own', title: 'Own', lines: [{ id: 'own.0', text }] }];
  return { language: 'en', title: 'Notes', madeOn: '2026-11-22', parts, closing: 'Closing.' };
}

test('a letter is its head and the summary as text, and nothing else', () => {
  const summary = summaryWith('Zażółć, ășțâî');
  expect(letterText(head, summary).trimEnd()).toBe(
    `Letter\n\nTo: Clinic\n\nKept for 90 days.\n\n\n${summaryAsText(summary)}`.trimEnd(),
  );
});

test('its size grows in steps of 4 KiB, so that it says little of how much was written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 9000, unit: fc.constantFrom('a', 'ż', 'ș', ' ', '\n', '🙂') }), (text) => {
      const letter = letterText(head, summaryWith(text));
      expect(new TextEncoder().encode(letter).length % 4096).toBe(0);
      expect(letter.endsWith('\n')).toBe(true);
    }),
  );
  const size = (text: string) => new TextEncoder().encode(letterText(head, summaryWith(text))).length;
  expect(size('Yes')).toBe(size('A little more than that'));
});
