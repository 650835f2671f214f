import type { Logic } from '../clinic-file/logic.ts';
import type { MedicalLevel, ReferralLevel } from '../clinic-file/logic-schema.ts';
import type { Therapist } from '../clinic-file/roster-schema.ts';
import type { Clinic } from '../clinic-file/schema.ts';
import type { Answers, Given } from '../engine/answers.ts';
import type { FormatPlan, Recommendation } from '../engine/recommendation.ts';
import type { Wishes } from '../roster/wishes.ts';

/** Everything that a summary is made of. */
export interface SummaryFacts {
  readonly logic: Logic;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly wishes: Wishes;
  /** Whom the visitor would like to meet. */
  readonly therapists: readonly Therapist[];
  readonly clinic: Clinic | null;
  /** Somebody may read along (`HelpView.discreet`): no answer to a safety question can be put in, and words stay neutral. */
  readonly discreet: boolean;
  /** Ids of questions whose answers the visitor put in (`Draft.added`). */
  readonly added: readonly string[];
}

/** A part of a plan, as the plan's own words name it. */
export type PlanPart = 'length' | 'meetings' | 'frequency' | 'minutes';

/** What a line says, in codes: the words are made of it on the floor of sentences. */
type Content =
  /** An option alone, such as an area of concern. */
  | { readonly kind: 'option'; readonly question: string; readonly option: string }
  /** An answer with its question. */
  | { readonly kind: 'answer'; readonly question: string; readonly given: Given }
  /** A small step towards a goal, from 1. */
  | { readonly kind: 'step'; readonly goal: string; readonly step: number }
  | { readonly kind: 'candidate'; readonly as: 'best' | 'alternative' | 'approach' | 'setting'; readonly id: string }
  /** Two formats side by side; `current` is a therapy under way. */
  | { readonly kind: 'pair'; readonly formats: readonly [string, string] }
  | { readonly kind: 'plan'; readonly plan: FormatPlan; readonly part: PlanPart }
  | { readonly kind: 'psychiatrist'; readonly level: ReferralLevel }
  | { readonly kind: 'family-doctor'; readonly level: MedicalLevel }
  | { readonly kind: 'wish'; readonly wish: WishLine }
  | { readonly kind: 'therapist'; readonly therapist: Therapist }
  /** A sentence of the list of its part, such as a question to ask. */
  | { readonly kind: 'listed'; readonly list: 'ask' | 'prepare'; readonly id: string }
  /** As the clinic wrote it: a name, a number, an address. */
  | { readonly kind: 'contact'; readonly text: string };

/** A wish for a therapist, one a line. */
export type WishLine =
  | { readonly of: 'format' | 'setting' | 'modality'; readonly candidate: string }
  | { readonly of: 'languages'; readonly languages: readonly string[] }
  | { readonly of: 'place'; readonly place: string }
  | { readonly of: 'gender'; readonly gender: NonNullable<Wishes['gender']> }
  | { readonly of: 'times'; readonly times: Wishes['times'] }
  | { readonly of: 'price'; readonly price: NonNullable<Wishes['price']> };

/** One line of a summary before it has words. `id` stays the same for as long as it says the same thing. */
export interface SummaryItem {
  readonly id: string;
  readonly under?: string;
  readonly says: Content;
}

export type PartId =
  | 'brings'
  | 'goals'
  | 'suggestion'
  | 'plan'
  | 'doctors'
  | 'therapist'
  | 'answers'
  | 'ask'
  | 'prepare'
  | 'contact'
  | 'own';

export interface ItemPart {
  readonly id: PartId;
  readonly items: readonly SummaryItem[];
}
