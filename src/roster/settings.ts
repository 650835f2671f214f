/** Where a place matters. */
export const inPerson = 'in-person';

/** Option of the question `setting`, and a wish, that accepts any. */
export const anySetting = 'either';

/** Option of the question `setting`: it is hard to get there. */
export const hardToGetThere = 'travel';

/**
 * The settings in which a visitor would meet somebody.
 *
 * Who finds it hard to get there can still get to a place that they name. A word that is no setting keeps nobody away.
 *
 * @param open Settings of the logic that are neither ruled out nor held back.
 */
export function acceptedSettings(
  open: readonly string[],
  known: ReadonlySet<string>,
  wanted: string | null,
  place: string | null,
): readonly string[] {
  if (wanted === hardToGetThere) return place === null ? open.filter((setting) => setting !== inPerson) : open;
  return wanted !== null && known.has(wanted) ? open.filter((setting) => setting === wanted) : open;
}
