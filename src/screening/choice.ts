import type { Option, Question } from '../clinic-file/logic.ts';

/** What one tap on an option of a `multiple` question leads to. */
export interface Choice {
  readonly chosen: readonly string[];
  /** Options that the tap cleared: an exclusive one stands alone. */
  readonly cleared: readonly string[];
  /** The tap was one too many, and changed nothing. */
  readonly refused: boolean;
}

/** Chooses or clears an option. The order of the chosen follows the options, not the taps: it would tell how somebody hesitated. */
export function choose(
  { atMost }: Pick<Question, 'atMost'>,
  options: readonly Option[],
  before: readonly string[],
  id: string,
  on: boolean,
): Choice {
  if (!on) return { chosen: before.filter((one) => one !== id), cleared: [], refused: false };
  const alone = options.find((option) => option.id === id)?.exclusive === true;
  const stands = (option: Option): boolean =>
    option.id === id || (!alone && option.exclusive !== true && before.includes(option.id));
  const chosen = options.filter(stands).map((option) => option.id);
  if (atMost !== undefined && chosen.length > atMost) return { chosen: before, cleared: [], refused: true };
  return { chosen, cleared: before.filter((one) => !chosen.includes(one)), refused: false };
}
