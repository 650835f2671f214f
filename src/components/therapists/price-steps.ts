import type { Therapist } from '../../clinic-file/roster-schema.ts';

/** Sums to choose a highest price from. */
export interface PriceSteps {
  readonly currency: string;
  /** Rising; each is enough for somebody, and not for everybody. */
  readonly steps: readonly number[];
}

const mostSteps = 5;

/** A few sums that a roster's lowest prices suggest, in the currency of most of them; null where they tell nobody apart. */
export function priceSteps(roster: readonly Therapist[]): PriceSteps | null {
  const byCurrency = new Map<string, number[]>();
  for (const { price } of roster) {
    if (!price) continue;
    const sums = byCurrency.get(price.currency) ?? [];
    byCurrency.set(price.currency, sums);
    sums.push(typeof price.amount === 'number' ? price.amount : price.amount.from);
  }
  const [usual] = [...byCurrency].sort(([a, few], [b, many]) => many.length - few.length || (a < b ? -1 : 1));
  if (!usual) return null;
  const [currency, sums] = usual;
  const different = [...new Set(sums)].sort((a, b) => a - b);
  const steps = different.length - 1 <= mostSteps ? different.slice(0, -1) : roundSteps(different);
  return steps.length === 0 ? null : { currency, steps };
}

/** Round sums, spread as the prices are: a sum such as 187 would ask for a precision that nobody means. */
function roundSteps(different: readonly number[]): readonly number[] {
  const least = different[0] ?? 0;
  const most = different.at(-1) ?? 0;
  const unit = roundUnit((most - least) / (mostSteps + 1));
  const spread = Array.from({ length: mostSteps }, (_, place) => {
    const at = Math.floor(((place + 1) * different.length) / (mostSteps + 1));
    return Math.ceil((different[at] ?? most) / unit) * unit;
  });
  return [...new Set(spread)].filter((step) => step >= least && step < most);
}

/** The greatest of …, 5, 10, 20, 50, … that is not above. */
function roundUnit(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [5, 2, 1].map((digit) => digit * power).find((unit) => unit <= rough) ?? power;
}
