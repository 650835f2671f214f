import type { Logic } from '../clinic-file/logic.ts';
import type { Frequency, Length, PlanDefaults, PlanSet } from '../clinic-file/logic-schema.ts';
import { reasonOf, type Fired } from './fired.ts';
import type { FormatPlan, Part, Reason } from './recommendation.ts';

/** Parts of a plan that rules set, the weightiest first. */
export const planTiers = ['safety', 'clinical', 'preference'] as const satisfies readonly PlanSet['tier'][];

/** Where nothing says otherwise: once a week, 45 to 60 minutes, open end (seed facts S7, S11, S13). */
export const usualPlan: { length: Length; frequency: Frequency; minutes: [number, number] } = {
  length: 'open',
  frequency: 'weekly',
  minutes: [45, 60],
};

/**
 * Plans one format with one modality: the modality's defaults over the format's, and over both what rules set, by tier and then in the logic's order.
 *
 * Length and meetings are kept in step. A wish for short therapy means up to `shortMeetings` (seed fact S17). A course is called short when it can end
 * within that number and never takes twice as long: the sources disagree between ten and "a dozen or so" (S17, S34; clinical brief, part 2).
 */
export function planFormat(logic: Logic, fired: readonly Fired[], format: string, modality: string | null): FormatPlan {
  const fits = (set: PlanSet): boolean =>
    !set.for || set.for.includes(format) || (modality !== null && set.for.includes(modality));
  const defaults = [modality, format].map((id) => (id === null ? undefined : logic.candidates.get(id)?.plan));
  const choose = <Key extends keyof PlanDefaults>(
    key: Key,
  ): { value: NonNullable<PlanDefaults[Key]>; tier: number; reasons: Reason[] } | undefined => {
    for (const [tier, name] of planTiers.entries()) {
      for (const one of fired) {
        const value = one.rule.then.set?.find((set) => set.tier === name && fits(set) && set[key] !== undefined)?.[key];
        if (value !== undefined) return { value: value, tier, reasons: [reasonOf(one)] };
      }
    }
    const value = defaults.find((plan) => plan?.[key] !== undefined)?.[key];
    return value === undefined ? undefined : { value: value, tier: planTiers.length, reasons: [] };
  };
  const { length, meetings } = agree(choose('length'), choose('meetings'), logic.settings.shortMeetings);
  return {
    format,
    modality,
    length,
    meetings,
    frequency: part<Frequency>(choose('frequency'), usualPlan.frequency),
    minutes: part<readonly [number, number]>(choose('minutes'), usualPlan.minutes),
  };
}

/** Without what only the choosing needs, such as the tier. */
function part<Value>(chosen: Chosen<Value>, otherwise: Value): Part<Value> {
  return chosen ? { value: chosen.value, reasons: chosen.reasons } : { value: otherwise, reasons: [] };
}

type Meetings = FormatPlan['meetings']['value'];
export type Chosen<Value> =
  { readonly value: Value; readonly tier: number; readonly reasons: readonly Reason[] } | undefined;

/** Lets the weightier of length and meetings decide, and fits the other to it. */
export function agree(
  length: Chosen<Length>,
  meetings: Chosen<readonly [number, number]>,
  short: number,
): Pick<FormatPlan, 'length' | 'meetings'> {
  const agreedLater = { value: null, reasons: [] };
  // Meetings named by a rule or default decide the length unless a length of the same or a higher tier was set.
  if (meetings && (!length || meetings.tier < length.tier)) {
    const [from, to] = meetings.value;
    const value = from <= short && to < 2 * short ? 'short' : 'long';
    return { length: { value, reasons: meetings.reasons }, meetings: part<Meetings>(meetings, null) };
  }
  const agreed = part<Length>(length, usualPlan.length);
  const [from, to] = meetings?.value ?? [1, short];
  switch (agreed.value) {
    case 'open':
      return { length: agreed, meetings: agreedLater };
    case 'short':
      return {
        length: agreed,
        meetings: { value: [Math.min(from, short), Math.min(to, short)], reasons: agreed.reasons },
      };
    case 'long':
      // A long plan keeps a range only where all of it is long; else the number is agreed along the way.
      return { length: agreed, meetings: from > short ? part<Meetings>(meetings, null) : agreedLater };
  }
}
