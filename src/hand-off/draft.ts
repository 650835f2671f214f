/** A letter that is sealed and waits, or has gone. It is kept until the visitor discards it: a failed post loses nothing. */
export interface SealedLetter {
  /** Armoured `age` file. */
  readonly sealed: string;
  readonly state: 'waiting' | 'posted' | 'downloaded';
}

/** What the visitor did to the summary. Everything else is made anew from the visit. */
export interface Draft {
  /** Ids of lines that are left out. */
  readonly struck: readonly string[];
  /** Lines that the visitor wrote otherwise, by id. */
  readonly rewritten: Readonly<Record<string, string>>;
  /** Lines of the visitor's own, in their order. */
  readonly own: readonly string[];
  /** Answers that the visitor put in: ids of questions. */
  readonly added: readonly string[];
  /** Therapists whom the visitor would like to meet: their ids. */
  readonly noted: readonly string[];
  readonly letter: SealedLetter | null;
}

/** Lines that rest on many answers, and say something else when one of them changes. */
const restingOnMany = /^(plan\.|psychiatrist$|family-doctor$)/;

/** The draft once an answer was changed: the visitor's own words for what is said otherwise now are not put into its place. */
export function afterChange(draft: Draft, question: string): Draft {
  const kept = Object.entries(draft.rewritten).filter(([id]) => id !== `answer.${question}` && !restingOnMany.test(id));
  return { ...draft, rewritten: Object.fromEntries(kept) };
}

/** Nothing done yet. */
export const noDraft: Draft = { struck: [], rewritten: {}, own: [], added: [], noted: [], letter: null };
