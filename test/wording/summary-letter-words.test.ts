import { expect, test } from 'vitest';
import { keptUntil, letterHead } from '../../src/wording/summary-letter-words.ts';
import { texts as en } from '../../src/wording/texts/en.ts';
import { texts as pl } from '../../src/wording/texts/pl.ts';
import { texts as ro } from '../../src/wording/texts/ro.ts';
import { Translator } from '../../src/wording/translator.ts';
import { handOff } from '../hand-off/summary-facts.ts';

const today = '2026-11-22';
const speaking = (language: string) => new Translator({ language, fallbacks: ['en'], texts: { en, pl, ro } });

test('a letter says to whom it goes, when, in which language, and what was agreed', () => {
  expect(letterHead(speaking('en'), handOff, 'The Harbour', today)).toEqual({
    title: 'Letter to the clinic',
    lines: [
      'To: The Harbour',
      'Date: 22 November 2026. Language: English.',
      'The sender saw the notes below, and agreed that the clinic reads them to prepare a first talk.',
      'What the sender was told about this: We read letters on working days.',
      'The clinic deletes this letter after 90 days, on 20 February 2027 at the latest.',
      'The sender can take the consent back at any time: letters@example.org',
    ],
  });
});

test('it speaks the visitor’s language, and quotes what the clinic says in it', () => {
  const { lines } = letterHead(speaking('pl'), { ...handOff, keptDays: 1 }, 'Przystań', today);
  expect(lines).toContain('Data: 22 listopada 2026. Język: polski.');
  expect(lines).toContain('Informacja podana przed wysłaniem: Listy czytamy w dni robocze.');
  expect(lines).toContain('Poradnia usuwa ten list po 1 dniu, najpóźniej 23 listopada 2026.');
  expect(letterHead(speaking('ro'), handOff, 'Limanul', today).lines).toContain(
    'Clinica șterge această scrisoare după 90 de zile, cel târziu la 20 februarie 2027.',
  );
});

test('a clinic without a name in its file is not named', () => {
  expect(letterHead(speaking('en'), handOff, undefined, today).lines[0]).toMatch(/^Date/);
});

test('a language that we do not speak is named in the language that the letter is written in', () => {
  expect(letterHead(speaking('uk'), handOff, undefined, today).lines[0]).toBe(
    'Date: 22 November 2026. Language: Ukrainian.',
  );
});

test('days are counted across months and years', () => {
  expect(keptUntil({ ...handOff, keptDays: 365 }, '2027-12-31')).toBe('2028-12-30');
  expect(keptUntil({ ...handOff, keptDays: 1 }, '2026-12-31')).toBe('2027-01-01');
});
