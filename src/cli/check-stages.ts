import type { Issue } from '../foundation/issue.ts';

/** What `check` looks at before it proves anything, in this order. */
export const fileStages = ['format', 'references', 'texts', 'help-lines', 'roster', 'hand-off', 'examples'] as const;
export type FileStage = (typeof fileStages)[number];

/** An issue with the stage that it belongs to. */
export interface StagedIssue extends Issue {
  readonly stage: FileStage;
  /** The file in which it stands, when that is not the clinic file. */
  readonly file?: string;
}

/** Issues of shape: the file is no JSON, is too large, or a value is not of the kind that belongs there. */
const ofFormat: ReadonlySet<string> = new Set([
  ...['file-too-large', 'nesting-too-deep', 'too-many-values', 'too-many-entries', 'more-issues'],
  ...['json-syntax', 'not-json', 'forbidden-key', 'duplicate-key', 'lone-surrogate', 'control-character'],
  ...['unknown-key', 'missing-key', 'wrong-type', 'wrong-value', 'too-small', 'too-large', 'wrong-key'],
  ...['wrong-format', 'not-a-condition', 'roster-too-long'],
]);

/** Issues after which nothing of a file is known, wherever they stand. */
export const unreadable: ReadonlySet<string> = new Set([
  ...['json-syntax', 'file-too-large', 'nesting-too-deep', 'too-many-values', 'roster-too-long'],
]);

/** Issues of words that stand where the words are missing. */
const ofTexts: ReadonlySet<string> = new Set(['rule-without-sentence', 'safety-text-unreviewed']);

/** Puts issues in the order of the stages, and in each in the order of the file. */
export function inStages(
  parsed: readonly Issue[],
  reviewed: readonly Issue[],
  examples: readonly Issue[],
  rosterBeside: readonly StagedIssue[] = [],
): StagedIssue[] {
  const staged = [
    ...parsed.map((issue) => ({ ...issue, stage: stageOf(issue, 'references') })),
    ...reviewed.map((issue) => ({ ...issue, stage: stageOf(issue, 'texts') })),
    ...examples.map((issue) => ({ ...issue, stage: 'examples' as const })),
    ...rosterBeside,
  ];
  const place = ({ stage, line = 0, column = 0 }: StagedIssue): number[] => [fileStages.indexOf(stage), line, column];
  return staged.sort((a, b) => {
    const [other, own] = [place(b), place(a)];
    return own.map((value, i) => value - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

function stageOf({ code, path }: Issue, otherwise: FileStage): FileStage {
  if (path[0] === 'handOff' || code === 'private-key') return 'hand-off';
  if ((path[0] === 'roster' && !unreadable.has(code)) || code === 'format-unserved') return 'roster';
  if (code.startsWith('help-line') || path[0] === 'helpLines') return 'help-lines';
  if (ofTexts.has(code) || code.startsWith('text-') || code.endsWith('-text') || path[0] === 'texts') return 'texts';
  return ofFormat.has(code) ? 'format' : otherwise;
}
