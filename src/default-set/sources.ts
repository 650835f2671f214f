import sources from './sources.json' with { type: 'json' };

/** Where a rule's knowledge comes from. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly url: string | null;
}

const known: Readonly<Record<string, Source>> = sources;

/** The source behind a rule's code: `NG222` itself, `S17` and `R7` by their group; null for a clinic's own. */
export function sourceOf(code: string): Source | null {
  const group = /^([A-Z])\d+$/.exec(code)?.[1] ?? '';
  const found = [code, group].find((name) => Object.hasOwn(known, name));
  return (found === undefined ? null : known[found]) ?? null;
}
