import { ColorSpace, contrastWCAG21, mix, OKLab, serialize, sRGB } from 'colorjs.io/fn';
import type { Colours } from '../clinic-file/schema.ts';
import type { Issue } from '../foundation/issue.ts';

ColorSpace.register(sRGB);
ColorSpace.register(OKLab);

/** Our colours of the light theme, as in the theme of the components: those of a clinic count in this one alone. */
export const ourColours = {
  surface: '#fbf8f2',
  raised: '#ffffff',
  text: '#1e2b2c',
  accent: '#0b5450',
  onAccent: '#ffffff',
  signal: '#8c2b18',
  onSignal: '#ffffff',
} as const;
type Name = keyof typeof ourColours;

/** Our darkest ink, for writing on a light accent. */
const ink = '#0c1f1d';

/** What is written or drawn on what. */
const pairs: readonly (readonly [Name, Name])[] = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['onAccent', 'accent'],
  ['signal', 'surface'],
  ['signal', 'raised'],
  ['onSignal', 'signal'],
];

/** WCAG 2.2: 7:1 is the enhanced contrast of text (1.4.6), which ours has everywhere; below 4.5:1 (1.4.3) many cannot read. */
const enhanced = 7;
const least = 4.5;

/** The clinic's colours against each other, and against ours where it has none: for each colour the pair that is worst. */
export function colourReview(colours: Colours): Issue[] {
  const all: Readonly<Record<Name, string>> = { ...ourColours, ...colours, ...derived(colours) };
  const isOwn = (name: Name): name is keyof Colours => name in colours;
  const worst = new Map<keyof Colours, { pair: readonly [Name, Name]; ratio: number }>();
  for (const pair of pairs) {
    const [front, back] = pair;
    const own = [front, back, madeFrom[front], madeFrom[back]].find((name) => name !== undefined && isOwn(name));
    if (own === undefined) continue;
    const ratio = contrastWCAG21(all[front], all[back]);
    if (ratio < (worst.get(own)?.ratio ?? enhanced)) worst.set(own, { pair, ratio });
  }
  return [...worst].map(([name, { pair, ratio }]) => ({
    code: 'contrast-too-low',
    severity: ratio < least ? 'error' : 'warning',
    path: ['clinic', 'colours', name],
    // Rounded down: 6.96 is not 7.
    found: `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1 (${pair.map((one) => all[one]).join(' / ')})`,
    expected: `>= ${enhanced} : 1`,
  }));
}

/** The colour of ours that the widget makes from one of the clinic's. */
const madeFrom: Partial<Record<Name, keyof Colours>> = { raised: 'surface', onAccent: 'accent', onSignal: 'signal' };

/** What the widget makes of the clinic's colours: cards lighter than their ground, and white or ink on what is filled. */
function derived({ surface, accent, signal }: Colours): Partial<Record<Name, string>> {
  return {
    ...(surface && {
      raised: serialize(mix('#ffffff', surface, 0.92, { space: OKLab, outputSpace: sRGB }), { format: 'hex' }),
    }),
    ...(accent && { onAccent: readableOn(accent) }),
    ...(signal && { onSignal: readableOn(signal) }),
  };
}

function readableOn(colour: string): string {
  return contrastWCAG21(ink, colour) > contrastWCAG21('#ffffff', colour) ? ink : '#ffffff';
}
