import * as z from 'zod/mini';
import { Id } from './condition.ts';
import { helpCountries, HelpLine } from './help-line.ts';
import { limits } from './limits.ts';
import { LogicFile } from './logic-schema.ts';
import { entryPatch, logicPatch } from './patch-schema.ts';
import { Amount, Currency, Day, LanguageTag, Link, Text, WebAddress } from './plain-values.ts';

const clinicCountries = ['PL', 'RO', 'GB', 'IE', 'other', 'pl', 'ro', 'gb', 'ie'] as const;

const Reviewed = z.strictObject({ by: Text, on: Day });

const Colour = z.string().check(z.regex(/^#[\da-fA-F]{6}$/, '#0b5450'));

/** The clinic's own colours for the light theme; in the dark one ours stay. */
export const Colours = z.strictObject({
  accent: z.exactOptional(Colour),
  surface: z.exactOptional(Colour),
  text: z.exactOptional(Colour),
  signal: z.exactOptional(Colour),
});

export const Clinic = z.strictObject({
  name: z.exactOptional(Text),
  country: z.exactOptional(z.enum(clinicCountries)),
  phone: z.exactOptional(z.string().check(z.regex(/^\+?\d[\d\s().-]{1,30}$/, '+48 22 000 00 00'))),
  email: z.exactOptional(z.email()),
  website: z.exactOptional(WebAddress),
  booking: z.exactOptional(Link),
  /** How a language that has both speaks to people: Polish knows the informal "ty". */
  address: z.exactOptional(z.enum(['formal', 'informal'])),
  colours: z.exactOptional(Colours),
  reviewed: z.exactOptional(Reviewed),
});

export const Price = z.strictObject({
  /** In one language, or by language. */
  label: z.union([Text, z.record(LanguageTag, Text)]),
  /** One price, or from and to. */
  amount: Amount,
  currency: Currency,
  checkedOn: Day,
});

/** Ids of candidates; a list that is left out leaves open what the clinic offers. */
const Offered = z.array(Id).check(z.minLength(1));

export const Offer = z.strictObject({
  formats: z.exactOptional(Offered),
  modalities: z.exactOptional(Offered),
  settings: z.exactOptional(Offered),
  prices: z.exactOptional(z.array(Price)),
});

/** Sentences by key; `null` gives the sentence of the basis back. */
export interface TextPatch {
  readonly [key: string]: string | readonly string[] | null | TextPatch;
}

const Sentence = z.string().check(z.maxLength(limits.textLength));

export const TextPatch: z.ZodMiniType<TextPatch> = z.lazy(() =>
  z.record(z.string(), z.union([Sentence, z.array(Sentence), z.null(), TextPatch])),
);

const LanguageTexts = z.strictObject({
  questions: z.exactOptional(TextPatch),
  recommendation: z.exactOptional(TextPatch),
  widget: z.exactOptional(TextPatch),
});

const LogicPatch = logicPatch(LogicFile);
const HelpLinesPatch = z.partialRecord(z.enum(helpCountries), z.record(Id, z.nullable(entryPatch(HelpLine.shape))));

/** The whole clinic file. Roster and hand-off have readers of their own, as no error in them may cost the questionnaire; examples are read by `check` alone. */
export const ClinicFile = z.strictObject({
  $schema: z.exactOptional(z.string()),
  fileVersion: z.literal(1),
  basis: z.exactOptional(z.enum(['default', 'safety'])),
  clinic: z.exactOptional(Clinic),
  offer: z.exactOptional(Offer),
  logic: z.exactOptional(LogicPatch),
  texts: z.exactOptional(z.record(LanguageTag, LanguageTexts)),
  roster: z.exactOptional(z.unknown()),
  helpLines: z.exactOptional(HelpLinesPatch),
  handOff: z.exactOptional(z.unknown()),
  examples: z.exactOptional(z.unknown()),
});

export type ClinicFile = z.infer<typeof ClinicFile>;
export type Clinic = z.infer<typeof Clinic>;
export type Colours = z.infer<typeof Colours>;
export type Price = z.infer<typeof Price>;
export type Offer = z.infer<typeof Offer>;
export type Texts = NonNullable<ClinicFile['texts']>;
