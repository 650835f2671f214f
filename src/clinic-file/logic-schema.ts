import * as z from 'zod/mini';
import { Condition, Id } from './condition.ts';

const Score = z.int().check(z.minimum(-100), z.maximum(100));
const Source = z.array(z.string().check(z.minLength(1)));

const frequencies = ['more-than-weekly', 'weekly', 'every-2-to-3-weeks', 'several-a-week'] as const;
const lengths = ['short', 'long', 'open'] as const;
export const helpLevels = ['none', 'lines', 'now'] as const;
export const referralLevels = ['none', 'consider', 'advised', 'urgent'] as const;
export const medicalLevels = ['none', 'check', 'soon', 'today'] as const;
export const needLevels = ['none', 'growth', 'worthwhile', 'clear'] as const;
export const outcomes = ['care-first', 'questions-only', 'not-now', 'recommended'] as const;

/** From least to most, both included. */
const Range = z.tuple([z.int().check(z.minimum(1)), z.int().check(z.minimum(1))]);

const Section = z.strictObject({
  after: z.optional(Id),
  /** The safety section: nothing but its texts may change. */
  locked: z.optional(z.boolean()),
  /** A short screen before its first question says what is coming. */
  intro: z.optional(z.boolean()),
});

const Option = z.strictObject({
  after: z.optional(Id),
  /** Stands alone and counts as nothing chosen, such as "none of these". */
  exclusive: z.optional(z.boolean()),
  /** What it adds to a scale. */
  score: z.optional(Score),
  /** Danger order of a safety question: 0 reports nothing, higher is worse. Skipped lies between 0 and 1. */
  danger: z.optional(z.int().check(z.minimum(0))),
});

const Question = z.strictObject({
  section: Id,
  after: z.optional(Id),
  type: z.enum(['single', 'multiple', 'scale', 'number']),
  askWhen: z.optional(Condition),
  options: z.optional(z.record(Id, Option)),
  /** Offers only the options that were chosen in this other question, and those that it does not have. */
  optionsFrom: z.optional(Id),
  atMost: z.optional(z.int().check(z.minimum(1))),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unit: z.optional(z.string()),
  /** False when the flow needs an answer. */
  skippable: z.optional(z.boolean()),
  /** Never shown back: its evidence stays off the recommendation, print and hand-off. */
  discreet: z.optional(z.boolean()),
  /** Tells how ill somebody is or is treated: never named as a question to answer or change for another recommendation. */
  health: z.optional(z.boolean()),
  /** A wish or a practical matter: "what would change this" may imagine another answer. */
  changeable: z.optional(z.boolean()),
});

const Scale = z.strictObject({
  sum: z.array(Id).check(z.minLength(1)),
  bands: z.record(Id, z.strictObject({ min: z.int(), max: z.int() })),
  source: Source,
});

const PlanDefaults = z.strictObject({
  length: z.optional(z.enum(lengths)),
  frequency: z.optional(z.enum(frequencies)),
  meetings: z.optional(Range),
  minutes: z.optional(Range),
});

const Candidate = z.strictObject({
  after: z.optional(Id),
  kind: z.enum(['format', 'modality', 'setting']),
  /** Score before any rule. */
  base: Score,
  /** Recommendable only while this is certainly met. */
  needs: z.optional(Condition),
  /** Danger may never bring it in: rules that favour it must not depend on danger. */
  guarded: z.optional(z.boolean()),
  plan: z.optional(PlanDefaults),
});

const PlanSet = z.strictObject({
  tier: z.enum(['safety', 'clinical', 'preference']),
  length: z.optional(z.enum(lengths)),
  frequency: z.optional(z.enum(frequencies)),
  meetings: z.optional(Range),
  minutes: z.optional(Range),
  /** Holds only for a plan with one of these formats or modalities. */
  for: z.optional(z.array(Id)),
});

const Raise = z.strictObject({
  help: z.optional(z.enum(helpLevels)),
  referral: z.optional(z.enum(referralLevels)),
  medical: z.optional(z.enum(medicalLevels)),
  need: z.optional(z.enum(needLevels)),
});

export const Effects = z.strictObject({
  /** Candidate to weight, 1 to 3. */
  favour: z.optional(z.record(Id, z.int().check(z.minimum(1), z.maximum(3)))),
  ruleOut: z.optional(z.array(Id)),
  raise: z.optional(Raise),
  /** Therapy waits until somebody has seen the person. */
  defer: z.optional(z.literal(true)),
  /** Two formats side by side; `current` stands for a therapy under way. */
  pair: z.optional(z.strictObject({ formats: z.tuple([Id, Id]), weight: z.int().check(z.minimum(1), z.maximum(3)) })),
  set: z.optional(z.array(PlanSet)),
  note: z.optional(z.array(Id)),
});

const Rule = z.strictObject({
  after: z.optional(Id),
  /** Within a topic a candidate counts once, by its highest weight. */
  topic: Id,
  when: Condition,
  then: Effects,
  source: Source.check(z.minLength(1)),
  /** False until a clinician has confirmed what the source says. */
  confirmed: z.boolean(),
  reviewed: z.nullable(z.strictObject({ by: z.string(), on: z.string() })),
});

const Guarantee = z.strictObject({
  when: Condition,
  never: z.optional(
    z.strictObject({ candidates: z.optional(z.array(Id)), length: z.optional(z.array(z.enum(lengths))) }),
  ),
  atLeast: z.optional(Raise),
  always: z.optional(
    z.strictObject({
      outcome: z.optional(z.enum(outcomes)),
      note: z.optional(Id),
      /** A question that no such visit goes without. */
      asked: z.optional(Id),
    }),
  ),
  source: Source,
});

/** Everything that decides: no sentence is in it. */
export const LogicFile = z.strictObject({
  sections: z.record(Id, Section),
  questions: z.record(Id, Question),
  /** Named conditions. `questions-only` and `wish` are read by the engine. */
  conditions: z.record(Id, Condition),
  scales: z.record(Id, Scale),
  candidates: z.record(Id, Candidate),
  rules: z.record(Id, Rule),
  guarantees: z.record(Id, Guarantee),
  settings: z.strictObject({
    /** Therapy planned for up to so many meetings is called short. */
    shortMeetings: z.int().check(z.minimum(1)),
    /** After so many answers only safety questions are still asked. */
    questionLimit: z.int().check(z.minimum(1)),
  }),
});

export type LogicFile = z.infer<typeof LogicFile>;
export type Effects = z.infer<typeof Effects>;
export type PlanSet = z.infer<typeof PlanSet>;
export type PlanDefaults = z.infer<typeof PlanDefaults>;
export type Frequency = (typeof frequencies)[number];
export type Length = (typeof lengths)[number];
export type HelpLevel = (typeof helpLevels)[number];
export type ReferralLevel = (typeof referralLevels)[number];
export type MedicalLevel = (typeof medicalLevels)[number];
export type NeedLevel = (typeof needLevels)[number];
export type Outcome = (typeof outcomes)[number];
export type CandidateKind = z.infer<typeof Candidate>['kind'];
