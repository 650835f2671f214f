/** One line of a summary. `id` stays the same for as long as it says the same thing. */
export interface SummaryLine {
  readonly id: string;
  readonly text: string;
  /** The language of the text where it is another than the summary's. */
  readonly lang?: string;
  /** Id of the line that it belongs to, such as the goal that a small step leads to. Goes out with it. */
  readonly under?: string;
}

export interface SummaryPart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** What a visitor may take along, in the visitor's language: made on the device, and seen before anything is done with it. */
export interface Summary {
  /** Language tag of the sentences. */
  readonly language: string;
  readonly title: string;
  /** The day it was made, such as `2026-11-22`. */
  readonly madeOn: string;
  readonly parts: readonly SummaryPart[];
  /** What it is and is not, in one sentence: cannot be struck. */
  readonly closing: string;
}
