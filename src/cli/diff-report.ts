import type { Logic } from '../clinic-file/logic.ts';
import type { Difference, SampledDifferences } from '../proof/difference.ts';
import type { ShownVisit } from './diff-effect.ts';
import type { FileChanges } from './diff-file.ts';

/** What the solver said: a difference or a proof for each part, or why there is neither. */
export type EffectRun =
  | { readonly state: 'done'; readonly differences: readonly Difference[]; readonly visits: readonly ShownVisit[] }
  /** The optional package of the solver is not installed. */
  | { readonly state: 'no-solver' }
  | { readonly state: 'failed'; readonly reason: string };

/** Everything that a comparison found. */
export interface DiffReport {
  readonly names: readonly [before: string | null, after: string | null];
  readonly logics: readonly [before: Logic, after: Logic];
  readonly changes: FileChanges;
  readonly effect: EffectRun;
  readonly sample: SampledDifferences;
  readonly seed: number;
}

/** 0 all decided, 1 a part is open, 2 not everything could run. */
export function exitCodeOf({ effect }: Pick<DiffReport, 'effect'>): 0 | 1 | 2 {
  if (effect.state !== 'done') return 2;
  return effect.differences.some(({ status }) => status === 'open') ? 1 : 0;
}
