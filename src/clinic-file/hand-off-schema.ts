import * as z from 'zod/mini';
import { LanguageTag, Link, Text } from './plain-values.ts';

/** In no language at all would be silence where consent needs words. */
const ByLanguage = z
  .record(LanguageTag, Text)
  .check(z.refine((texts) => Object.keys(texts).length > 0, '{ "en": "…" }'));

/** A public key of `age` (X25519): `age1` and 58 small letters and digits. */
const PublicKey = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/, 'age1…'));

/** Only encrypted transport; on the clinic's own machine for trying out. No name or password before the host: the browser would refuse to post. */
const PostAddress = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/[^\s/?#:@[\]\\%<>^|]+(:\d{1,5})?([/?#]\S*)?|http:\/\/localhost(:\d{1,5})?\/\S*|(?![a-z][a-z0-9+.-]*:|[/\\]{2})\S+)$/i,
      'https://…',
    ),
    z.maxLength(2000),
  );

/** How a visitor may send their summary. Without it nothing can be sent; everything that the visitor has to know before consenting is needed. */
export const HandOff = z.strictObject({
  /** The clinic's public key: only who has the other half can open a letter. */
  key: PublicKey,
  /** Where letters are posted to; without it they can be downloaded, and attached by hand. */
  post: z.exactOptional(PostAddress),
  /** Who reads the letters, and when. That nobody watches in between is said beside it. In one language, or by language. */
  readWhen: z.union([Text, ByLanguage]),
  /** After so many days the clinic deletes a letter. */
  keptDays: z.int().check(z.minimum(1), z.maximum(3660)),
  /** Where to withdraw: a page, an e-mail address or a telephone number. */
  withdraw: Link,
  /** The clinic's privacy notice. */
  privacy: z.exactOptional(Link),
});

export type HandOff = z.infer<typeof HandOff>;
