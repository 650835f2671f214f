import * as z from 'zod/mini';
import { Id } from './condition.ts';
import { helpCountries, HelpLine } from './help-line.ts';
import { limits } from './limits.ts';
import { LogicFile } from './logic-schema.ts';
import { entryPatch, logicPatch } from './patch-schema.ts';

// Zod's quick path probes `new Function`: a violation under every strict content policy.
z.config({ jitless: true });

const Text = z.string().check(z.minLength(1), z.maxLength(500));
const Day = z.iso.date();
const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s/?#]\S*$/, 'https://…'), z.maxLength(2000));
/** No other scheme: `javascript:` in a link would run. */
const Link = z
  .string()
  .check(
    z.regex(/^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@|tel:\+?\d)\S*$/, 'https://…, mailto:…, tel:…'),
    z.maxLength(2000),
  );
/** A tag that Intl takes: any other would throw in the page. */
const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/, 'pl, en, ro'), z.refine(isLanguage, 'pl, en, ro'));

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

const Amount = z.number().check(z.minimum(0));

export const Price = z.strictObject({
  /** In one language, or by language. */
  label: z.union([Text, z.record(LanguageTag, Text)]),
  /** One price, or from and to. */
  amount: z.union([Amount, z.strictObject({ from: Amount, to: Amount })]),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'PLN')),
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

/** The whole clinic file. Roster and hand-off are not used yet; examples are read by `check` alone (`example-schema.ts`). */
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

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export type ClinicFile = z.infer<typeof ClinicFile>;
export type Clinic = z.infer<typeof Clinic>;
export type Colours = z.infer<typeof Colours>;
export type Price = z.infer<typeof Price>;
export type Offer = z.infer<typeof Offer>;
export type Texts = NonNullable<ClinicFile['texts']>;
