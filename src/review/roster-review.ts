import { listed } from '../clinic-file/did-you-mean.ts';
import type { ParsedClinicFile } from '../clinic-file/parse.ts';
import type { ListedTherapists, Therapist } from '../clinic-file/roster-schema.ts';
import type { Issue, Path } from '../foundation/issue.ts';
import { primarySubtag, shippedLanguages } from '../foundation/locale.ts';
import { secureAddress } from './address-review.ts';
import { soundReview } from './voice-review.ts';

/** A therapist with where they stand. */
interface Placed {
  readonly therapist: Therapist;
  readonly path: Path;
}

/** So many issues of one kind are told one by one: whoever has mended those will look again. */
const eachKind = 20;

/**
 * Reads therapists as a careful colleague would: who is never found, what is out of date, what visitors cannot read, how it sounds.
 *
 * What many share is told once, with their ids, at the first of them.
 *
 * @param at Where the list stands: `roster` in a clinic file, nothing in a file of its own.
 * @param parsed The clinic file to which they belong.
 * @param today Such as `2026-11-22`.
 */
export function rosterReview(
  { therapists, places }: ListedTherapists,
  at: Path,
  parsed: ParsedClinicFile,
  today: string,
): Issue[] {
  const all = therapists.map((therapist, i): Placed => ({ therapist, path: [...at, places[i] ?? i] }));
  return [
    ...summed('therapist-without-formats', all.filter(isNeverFound), 'roles', 'formats: ["individual"]'),
    ...summed(
      'formats-without-role',
      all.filter(isPsychiatristAlone),
      'formats',
      'roles: ["psychiatrist", "psychotherapist"]',
    ),
    ...unserved(all, parsed),
    ...summed('place-without-meeting', all.filter(isNowhere), 'places', 'settings: ["in-person"]'),
    ...summed('free-day-past', all.filter(isPast(today)), 'free', '"ask"', ({ free = '' }) => ` (${free})`),
    ...summed(
      'therapist-unregistered',
      all.filter(({ therapist }) => !therapist.registration),
      'name',
      'registration: { "number" }',
    ),
    ...aboutReview(all, Object.keys(parsed.texts)),
    ...firstOfEach(all.flatMap(addresses)),
    ...firstOfEach(all.flatMap(sound)),
  ];
}

/** That nobody could look a roster over: it lies on the web, or is not there. */
export function rosterNotRead(from: string): Issue {
  return {
    code: 'roster-not-read',
    severity: 'warning',
    path: ['roster', 'from'],
    found: from,
    expected: 'roster.json',
  };
}

/** Psychiatrists are found without a form of therapy; everybody else is not. */
function isNeverFound({ therapist: { roles, formats } }: Placed): boolean {
  return formats === undefined && roles.some((role) => role !== 'psychiatrist');
}

/** Somebody with forms of therapy whom no list of therapists names. */
function isPsychiatristAlone({ therapist: { roles, formats } }: Placed): boolean {
  return formats !== undefined && roles.every((role) => role === 'psychiatrist');
}

/** Somebody with a place and no meetings but online. */
function isNowhere({ therapist: { places, settings } }: Placed): boolean {
  return places !== undefined && settings.every((setting) => setting === 'online');
}

function isPast(today: string): (placed: Placed) => boolean {
  return ({ therapist: { free } }) => free !== undefined && free !== 'ask' && free < today;
}

/** One issue for all whom it concerns. */
function summed(
  code: string,
  concerned: readonly Placed[],
  key: keyof Therapist,
  expected: string,
  more: (therapist: Therapist) => string = () => '',
): Issue[] {
  const [first] = concerned;
  if (!first) return [];
  const found = listed(concerned.map(({ therapist }) => therapist.id + more(therapist)));
  return [{ code, severity: 'warning', path: [...first.path, key], found, expected }];
}

/** Forms of therapy that the clinic says it offers, and that nobody gives. */
function unserved(all: readonly Placed[], { offer }: ParsedClinicFile): Issue[] {
  if (all.length === 0) return [];
  const given = new Set(all.flatMap(({ therapist }) => therapist.formats ?? []));
  return (offer?.formats ?? []).flatMap((format, i): Issue[] =>
    given.has(format)
      ? []
      : [
          {
            ...{ code: 'format-unserved', severity: 'warning', path: ['offer', 'formats', i] },
            ...{ found: format, expected: listed([...given]) },
          },
        ],
  );
}

/** @param own Languages that the clinic writes in; where it names none, those in which it speaks of its therapists. */
function aboutReview(all: readonly Placed[], own: readonly string[]): Issue[] {
  const spoken = all.filter(({ therapist }) => therapist.about !== undefined);
  const tags = (placed: Placed): string[] => Object.keys(placed.therapist.about ?? {});
  const written = [...new Set(spoken.flatMap(tags))];
  const onPage = new Set([...shippedLanguages, ...own].map(primarySubtag));
  const unused = written.filter((tag) => !onPage.has(primarySubtag(tag)));
  const unread = spoken.filter((placed) => tags(placed).some((tag) => unused.includes(tag)));
  const wanted = new Set((own.length > 0 ? own : written).map(primarySubtag).filter((tag) => onPage.has(tag)));
  return [
    ...summed('about-unused-language', unread.slice(0, 1), 'about', listed([...onPage])).map((issue) => ({
      ...issue,
      found: listed(unused),
    })),
    ...[...wanted].flatMap((language) =>
      summed(
        'about-missing',
        spoken.filter((placed) => !tags(placed).some((tag) => primarySubtag(tag) === language)),
        'about',
        language,
      ),
    ),
  ];
}

function addresses({ therapist: { photo, booking }, path }: Placed): Issue[] {
  return [...secureAddress(photo, [...path, 'photo']), ...secureAddress(booking, [...path, 'booking'])];
}

function sound({ therapist: { about }, path }: Placed): Issue[] {
  return Object.entries(about ?? {}).flatMap(([language, text]) =>
    soundReview(primarySubtag(language), text, [...path, 'about', language], { ofOneself: true }),
  );
}

function firstOfEach(issues: readonly Issue[]): Issue[] {
  const told = new Map<string, number>();
  return issues.filter(({ code }) => {
    const before = told.get(code) ?? 0;
    told.set(code, before + 1);
    return before < eachKind;
  });
}
