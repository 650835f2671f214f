import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import type { NaiveFit } from './naive-fit.ts';
import type { NaiveVisit } from './naive-match.ts';

type Fitting = { readonly therapist: Therapist } & NaiveFit;

/** By what the visitor sorts by, then by score; equals by turns. */
export function naiveSort(visit: NaiveVisit, format: string | null, fitting: readonly Fitting[]): readonly Fitting[] {
  const { recommendation, wishes, today } = visit;
  const isUrgent = format === null && recommendation.referral.level === 'urgent';
  const sort = isUrgent && wishes.sort === 'fit' ? 'free' : wishes.sort;
  const currency = sort === 'price' ? currencyOf(visit) : undefined;
  const key = ({ therapist: { free, price } }: Fitting): number => {
    if (sort === 'free') return free === undefined || free === 'ask' || free < today ? Infinity : Date.parse(free);
    if (sort === 'fit' || price?.currency !== currency) return Infinity;
    return typeof price?.amount === 'object' ? price.amount.from : (price?.amount ?? Infinity);
  };
  const compare = (a: Fitting, b: Fitting): number => {
    const [first, second] = [key(a), key(b)];
    return first === second ? b.score - a.score : first < second ? -1 : 1;
  };
  const day = Math.floor(Date.parse(today) / 86_400_000);
  const groups: Fitting[][] = [];
  for (const one of [...fitting].sort(compare)) {
    const group = groups.at(-1);
    if (group && compare(group[0]!, one) === 0) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) =>
    group.map((_, place) => group[(((place - day) % group.length) + group.length) % group.length]!),
  );
}

/** Prices are compared in the currency of the wish, else in the one that the roster uses most. */
function currencyOf({ wishes, roster }: NaiveVisit): string | undefined {
  if (wishes.price) return wishes.price.currency;
  const all = roster.flatMap(({ price }) => price?.currency ?? []);
  const count = (currency: string) => all.filter((one) => one === currency).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}
