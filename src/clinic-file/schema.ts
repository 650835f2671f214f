import * as z from 'zod/mini';
import { Id } from './condition.ts';
import { helpCountries, HelpLine } from './help-line.ts';
import { LogicFile } from './logic-schema.ts';
import { entryPatch, logicPatch } from './patch-schema.ts';

// Zod's quick path probes `new Function`: a violation under every strict content policy.
z.config({ jitless: true });

const Text = z.string().check(z.minLength(1), z.maxLength(500));
const Day = z.iso.date();
const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s/?#]+\S*$/, 'https://…'), z.maxLength(2000));
/** No other scheme: `javascript:` in a link would run. */
const Link = z
  .string()
  .check(
    z.regex(/^(https?:\/\/[^\s/?#]+|mailto:[^\s@]+@|tel:\+?\d)[^\s]*$/, 'https://…, mailto:…, tel:…'),
    z.maxLength(2000),
  );
/** A tag that Intl takes: any other would throw in the page. */
const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/, 'pl, en, ro'), z.refine(isLanguage, 'pl, en, ro'));

const clinicCountries = ['PL', 'RO', 'GB', 'IE', 'other', 'pl', 'ro', 'gb', 'ie'] as const;

export const Reviewed = z.strictObject({ by: Text, on: Day });

export const Clinic = z.strictObject({
  name: z.exactOptional(Text),
  country: z.exactOptional(z.enum(clinicCountries)),
  phone: z.exactOptional(z.string().check(z.regex(/^\+?\d[\d\s().-]{1,30}$/, '+48 22 000 00 00'))),
  email: z.exactOptional(z.email()),
  website: z.exactOptional(WebAddress),
  booking: z.exactOptional(Link),
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

export const Offer = z.strictObject({
  formats: z.exactOptional(z.array(Id)),
  modalities: z.exactOptional(z.array(Id)),
  settings: z.exactOptional(z.array(Id)),
  prices: z.exactOptional(z.array(Price)),
});

/** Sentences by key; `null` gives the sentence of the basis back. */
export interface TextPatch {
  readonly [key: string]: string | readonly string[] | null | TextPatch;
}

export const TextPatch: z.ZodMiniType<TextPatch> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null(), TextPatch])),
);

export const LanguageTexts = z.strictObject({
  questions: z.exactOptional(TextPatch),
  recommendation: z.exactOptional(TextPatch),
  widget: z.exactOptional(TextPatch),
});

export const LogicPatch = logicPatch(LogicFile);
export const HelpLinesPatch = z.partialRecord(
  z.enum(helpCountries),
  z.record(Id, z.nullable(entryPatch(HelpLine.shape))),
);

/** The whole clinic file. Roster, hand-off and examples are not used yet. */
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
export type Price = z.infer<typeof Price>;
export type Offer = z.infer<typeof Offer>;
export type Texts = NonNullable<ClinicFile['texts']>;
