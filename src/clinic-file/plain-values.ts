import * as z from 'zod/mini';

// Zod's quick path probes `new Function`: a violation under every strict content policy.
z.config({ jitless: true });

export const Text = z.string().check(z.minLength(1), z.maxLength(500));
export const Day = z.iso.date();
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s/?#]\S*$/, 'https://…'), z.maxLength(2000));
/** No other scheme: `javascript:` in a link would run. */
export const Link = z
  .string()
  .check(
    z.regex(/^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@|tel:\+?\d)\S*$/, 'https://…, mailto:…, tel:…'),
    z.maxLength(2000),
  );
/** A tag that Intl takes: any other would throw in the page. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/, 'pl, en, ro'), z.refine(isLanguage, 'pl, en, ro'));

const Money = z.number().check(z.minimum(0), z.maximum(1_000_000));

/** One price, or from and to. */
export const Amount = z.union([Money, z.strictObject({ from: Money, to: Money })]);

/** ISO 4217. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'PLN'));

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
