import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourReview, ourColours } from '../../src/review/colour-review.ts';

const brief = (colours: Parameters<typeof colourReview>[0]): string[] =>
  colourReview(colours).map(({ severity, path, found }) => `${severity} ${String(path.at(-1))} ${found ?? ''}`);

test('our colours are those of the light theme, and each can be read on the other', () => {
  const styles = readFileSync(new URL('../../src/components/theme/tokens.styles.ts', import.meta.url), 'utf8');
  const light = [...styles.matchAll(/--tf-own-([a-z-]+), (#[0-9a-f]{6})\)/g)].map(([, name = '', colour]) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    colour,
  ]);
  expect(Object.fromEntries(light)).toEqual(ourColours);
  const { surface, text, accent, signal } = ourColours;
  expect(colourReview({ surface, text, accent, signal })).toEqual([]);
});

describe('a clinic’s colours', () => {
  test('without any there is nothing to say', () => {
    expect(colourReview({})).toEqual([]);
  });

  // Black and white are 21:1, mid grey on white 4.5:1 (WCAG's own examples).
  test('are held against each other', () => {
    expect(colourReview({ surface: '#ffffff', text: '#000000', accent: '#000000', signal: '#000000' })).toEqual([]);
    expect(brief({ text: '#767676', surface: '#ffffff', accent: '#000000' })).toEqual([
      'warning text 4.5 : 1 (#767676 / #ffffff)',
    ]);
  });

  test('are held against ours, with the worst pair of each', () => {
    expect(brief({ accent: '#b0d0cc' })).toEqual(['error accent 1.5 : 1 (#b0d0cc / #fbf8f2)']);
    expect(brief({ surface: '#777777' })[0]).toMatch(/^error surface \d/);
  });

  test('say the ratio found, rounded down, and the one needed', () => {
    expect(colourReview({ text: '#595959', surface: '#fefefe' })).toMatchObject([
      { code: 'contrast-too-low', severity: 'warning', found: '6.9 : 1 (#595959 / #fefefe)', expected: '>= 7 : 1' },
    ]);
  });
});
