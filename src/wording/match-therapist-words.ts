import type { Therapist } from '../clinic-file/roster-schema.ts';
import { sumWords } from './price-words.ts';
import type { Said, Translator } from './translator.ts';

/** The name with the title before it. */
export function therapistName({ title, name }: Pick<Therapist, 'title' | 'name'>): string {
  return title === undefined ? name : `${title} ${name}`;
}

/** One or two letters in the place of a picture: of the first and the last word of the name. */
export function initials({ name }: Pick<Therapist, 'name'>): string {
  const letters = name.split(/[\s-]+/).flatMap((word) => /^\p{L}/u.exec(word) ?? []);
  const [first = '', ...others] = letters;
  return `${first}${others.at(-1) ?? ''}`.toLocaleUpperCase();
}

/** What somebody is by profession. */
export function roleWords(translator: Translator, { roles }: Pick<Therapist, 'roles'>): readonly Said[] {
  return roles.map((role) => translator.said(`recommendation.profession.${role}`));
}

/** The name of a language, in another or the same; its tag where the browser does not know it. */
export function languageName(tag: string, language: string): string {
  // `of` throws at a tag with an extension, such as `de-u-co-phonebk`, which is right in itself.
  const { baseName } = new Intl.Locale(tag);
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(baseName) ?? tag;
}

/** The name of a format, modality or setting; its id where it has none. */
export function candidateName(translator: Translator, id: string): Said {
  const said = translator.said(`recommendation:candidates.${id}.name`);
  return said.text === '' ? { text: id, lang: undefined } : said;
}

/** What one meeting costs; null where that is not known. */
export function priceOf(language: string, { price }: Pick<Therapist, 'price'>): string | null {
  return price === undefined ? null : sumWords(language, price.amount, price.currency);
}

/** The next free day, or that one has to ask: also where the day that was written down has gone by. */
export function freeWords(translator: Translator, { free }: Pick<Therapist, 'free'>, today: string): Said {
  if (free === undefined || free === 'ask' || free < today) return translator.said('therapists.freeAsk');
  if (free === today) return translator.said('therapists.freeToday');
  return { text: dayWords(free, today, translator.language), lang: undefined };
}

/** A day such as `2026-12-03`, written out; with the year only where it is another than today's. */
export function dayWords(day: string, today: string, language: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  // Our English is British: "3 December".
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
