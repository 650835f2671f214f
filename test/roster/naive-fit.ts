import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { fitTable } from '../../src/roster/fit-table.ts';
import type { FitReason, FitTrait } from '../../src/roster/match.ts';
import type { NaiveVisit } from './naive-match.ts';

export interface NaiveFit {
  readonly score: number;
  readonly reasons: readonly FitReason[];
}

/** Why somebody fits, said once more from the therapist's own entry. */
export function naiveFit(visit: NaiveVisit, format: string | null, therapist: Therapist): NaiveFit {
  const { recommendation, wishes, chosen, closed, language, today } = visit;
  const { languages, modalities = [], concerns = [], style = [], settings, places = [], times = [], price } = therapist;
  const reasons: FitReason[] = [];
  const add = (trait: FitTrait, found: readonly { value: string; weight: number }[]) => {
    const ordered = [...found].sort((a, b) => b.weight - a.weight).slice(0, fitTable[trait].atMost);
    reasons.push(...ordered.map((one) => ({ trait, ...one })));
  };
  const primary = (tag: string) => tag.split('-')[0]!;
  const tags = wishes.languages.length > 0 ? wishes.languages : [language];
  add(
    'language',
    tags.flatMap((tag) => {
      const own = languages.find((one) => primary(one) === primary(tag));
      return own ? [{ value: own, weight: fitTable.language.wished }] : [];
    }),
  );
  const most = chosen('matters-most')[0];
  add(
    'concern',
    chosen('concerns')
      .filter((id) => concerns.includes(id))
      .map((value) => ({ value, weight: value === most ? fitTable.concern.mattersMost : fitTable.concern.named })),
  );
  if (wishes.gender && therapist.gender === wishes.gender)
    add('gender', [{ value: wishes.gender, weight: fitTable.gender.wished }]);
  add(
    'time',
    [...new Set(wishes.times)]
      .filter((time) => times.includes(time))
      .map((value) => ({ value, weight: fitTable.time.wished })),
  );
  const lowest = typeof price?.amount === 'object' ? price.amount.from : (price?.amount ?? Infinity);
  if (wishes.price && price?.currency === wishes.price.currency && lowest <= wishes.price.atMost)
    add('price', [{ value: String(wishes.price.atMost), weight: fitTable.price.wished }]);
  const meets = settings.includes('in-person') && !closed.includes('in-person');
  if (wishes.place !== null && meets && places.includes(wishes.place))
    add('place', [{ value: wishes.place, weight: fitTable.place.wished }]);
  const { free } = therapist;
  if (free !== undefined && free !== 'ask' && free >= today) {
    const wait = (Date.parse(free) - Date.parse(today)) / 86_400_000;
    const step = fitTable.free.steps.find(({ within }) => wait <= within);
    if (step) add('free', [{ value: free, weight: step.weight }]);
  }
  if (format !== null) {
    const { best, alternatives } = recommendation.modalities;
    const { wished, suggested, alternative } = fitTable.modality;
    const isWished = (id: string) => id === wishes.modality && !closed.includes(id);
    const ranked = [
      ...(wishes.modality !== null && isWished(wishes.modality) ? [{ value: wishes.modality, weight: wished }] : []),
      ...(best ? [{ value: best.id, weight: suggested }] : []),
      ...alternatives.map(({ id }) => ({ value: id, weight: alternative })),
    ];
    add(
      'modality',
      ranked.filter(({ value }) => modalities.includes(value)),
    );
    add(
      'style',
      chosen('style')
        .filter((id) => style.includes(id))
        .map((value) => ({ value, weight: fitTable.style.named })),
    );
  }
  return {
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons: reasons.sort((a, b) => b.weight - a.weight),
  };
}
