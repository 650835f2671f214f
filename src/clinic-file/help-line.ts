import * as z from 'zod/mini';

const Day = z.iso.date();
const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, '08:00'));
const Text = z.string().check(z.minLength(1), z.maxLength(500));
/** A zone that Intl knows: any other would throw in the page. */
const Zone = Text.check(z.refine(isZone, 'Europe/Warsaw'));

export const helpCountries = ['pl', 'ro', 'gb', 'ie', 'other'] as const;
const audiences = ['adults', 'children', 'everyone', 'women', 'men', 'seniors'] as const;
const topics = ['crisis', 'talk', 'violence', 'child-danger', 'bereavement', 'drugs', 'gambling', 'mood'] as const;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A line to call or text, with its source and the day after which it must be checked again. */
export const HelpLine = z.strictObject({
  label: z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'pl, en, ro')), Text),
  /** Only digits, with `+` and country where it is not a short or free number. Null when one can only write. */
  phone: z.nullable(z.string().check(z.regex(/^\+?\d{3,15}$/, '116123'))),
  /** As its owner writes it. */
  display: Text,
  text: z.exactOptional(
    z.strictObject({ number: z.string().check(z.regex(/^\+?\d{3,15}$/, '116123')), word: z.nullable(Text) }),
  ),
  audience: z.array(z.enum(audiences)).check(z.minLength(1)),
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  hours: z.union([
    z.literal('unknown'),
    z.strictObject({
      zone: Zone,
      /** `to` before `from` means the next day; 24:00 is the end of a day. */
      open: z
        .array(z.strictObject({ days: z.array(z.enum(days)).check(z.minLength(1)), from: Clock, to: Clock }))
        .check(z.minLength(1)),
    }),
  ]),
  free: z.boolean(),
  languages: z.array(Text),
  url: z.nullable(z.string().check(z.regex(/^https:\/\/[^\s/?#]\S*$/, 'https://…'))),
  source: Text,
  checkedOn: Day,
  checkedBy: z.nullable(Text),
  expiresOn: Day,
  confirmed: z.boolean(),
  note: z.exactOptional(Text),
});

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export type HelpLine = z.infer<typeof HelpLine>;
export type HelpLines = Record<string, Record<string, HelpLine>>;
