import type { Answers } from '../engine/answers.ts';

/** What a proof is about. */
export type Subject =
  /** A guarantee of the logic holds for every possible visit. */
  | { readonly kind: 'guarantee'; readonly id: string }
  /** Every visit that ends with something to recommend names a format, or says why not. */
  | { readonly kind: 'outcome' }
  /** Law 3: nothing that protects is lost when this sign is reported in place of the next lower one. */
  | { readonly kind: 'danger'; readonly question: string; readonly sign: string }
  /** No visit is longer than `settings.questionLimit`. */
  | { readonly kind: 'length' }
  /** It can come about: `id` is `question`, `question.option`, a rule, `scale.band`, a candidate, a length or a level. */
  | { readonly kind: 'reach'; readonly what: Reachable; readonly id: string }
  /** A rule that changes nothing, whatever was answered. */
  | { readonly kind: 'idle-rule'; readonly id: string }
  /** Rules that always fire together. */
  | { readonly kind: 'twin-rules'; readonly id: string; readonly other: string };

/** Kinds of things that every logic must be able to bring about. */
export type Reachable =
  | 'question'
  | 'option'
  | 'rule'
  | 'band'
  | 'candidate'
  | 'length'
  | 'outcome'
  | 'help'
  | 'referral'
  | 'medical'
  | 'need';

/**
 * How a proof ended: `proved` for every possible visit, `refuted` by a visit that is shown, or `open` when its time ran out.
 * An open proof is never passed.
 *
 * For `reach`, `idle-rule` and `twin-rules` the statement is "it can come about", "it changes something", "one can fire without the other":
 * `proved` comes with the visit that shows it, `refuted` means that no visit does.
 */
export interface Proof {
  readonly subject: Subject;
  readonly status: 'proved' | 'refuted' | 'open';
  readonly seconds: number;
  /** Visits that show it: a counter-example, or the witness of `reach`. For `danger` two: before and after. For `length` the longest visit. */
  readonly visits: readonly Answers[];
  /** Rules that bring the counter-example about. */
  readonly rules: readonly string[];
  /** What was found, as short facts: a candidate, a level, a number of questions. */
  readonly found: readonly string[];
}

/** What to prove, and for how long to try. */
export interface ProofOptions {
  /** Also look for idle rules and twins. */
  readonly deep?: boolean;
  /** Longest time for one question to the solver, in milliseconds. */
  readonly timeout?: number;
  /** Called as work goes on: what is done now, and how much of it. */
  readonly onProgress?: (stage: Subject['kind'], done: number, of: number) => void;
}
