import * as z from 'zod/mini';
import { Id } from './condition.ts';
import { helpLevels, medicalLevels, outcomes, referralLevels } from './logic-schema.ts';

const Ids = z.union([Id, z.array(Id).check(z.minLength(1))]);

/** A level: exactly this one, or a least and a greatest one, both included. */
function levelOf<const Levels extends readonly string[]>(levels: Levels) {
  const Level = z.enum(levels);
  return z.union([Level, z.strictObject({ atLeast: z.exactOptional(Level), atMost: z.exactOptional(Level) })]);
}

/** What a clinic expects of a visit, in the words of our own tables of visits. What is left out is not looked at. */
export const Expectation = z.strictObject({
  /** One of these formats comes first. */
  best: z.exactOptional(Ids),
  /** One of these modalities comes first. */
  modality: z.exactOptional(Ids),
  /** None of these candidates is recommended: not first, not as an alternative, not in a pair, not as a setting. */
  never: z.exactOptional(Ids),
  help: z.exactOptional(levelOf(helpLevels)),
  /** Psychiatrist. */
  referral: z.exactOptional(levelOf(referralLevels)),
  /** Family doctor or emergency department. */
  medical: z.exactOptional(levelOf(medicalLevels)),
  outcome: z.exactOptional(z.enum(outcomes)),
  /** All of these notes are shown. */
  note: z.exactOptional(Ids),
});

/** One visit with what the clinic expects of it. A question without an answer is open, as for anybody who left it open. */
export const Example = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  answers: z.record(Id, z.union([z.string(), z.number(), z.array(z.string())])),
  expect: Expectation,
});

/** The `examples` of a clinic file. Only `check` reads them: a wrong example must not take a clinic's page down. */
export const Examples = z.array(Example).check(z.maxLength(500));

export type Expectation = z.infer<typeof Expectation>;
export type Example = z.infer<typeof Example>;
