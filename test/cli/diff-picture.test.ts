import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowBands } from '../../src/cli/diff-picture-bands.ts';
import { diffPicture } from '../../src/cli/diff-picture.ts';
import type { DiffReport } from '../../src/cli/diff-report.ts';
import { readSide } from '../../src/cli/diff-side.ts';
import { diffWords } from '../../src/cli/diff-words.ts';
import type { Flow, SampledDifferences } from '../../src/proof/difference.ts';

const none: SampledDifferences['flows'] = {
  ...{ outcome: [], format: [], modality: [], setting: [] },
  ...{ help: [], referral: [], medical: [], need: [] },
};
const formats: readonly Flow[] = [
  { from: 'individual', to: 'individual', visits: 60_000 },
  { from: 'individual', to: 'group', visits: 39_998 },
  { from: 'couple', to: 'none', visits: 2 },
];
const help: readonly Flow[] = [
  { from: 'none', to: 'lines', visits: 10 },
  { from: 'none', to: 'none', visits: 99_990 },
];

async function picture(flows: Partial<SampledDifferences['flows']>, name = 'clinic.json', language = 'en' as const) {
  const { side } = await readSide('default', () => Promise.reject(new Error('none')));
  if (!side) throw new Error('our own set has errors');
  const words = await diffWords(language, side, side);
  const sample = { visits: 100_000, changed: 40_000, flows: { ...none, ...flows } };
  return diffPicture(words, { names: [null, name], sample, seed: 1 } as unknown as DiffReport);
}

describe('the picture', () => {
  test('has a title and a description that says every change', async () => {
    const svg = await picture({ format: formats });
    expect(svg).toContain('<title id="title">How many visits change.');
    expect(/<desc[^>]*>(.*)<\/desc>/.exec(svg)?.[1]).toContain('Individual therapy → Group therapy: 39,998 (40.0%)');
    expect(svg).toContain('no forecast of real visitors');
  });

  test('shows the form always, and another part where it changes', async () => {
    expect(await picture({ format: formats })).not.toContain('>Psychiatrist<');
    const svg = await picture({ format: formats, help });
    expect(svg).toContain('>Form that comes first<');
    expect(svg).toContain('>Help<');
    expect(svg).toContain('nothing urgent → people to talk with: 10 (&#60; 0.1%)');
  });

  test('keeps the signal colour for help', async () => {
    expect(await picture({ format: formats })).not.toContain('class="help"');
    expect(await picture({ format: formats, help })).toContain('<path class="help"');
  });

  test('is no place for markup of a file', async () => {
    const svg = await picture({ format: formats }, '<script>alert(1)</script>&.json');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;');
  });

  test('needs nothing from elsewhere', async () => {
    expect((await picture({ format: formats, help })).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href/,
    );
  });
});

describe('bands', () => {
  const room = (id: string): number => (id === 'a' ? 54 : 38);
  const values = fc.constantFrom('a', 'b', 'c', 'd');
  const flows = fc.uniqueArray(
    fc.record({ from: values, to: values, visits: fc.integer({ min: 1, max: 1_000_000 }) }),
    {
      selector: ({ from, to }) => `${from} ${to}`,
      minLength: 1,
    },
  );

  test('start and end within the bar of their value, and fill it', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const { left, right, bands } = flowBands(list, room);
        for (const [column, side, edge] of [
          [left, 'from', 'fromY'],
          [right, 'to', 'toY'],
        ] as const)
          for (const { id, y, height } of column) {
            const own = bands.filter((band) => band[side] === id).toSorted((a, b) => a[edge] - b[edge]);
            let at = y;
            for (const band of own) {
              expect(band[edge]).toBeCloseTo(at, 6);
              at += band.height;
            }
            expect(at).toBeCloseTo(y + height, 6);
          }
      }),
    );
  });

  test('names in a column never stand on one another, and nothing stands outside', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const { left, right, height } = flowBands(list, room);
        for (const column of [left, right])
          for (const [i, node] of column.entries()) {
            const above = column[i - 1];
            if (above) expect(node.slot - above.slot).toBeGreaterThanOrEqual((room(node.id) + room(above.id)) / 2);
            expect(node.y).toBeGreaterThanOrEqual(0);
            expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-6);
          }
      }),
    );
  });

  test('a single visit is still seen', () => {
    const { bands } = flowBands(
      [
        { from: 'a', to: 'a', visits: 1_000_000 },
        { from: 'a', to: 'b', visits: 1 },
      ],
      room,
    );
    expect(bands.find(({ to }) => to === 'b')?.height).toBeGreaterThan(1);
  });
});
