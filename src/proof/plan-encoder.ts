import type { Length, PlanDefaults, PlanSet } from '../clinic-file/logic-schema.ts';
import { agree, planTiers, usualPlan, type Chosen } from '../engine/plan.ts';
import { no, not, type Literal } from './graph.ts';
import type { RecommendationEncoder } from './recommendation-encoder.ts';

/** A value for one part of a plan, with when it is the one chosen. */
interface Choice<Value> {
  readonly chosen: Chosen<Value>;
  readonly when: Literal;
}

/** A plan that may be shown: one of the formats with the best modality. */
interface Case {
  readonly format: string;
  readonly modality: string | null;
  readonly when: Literal;
}

/** When a plan for one of the formats shown has this length. */
export function plansLength(encoder: RecommendationEncoder, length: Length): Literal {
  const cases = casesOf(encoder).flatMap((one) =>
    agreements(encoder, one)
      .filter(({ length: agreed }) => agreed === length)
      .map(({ when }) => encoder.graph.all([one.when, when])),
  );
  return encoder.graph.any(cases);
}

/** Every part of every plan that can be shown, by name: `format couple plan minutes 60-90`. */
export function planStatements(encoder: RecommendationEncoder): Map<string, Literal> {
  const found = new Map<string, Literal[]>();
  for (const one of casesOf(encoder)) {
    const add = (part: string, value: string, when: Literal): void => {
      const name = `format ${one.format} plan ${part} ${value}`;
      found.set(name, [...(found.get(name) ?? []), encoder.graph.all([one.when, when])]);
    };
    for (const { length, meetings, when } of agreements(encoder, one)) {
      add('length', length, when);
      add('meetings', meetings?.join('-') ?? 'open', when);
    }
    for (const { chosen, when } of choices(encoder, one, 'frequency'))
      add('frequency', chosen?.value ?? usualPlan.frequency, when);
    for (const { chosen, when } of choices(encoder, one, 'minutes'))
      add('minutes', (chosen?.value ?? usualPlan.minutes).join('-'), when);
  }
  return new Map([...found].map(([name, cases]) => [name, encoder.graph.any(cases)]));
}

function casesOf(encoder: RecommendationEncoder): Case[] {
  const { graph } = encoder;
  const formats = encoder.ranking('format');
  const modalities = encoder.ranking('modality');
  const shown = encoder.outcome('recommended');
  return formats.ids.flatMap((format) =>
    [...modalities.ids, null].map((modality): Case => {
      const best = modality === null ? not(modalities.any) : (modalities.of(modality)?.best ?? no);
      return { format, modality, when: graph.all([shown, formats.of(format)?.shown ?? no, best]) };
    }),
  );
}

/** Length and meetings together, by the engine's own `agree` over each pair of choices. */
function agreements(
  encoder: RecommendationEncoder,
  one: Case,
): { length: Length; meetings: readonly [number, number] | null; when: Literal }[] {
  const meetings = choices(encoder, one, 'meetings');
  return choices(encoder, one, 'length').flatMap((length) =>
    meetings.map((other) => {
      const agreed = agree(length.chosen, other.chosen, encoder.logic.settings.shortMeetings);
      const when = encoder.graph.all([length.when, other.when]);
      return { length: agreed.length.value, meetings: agreed.meetings.value, when };
    }),
  );
}

/** What rules can set for one part, in the order in which the engine looks, and the usual of modality and format last. */
function choices<Key extends keyof PlanDefaults>(
  { graph, logic, fired }: RecommendationEncoder,
  { format, modality }: Case,
  key: Key,
): Choice<NonNullable<PlanDefaults[Key]>>[] {
  type Value = NonNullable<PlanDefaults[Key]>;
  const fits = (set: PlanSet): boolean =>
    !set.for || set.for.includes(format) || (modality !== null && set.for.includes(modality));
  const found: Choice<Value>[] = [];
  const passed: Literal[] = [];
  for (const [tier, name] of planTiers.entries()) {
    for (const { id, then } of logic.rules) {
      const set = then.set?.find((one) => one.tier === name && fits(one) && one[key] !== undefined);
      const value = set?.[key] as Value | undefined;
      if (value === undefined) continue;
      const when = fired.get(id) ?? no;
      found.push({ chosen: { value, tier, reasons: [] }, when: graph.all([when, ...passed.map(not)]) });
      passed.push(when);
    }
  }
  const plans = [modality, format].map((id) => (id === null ? undefined : logic.candidates.get(id)?.plan));
  const value = plans.find((plan) => plan?.[key] !== undefined)?.[key] as Value | undefined;
  const chosen = value === undefined ? undefined : { value, tier: planTiers.length, reasons: [] };
  return [...found, { chosen, when: graph.all(passed.map(not)) }];
}
