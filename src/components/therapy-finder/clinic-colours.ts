import type { Clinic } from '../../screening/embedding.ts';

type Colours = NonNullable<Clinic['colours']>;

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Dresses an element in the clinic's own colours, for the light theme; in the dark one ours stay.
 *
 * By a style sheet of its own: a strict style policy forbids `style` attributes. The page's `--therapy-finder-*` still win, see `tokens.styles.ts`.
 */
export function wear(root: ShadowRoot, colours: Colours | undefined): void {
  if (!colours && !sheets.has(root)) return;
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  if (!sheets.has(root)) root.adoptedStyleSheets.push(sheet);
  sheets.set(root, sheet);
  sheet.replaceSync(`:host { ${declarations(colours ?? {}).join(' ')} }`);
}

function declarations({ accent, surface, text, signal }: Colours): string[] {
  return [
    ...(accent ? [`--tf-own-accent: ${accent};`, `--tf-own-on-accent: ${readableOn(accent)};`] : []),
    ...(signal ? [`--tf-own-signal: ${signal};`, `--tf-own-on-signal: ${readableOn(signal)};`] : []),
    // Cards stand out from the ground as ours do, whatever the ground.
    ...(surface
      ? [`--tf-own-surface: ${surface};`, '--tf-own-raised: color-mix(in oklab, var(--tf-surface) 92%, #fff);']
      : []),
    ...(text ? [`--tf-own-text: ${text};`] : []),
  ];
}

/** White, or our darkest ink: whichever stands out more (relative luminance as in WCAG 2). */
function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where our ink and white are equally far.
  return luminance > 0.204 ? '#0c1f1d' : '#ffffff';
}
