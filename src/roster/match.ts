import type { Logic } from '../clinic-file/logic.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import type { Answers } from '../engine/answers.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import type { Wishes } from './wishes.ts';

/** Everything that a match depends on: nothing else does, not even the clock. */
export interface Circumstances {
  readonly logic: Logic;
  readonly answers: Answers;
  /** The recommendation for these answers. */
  readonly recommendation: Recommendation;
  readonly wishes: Wishes;
  /** Language tag of the visitor's page, such as `pl` or `pl-PL`. */
  readonly language: string;
  /** Such as `2026-11-22`. */
  readonly today: string;
  /** Formats that the clinic offers; left out: it did not say. */
  readonly offered?: readonly string[] | undefined;
}

/** Who could be the visitor's therapist. Ids and figures only: sentences are made of them in `wording`. */
export interface Match {
  /** Where seeing a psychiatrist is advised or urgent; stands above the therapists. */
  readonly psychiatrists: MatchList | null;
  /** One; two for a pair of formats, with no therapist on both; none where no therapy is recommended. */
  readonly lists: readonly MatchList[];
  /** Formats that the visitor may look at, the suggested one first. */
  readonly choices: readonly string[];
}

export interface MatchList {
  /** Null for psychiatrists. */
  readonly format: string | null;
  /** How many meet every limit. */
  readonly size: number;
  /** Those from one place of the ranking up to, not including, another. Reasons are made only here. */
  readonly therapists: (from: number, to: number) => readonly Matched[];
  /** Filled where nobody fits. */
  readonly loosenings: readonly Loosening[];
  /** How many therapists there are at all, before any limit. */
  readonly total: number;
}

export interface Matched {
  readonly therapist: Therapist;
  /** The sum of the weights of the reasons. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly FitReason[];
  /** Wishes that are certainly not met, to be said openly. What the roster leaves open is not among them. */
  readonly unmet: readonly FitTrait[];
}

export type FitTrait = 'modality' | 'concern' | 'style' | 'gender' | 'time' | 'price' | 'free' | 'language' | 'place';

/** One thing in which a therapist fits. */
export interface FitReason {
  readonly trait: FitTrait;
  /** Id of the modality, option, gender or time; day; language tag or place as the roster has it; for a price the most that was wished. */
  readonly value: string;
  readonly weight: number;
}

export type Limit =
  | 'language'
  | 'age'
  | 'format'
  | 'setting'
  | 'place'
  | 'role'
  | 'ruled-out'
  | 'current'
  | 'pair'
  | 'gender'
  | 'times'
  | 'price'
  | 'modality';

/** Whom one limit alone keeps away. */
export interface Loosening {
  readonly limit: Limit;
  /** At most three of them, in the order of the roster; none where the approach or setting is ruled out, which names nobody. */
  readonly therapists: readonly Therapist[];
  readonly size: number;
  /** What would have to be accepted: languages, settings, places, prices such as `250 PLN`; for `format` one format, and a loosening for each. */
  readonly values: readonly string[];
  /** The wishes that accept it; null where no wish can. */
  readonly wishes: Wishes | null;
}
