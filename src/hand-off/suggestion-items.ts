import type { PlanPart, SummaryFacts, SummaryItem } from './summary-item.ts';

const planParts: readonly PlanPart[] = ['length', 'meetings', 'frequency', 'minutes'];

/** The form that may fit, others beside it, and the approach: without a reason, for reasons rest on answers. */
export function suggestionItems({ recommendation }: SummaryFacts): SummaryItem[] {
  const { formats, modalities, pair } = recommendation;
  return [
    ...(formats.best ? [candidate('best', formats.best.id)] : []),
    ...(pair ? [{ id: 'pair', says: { kind: 'pair', formats: pair.formats } } as const] : []),
    ...formats.alternatives.map(({ id }) => candidate('alternative', id)),
    ...(modalities.best ? [candidate('approach', modalities.best.id)] : []),
  ];
}

/** The plan of the best format, and where to meet. */
export function planItems({ recommendation }: SummaryFacts): SummaryItem[] {
  const { plan } = recommendation;
  if (!plan) return [];
  const { settings } = plan;
  return [
    ...planParts.map((part): SummaryItem => ({ id: `plan.${part}`, says: { kind: 'plan', plan, part } })),
    ...(settings.best ? [candidate('setting', settings.best.id)] : []),
  ];
}

/**
 * A psychiatrist, and a family doctor, where that is worth doing soon. How soon is left out where somebody may read along: it would tell of
 * danger.
 */
export function doctorItems({ recommendation, discreet }: SummaryFacts): SummaryItem[] {
  const { referral, medical } = recommendation;
  const psychiatrist = ['advised', 'urgent'].includes(referral.level);
  const physician = ['soon', 'today'].includes(medical.level);
  return [
    ...(psychiatrist
      ? [
          {
            id: 'psychiatrist',
            says: { kind: 'psychiatrist', level: discreet ? 'advised' : referral.level },
          } as const,
        ]
      : []),
    ...(physician
      ? [{ id: 'family-doctor', says: { kind: 'family-doctor', level: discreet ? 'soon' : medical.level } } as const]
      : []),
  ];
}

function candidate(as: 'best' | 'alternative' | 'approach' | 'setting', id: string): SummaryItem {
  return { id: `${as}.${id}`, says: { kind: 'candidate', as, id } };
}
