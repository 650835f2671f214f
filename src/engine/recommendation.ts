import type {
  Frequency,
  HelpLevel,
  Length,
  MedicalLevel,
  NeedLevel,
  Outcome,
  ReferralLevel,
} from '../clinic-file/logic-schema.ts';
import type { Evidence } from './verdict.ts';

export type FormatId = string;
export type ModalityId = string;
export type SettingId = string;

/** Why something is said: the rule that fired, the answers it rests on, and its source. */
export interface Reason {
  /** Id of the rule; null where the engine itself decides (base, outcome). */
  readonly rule: string | null;
  readonly evidence: readonly Evidence[];
  readonly source: readonly string[];
  /** False until a clinician has confirmed what the source says. */
  readonly confirmed: boolean;
}

/** A reason for a candidate, with its weight from 1 to 3. */
export interface WeighedReason extends Reason {
  readonly weight: number;
  /** False when a weightier rule of the same topic counts instead. */
  readonly counts: boolean;
}

/** How far something has been raised, with every rule that raised it so far or less. */
export interface Level<Name extends string> {
  readonly level: Name;
  readonly reasons: readonly Reason[];
}

/** A candidate that may be recommended. `score` is its base plus the weights that count. */
export interface Ranked<Id extends string = string> {
  readonly id: Id;
  readonly score: number;
  readonly base: number;
  readonly reasons: readonly WeighedReason[];
}

/** A candidate that waits: what it needs is not certainly so. */
export interface HeldBack<Id extends string = string> extends Ranked<Id> {
  /** Questions that are still open. */
  readonly open: readonly string[];
  /** Answers that do not fit what it needs. */
  readonly unmet: readonly Evidence[];
}

export interface RuledOut<Id extends string = string> {
  readonly id: Id;
  readonly reasons: readonly Reason[];
}

export interface Ranking<Id extends string = string> {
  readonly best: Ranked<Id> | null;
  readonly alternatives: readonly Ranked<Id>[];
  readonly heldBack: readonly HeldBack<Id>[];
  readonly ruledOut: readonly RuledOut<Id>[];
}

/** Two formats side by side, always with different therapists; `current` is a therapy under way. */
export interface Pair {
  readonly formats: readonly [FormatId, FormatId];
  readonly reasons: readonly Reason[];
}

/** One part of a plan. No reasons: it is the usual one for the format or the modality. */
export interface Part<Value> {
  readonly value: Value;
  readonly reasons: readonly Reason[];
}

export interface FormatPlan {
  readonly format: FormatId;
  readonly modality: ModalityId | null;
  readonly length: Part<Length>;
  /** Number of meetings, from and to; null when it is agreed along the way. */
  readonly meetings: Part<readonly [number, number] | null>;
  readonly frequency: Part<Frequency>;
  /** Minutes of one meeting, from and to. */
  readonly minutes: Part<readonly [number, number]>;
}

/** The plan for the best format, and beside it the plan of each other format shown. */
export interface Plan extends FormatPlan {
  readonly settings: Ranking;
  readonly others: readonly FormatPlan[];
}

export interface Note extends Reason {
  readonly id: string;
}

/** What an open question could still change. */
export interface OpenPoint {
  readonly question: string;
  readonly skipped: boolean;
  /** Candidates whose score or standing depends on it. */
  readonly candidates: readonly string[];
  /** Levels that it could raise. */
  readonly levels: readonly ('help' | 'referral' | 'medical' | 'need')[];
}

/** Which engine and which logic made a recommendation: a visit can be replayed years later. */
export interface Version {
  readonly engine: string;
  /** SHA-256 of the logic, in hexadecimal. */
  readonly logic: string;
}

export interface Recommendation {
  readonly outcome: Outcome;
  readonly outcomeReasons: readonly Reason[];
  readonly help: Level<HelpLevel>;
  readonly referral: Level<ReferralLevel>;
  readonly medical: Level<MedicalLevel>;
  readonly need: Level<NeedLevel>;
  readonly formats: Ranking;
  readonly pair: Pair | null;
  readonly modalities: Ranking;
  readonly plan: Plan | null;
  readonly notes: readonly Note[];
  readonly open: readonly OpenPoint[];
  readonly version: Version;
}
