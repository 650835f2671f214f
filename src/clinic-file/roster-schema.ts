import * as z from 'zod/mini';
import { Id } from './condition.ts';
import { Amount, Currency, Day, LanguageTag, Link, Text, WebAddress } from './plain-values.ts';

/** What somebody is by profession. Who is two of them says both. */
export const roles = ['psychologist', 'psychotherapist', 'psychiatrist'] as const;
export const genders = ['woman', 'man', 'non-binary'] as const;
/** When somebody has meetings. */
export const times = ['morning', 'afternoon', 'evening', 'weekend'] as const;

/** An address of a picture, or the picture itself. No `data:image/svg+xml`: that one is a document. */
const Photo = z
  .string()
  .check(
    z.regex(
      /^(https?:\/\/[^\s/?#]\S*|data:image\/(png|jpeg|webp|avif);base64,[A-Za-z0-9+/=]+|(?![a-z][a-z0-9+.-]*:|\/\/)\S+)$/i,
      'photos/anna.jpg',
    ),
    z.maxLength(60_000),
  );

const Ids = z.array(Id).check(z.minLength(1), z.maxLength(100));

/** Enough for whoever calls, and short enough for a card. */
const About = z.string().check(z.minLength(1), z.maxLength(600));

/** One therapist of the clinic. What is left out is not known: it is never read as "no". */
export const Therapist = z.strictObject({
  id: Id,
  name: Text,
  /** As it stands before the name. */
  title: z.exactOptional(Text),
  roles: z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(3)),
  /** In a public register, where anybody can look it up. */
  registration: z.exactOptional(
    z.strictObject({ number: Text, register: z.exactOptional(Text), link: z.exactOptional(WebAddress) }),
  ),
  photo: z.exactOptional(Photo),
  /** Languages that meetings can be in. */
  languages: z.array(LanguageTag).check(z.minLength(1), z.maxLength(40)),
  /** Formats that they work in; none for a psychiatrist who gives no therapy. */
  formats: z.exactOptional(Ids),
  modalities: z.exactOptional(Ids),
  /** Options of the question `concerns` that they know well. */
  concerns: z.exactOptional(Ids),
  /** Options of the question `age`: whom they see. */
  ages: Ids,
  gender: z.exactOptional(z.enum(genders)),
  /** `in-person`, `online`, or a setting of the clinic's own. */
  settings: Ids,
  /** Towns, or the clinic's own houses. */
  places: z.exactOptional(z.array(Text).check(z.minLength(1), z.maxLength(50))),
  times: z.exactOptional(z.array(z.enum(times)).check(z.minLength(1), z.maxLength(4))),
  /** Options of the question `style` that describe how they work. */
  style: z.exactOptional(Ids),
  /** Of one meeting. */
  price: z.exactOptional(z.strictObject({ amount: Amount, currency: Currency })),
  /** Next free day, or `ask`. */
  free: z.exactOptional(z.union([Day, z.literal('ask')])),
  booking: z.exactOptional(Link),
  /** A few sentences, by language. */
  about: z.exactOptional(z.record(LanguageTag, About)),
});

/** Where the therapists are listed, when not in the clinic file. */
export const ListedElsewhere = z.strictObject({
  /** Address of a JSON file with the list, seen from the clinic file. */
  from: z
    .string()
    .check(z.regex(/^(https?:\/\/[^\s/?#]\S*|(?![a-z][a-z0-9+.-]*:|\/\/)\S+)$/i, 'roster.json'), z.maxLength(2000)),
  /** Allows an address on another site. */
  otherSite: z.exactOptional(z.boolean()),
});

/** For editors; the parser reads each therapist on its own. */
export const Roster = z.union([z.array(Therapist), ListedElsewhere]);

export type Gender = (typeof genders)[number];
export type Time = (typeof times)[number];
export type Therapist = z.infer<typeof Therapist>;
export type ListedElsewhere = z.infer<typeof ListedElsewhere>;

/** The therapists of a list that are right. */
export interface ListedTherapists {
  readonly therapists: readonly Therapist[];
  /** Where each of them stands in the list as it was written, from 0. */
  readonly places: readonly number[];
  /** How many stand in it, right or not. */
  readonly written: number;
}
