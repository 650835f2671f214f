/**
 * How much each thing counts in which a therapist fits. The one place to change.
 *
 * Our own judgement, not validated; a whole number, so that equal is equal and rotates. `atMost` is how many of a kind count, the weightiest first:
 * nobody climbs by naming everything. Nothing takes points away, so one more thing that fits never lowers anybody.
 */
export const fitTable = {
  /** Above all else a meeting is talking: who reads Romanian on a Polish page finds the Romanian speakers first. */
  language: { wished: 6, ofThePage: 6, atMost: 1 },
  /** A wish beats the suggestion, since people stay with what they chose; an alternative is half of the suggestion, as the cut of the engine has it. */
  modality: { wished: 6, suggested: 4, alternative: 2, atMost: 1 },
  /** Nearly as much as the approach: whoever it is about is named by the visitor, up to three areas. */
  concern: { mattersMost: 4, named: 2, atMost: 3 },
  /** For some the condition of speaking at all, so more than the suggested approach. */
  gender: { wished: 5, atMost: 1 },
  /** A meeting that nobody can come to helps nobody; two times are easier to agree on than one. */
  time: { wished: 2, atMost: 2 },
  /** Who cannot pay does not come back; less than the approach, since one can ask about a price. */
  price: { wished: 3, atMost: 1 },
  /** Only who meets in person there: without a way to get there the rest is theory. */
  place: { wished: 3, atMost: 1 },
  /** How somebody works is said roughly on both sides: a tie-break more than a reason. */
  style: { named: 1, atMost: 3 },
  /** Coarse, so that a day more or less decides nothing. In days from today, both bounds included. */
  free: {
    steps: [
      { within: 7, weight: 3 },
      { within: 14, weight: 2 },
      { within: 28, weight: 1 },
    ],
    atMost: 1,
  },
} as const;
