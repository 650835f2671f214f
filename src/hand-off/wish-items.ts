import type { Ranking } from '../engine/recommendation.ts';
import { anySetting } from '../roster/settings.ts';
import type { SummaryFacts, SummaryItem, WishLine } from './summary-item.ts';

/**
 * Whom the visitor would like to meet, and what they wish of a therapist. Whom they see already is nobody's business here.
 *
 * A form, approach or way of meeting that was ruled out or held back since it was wished for does not come in by an earlier wish.
 */
export function wishItems({ recommendation, wishes, therapists }: SummaryFacts): SummaryItem[] {
  const { languages, place, gender, times, price } = wishes;
  const { formats, modalities, plan, outcome } = recommendation;
  const format = outcome === 'recommended' ? unlessClosed(formats, wishes.format) : null;
  const modality = outcome === 'recommended' ? unlessClosed(modalities, wishes.modality) : null;
  const wished = plan ? unlessClosed(plan.settings, wishes.setting) : wishes.setting;
  // That any way will do looks for nobody.
  const setting = wished === anySetting ? null : wished;
  const lines: readonly WishLine[] = [
    ...(format === null ? [] : [{ of: 'format', candidate: format } as const]),
    ...(languages.length === 0 ? [] : [{ of: 'languages', languages } as const]),
    ...(setting === null ? [] : [{ of: 'setting', candidate: setting } as const]),
    ...(place === null ? [] : [{ of: 'place', place } as const]),
    ...(gender === null ? [] : [{ of: 'gender', gender } as const]),
    ...(times.length === 0 ? [] : [{ of: 'times', times } as const]),
    ...(price === null ? [] : [{ of: 'price', price } as const]),
    ...(modality === null ? [] : [{ of: 'modality', candidate: modality } as const]),
  ];
  return [
    ...therapists.map((therapist): SummaryItem => ({
      id: `therapist.${therapist.id}`,
      says: { kind: 'therapist', therapist },
    })),
    ...lines.map((wish): SummaryItem => ({ id: `wish.${wish.of}`, says: { kind: 'wish', wish } })),
  ];
}

function unlessClosed({ ruledOut, heldBack }: Ranking, wished: string | null): string | null {
  return [...ruledOut, ...heldBack].some(({ id }) => id === wished) ? null : wished;
}
