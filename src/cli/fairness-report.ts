import type { Fairness } from './fairness-simulation.ts';

/** What the command found, and over what. */
export interface FairnessReport extends Fairness {
  readonly file: string;
  readonly seed: number;
  /** Day of the first visit. */
  readonly today: string;
  /** Entries of the roster with an error: nobody can find them. */
  readonly leftOut: number;
}

/** 0 where everybody comes up, 1 where somebody never does. */
export function exitCodeOf({ never, leftOut }: Pick<FairnessReport, 'never' | 'leftOut'>): 0 | 1 {
  return never.length > 0 || leftOut > 0 ? 1 : 0;
}
