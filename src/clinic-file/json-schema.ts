import * as z from 'zod/mini';
import { Condition, Id } from './condition.ts';
import { HelpLine } from './help-line.ts';
import { Candidate, Effects, Option, Question, Rule, Section } from './logic-schema.ts';
import * as schema from './schema.ts';

interface Meta {
  readonly id?: string;
  readonly title: string;
  readonly description: string;
}

/** What an editor shows beside a key. */
const words: readonly (readonly [z.core.$ZodType, Meta])[] = [
  [Id, { id: 'id', title: 'Id', description: 'Small letters, digits and single hyphens, such as "body-image".' }],
  [
    Condition,
    {
      id: 'condition',
      title: 'Condition',
      description:
        'A statement about answers: { "question", "is" }, { "all" }, { "any" }, { "not" } … Skipped answers leave it unknown, never "no".',
    },
  ],
  [
    schema.TextPatch,
    { id: 'texts', title: 'Texts', description: 'Sentences by key. null gives our own sentence back.' },
  ],
  [schema.Clinic, { title: 'The clinic', description: 'Name, country and how to reach you.' }],
  [
    schema.Reviewed,
    {
      title: 'Reviewed',
      description: 'Who read and signed the safety texts that you reworded, and when. Needed when you reword one.',
    },
  ],
  [
    schema.Offer,
    { title: 'What you offer', description: 'Prices. The formats, modalities and settings on offer are not used yet.' },
  ],
  [schema.Price, { title: 'Price', description: 'Amount, currency such as "PLN", and the day it was last checked.' }],
  [
    schema.LogicPatch,
    {
      title: 'Logic',
      description:
        'What decides. Write only what differs: null removes, conditions and lists are replaced whole. The safety sections are locked.',
    },
  ],
  [
    schema.HelpLinesPatch,
    { title: 'Help lines', description: 'By country and id. Add or correct lines; emergency numbers are built in.' },
  ],
  [schema.LanguageTexts, { title: 'Texts of one language', description: 'Only the sentences that differ from ours.' }],
  [schema.ClinicFile.shape.fileVersion, { title: 'Version of the file format', description: 'Always 1.' }],
  [
    schema.ClinicFile.shape.basis,
    {
      title: 'Basis',
      description: '"default": our whole questionnaire. "safety": only its safety sections; you bring the rest.',
    },
  ],
  [
    schema.ClinicFile.shape.roster,
    { title: 'Therapists', description: 'Not used yet. The people whom the clinic can suggest.' },
  ],
  [
    schema.ClinicFile.shape.handOff,
    { title: 'Hand-off', description: 'Not used yet. What leaves the device, by consent.' },
  ],
  [
    schema.ClinicFile.shape.examples,
    {
      title: 'Examples',
      description: 'Not used yet. Visits with the recommendation that you expect: tests that a clinician writes.',
    },
  ],
  [HelpLine.shape.hours, { title: 'Hours', description: '"unknown", or when the line answers, in its own time zone.' }],
  ...keys(schema.Clinic.shape, { website: 'Not used yet. The address of your site.' }),
  ...keys(schema.Offer.shape, {
    formats: 'Not used yet. Ids of the formats on offer.',
    modalities: 'Not used yet. Ids of the modalities on offer.',
    settings: 'Not used yet. Ids of the settings on offer.',
  }),
  ...keys(Section.shape, {
    after: 'The section that this one follows.',
    intro: 'A short screen before its first question says what is coming.',
  }),
  ...keys(Option.shape, {
    exclusive: 'Stands alone and counts as nothing chosen, such as "none of these".',
    score: 'What it adds to a scale.',
    danger: 'Danger order of a safety question: 0 reports nothing, higher is worse.',
  }),
  ...keys(Question.shape, {
    type: 'single: one option · multiple: several · scale: labelled points · number: with min, max and unit.',
    atMost: 'How many options may be chosen.',
    skippable: 'false when the flow needs an answer.',
    discreet: 'true keeps its evidence off the recommendation, print and hand-off.',
  }),
  ...keys(Candidate.shape, {
    kind: 'format, modality or setting.',
    base: 'Score before any rule.',
    guarded: 'true: rules that favour it must not depend on danger.',
  }),
  ...keys(Rule.shape, {
    then: 'What follows when the condition is met.',
    confirmed: 'false until a clinician has confirmed what the source says.',
    reviewed: 'Who read the rule and when, or null.',
  }),
  ...keys(Effects.shape, {
    favour: 'Candidate to weight, 1 to 3.',
    ruleOut: 'Candidates that may not be recommended.',
    raise: 'Levels of help, referral (psychiatrist), medical (doctor) and need.',
    defer: 'true: therapy waits until somebody has seen the person.',
    pair: 'Two formats side by side; "current" stands for a therapy under way.',
    set: 'Parts of the plan, by tier: safety before clinical before preference.',
    note: 'Ids of notes to show.',
  }),
];

/** Descriptions of keys. Ids and conditions are described once, where they are defined. */
function keys(shape: Readonly<Record<string, z.core.SomeType>>, descriptions: Readonly<Record<string, string>>) {
  return Object.entries(descriptions).map(([key, description]): readonly [z.core.$ZodType, Meta] => {
    const field = shape[key];
    const inner = field instanceof z.ZodMiniOptional ? field.def.innerType : field;
    return [(inner === Id || inner === Condition ? field : inner) as z.core.$ZodType, { title: key, description }];
  });
}

/** The JSON Schema of a clinic file, for completion and help in any editor. Built, never committed. */
export function clinicFileJsonSchema(): object {
  const registry = z.registry<Meta>();
  for (const [part, meta] of words) registry.add(part, meta);
  return {
    $id: 'clinic.schema.json',
    title: 'Clinic file of therapy-finder',
    ...z.toJSONSchema(schema.ClinicFile, { metadata: registry, io: 'input' }),
  };
}
