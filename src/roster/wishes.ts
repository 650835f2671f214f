import type { Gender, Time } from '../clinic-file/roster-schema.ts';

/** A wish that the visitor may turn into a must. */
export type Strict = 'gender' | 'times' | 'price' | 'modality';

/** What the visitor wants of a therapist. Asked after the recommendation; everything may be left open, and open is never "no". */
export interface Wishes {
  /** Which of the recommended formats to look at; null: the suggested one, or both of a pair. */
  readonly format: string | null;
  /** Languages that meetings may be in; empty: open. */
  readonly languages: readonly string[];
  /** Where to meet, over the answer given before: a setting, `travel`, or `either` for any; null: as answered. */
  readonly setting: string | null;
  /** A place for meetings in person; null: any. */
  readonly place: string | null;
  readonly gender: Gender | null;
  /** Empty: open. */
  readonly times: readonly Time[];
  /** At most so much for one meeting; null: open. */
  readonly price: { readonly atMost: number; readonly currency: string } | null;
  /** An approach that the visitor looks for; null: as suggested. */
  readonly modality: string | null;
  /** Whom the visitor sees already. */
  readonly current: readonly string[];
  /** Wishes that hide who does not meet them. */
  readonly strict: readonly Strict[];
  readonly sort: 'fit' | 'free' | 'price';
}

/** Nothing said yet. */
export const noWishes: Wishes = {
  format: null,
  languages: [],
  setting: null,
  place: null,
  gender: null,
  times: [],
  price: null,
  modality: null,
  current: [],
  strict: [],
  sort: 'fit',
};
