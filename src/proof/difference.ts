import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Answers } from '../engine/answers.ts';
import type { LevelName } from './level-encoder.ts';

/** A part of the recommendation on which two logics are compared. */
export type Compared =
  | { readonly kind: CandidateKind; readonly id: string }
  | { readonly kind: LevelName; readonly id: string }
  | { readonly kind: 'outcome' | 'note' | 'pair'; readonly id: string };

/**
 * Whether two logics agree on one part: `same` for every possible visit, `changed` with a visit that shows it, `open` when time ran out.
 *
 * For a candidate: its standing (best, recommended, ruled out, held back) and its plan. For a level: whether it is reached.
 */
export interface Difference {
  readonly part: Compared;
  readonly status: 'same' | 'changed' | 'open';
  readonly seconds: number;
  /** The visit that shows it, as small as it goes; null where nothing changes. */
  readonly visit: Answers | null;
}

/** How often one value became another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly visits: number;
}

/** What changes over many synthetic visits. */
export interface SampledDifferences {
  /** Visits looked at. */
  readonly visits: number;
  /** Visits in which anything of the recommendation but its reasons and plan differs. */
  readonly changed: number;
  /** From what to what, unchanged visits included: best format, modality and setting (`none` where there is none), outcome, levels. */
  readonly flows: Readonly<Record<'outcome' | CandidateKind | LevelName, readonly Flow[]>>;
}
