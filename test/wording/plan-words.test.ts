import { describe, expect, test } from 'vitest';
import type { FormatPlan } from '../../src/engine/recommendation.ts';
import { planLines } from '../../src/wording/plan-words.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { Translator } from '../../src/wording/translator.ts';

const part = <Value>(value: Value) => ({ value, reasons: [] });
const short: FormatPlan = {
  format: 'individual',
  modality: null,
  length: part('short'),
  meetings: part(null),
  frequency: part('weekly'),
  minutes: part([45, 60]),
};

describe('where short therapy ends', () => {
  const sentences: readonly (readonly ['en' | 'pl' | 'ro', number, string])[] = [
    ['en', 10, 'up to 10 meetings'],
    ['en', 15, 'up to 15 meetings'],
    ['en', 1, 'up to 1 meeting,'],
    ['pl', 15, '15 spotkań'],
    ['ro', 20, '20 de ședințe'],
  ];
  test.each(sentences)('is said as the clinic has set it, in %s: %i', async (language, meetings, sentence) => {
    const translator = new Translator({ language, fallbacks: [], texts: { [language]: await allTexts(language) } });
    const [length] = planLines(translator, short, meetings);
    expect(length?.about.text).toContain(sentence);
  });
});
