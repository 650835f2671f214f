import type { Therapist } from '../clinic-file/roster-schema.ts';

/** What a column of a roster can hold, in the order in which reports name it. */
export const columns = [
  ...(['name', 'first-name', 'last-name', 'title', 'roles', 'registration', 'register', 'register-link'] as const),
  ...(['photo', 'languages', 'formats', 'modalities', 'concerns', 'ages', 'gender', 'settings', 'places'] as const),
  ...(['times', 'style', 'price', 'price-from', 'price-to', 'currency', 'free', 'booking', 'about', 'id'] as const),
] as const;
export type Column = (typeof columns)[number];

/** Columns whose cells hold words that stand for ids. */
const wordColumns = [
  ...([
    'roles',
    'languages',
    'formats',
    'modalities',
    'concerns',
    'ages',
    'gender',
    'settings',
    'times',
    'style',
  ] as const),
] as const;
export type WordColumn = (typeof wordColumns)[number];

export function isWordColumn(column: Column): column is WordColumn {
  return (wordColumns as readonly Column[]).includes(column);
}

/** Without these nobody can be listed. */
export const neededColumns = ['name', 'roles', 'languages', 'ages', 'settings'] as const satisfies readonly Column[];

/** What can be said once for all those for whom the file says nothing. */
export const sharedColumns = [
  'languages',
  'formats',
  'ages',
  'settings',
  'currency',
] as const satisfies readonly Column[];
export type SharedColumn = (typeof sharedColumns)[number];

/** What visitors can do without, and would miss. */
export const usefulColumns = [
  ...([
    'registration',
    'photo',
    'formats',
    'modalities',
    'concerns',
    'gender',
    'places',
    'times',
    'price',
    'free',
  ] as const),
  ...(['booking', 'about'] as const),
] as const satisfies readonly Column[];

const columnsOfKeys: Readonly<Record<keyof Therapist, Column>> = {
  id: 'id',
  name: 'name',
  title: 'title',
  roles: 'roles',
  registration: 'registration',
  photo: 'photo',
  languages: 'languages',
  formats: 'formats',
  modalities: 'modalities',
  concerns: 'concerns',
  ages: 'ages',
  gender: 'gender',
  settings: 'settings',
  places: 'places',
  times: 'times',
  style: 'style',
  price: 'price',
  free: 'free',
  booking: 'booking',
  about: 'about',
};

/** The keys of a therapist in the order in which people read them. */
export const therapistKeys = Object.keys(columnsOfKeys) as readonly (keyof Therapist)[];

/** The column that a key of a therapist comes from; null for no key of theirs. */
export function columnOf(key: unknown): Column | null {
  return typeof key === 'string' && Object.hasOwn(columnsOfKeys, key) ? columnsOfKeys[key as keyof Therapist] : null;
}

/** One cell, or what another source says in its place. */
export interface Cell {
  readonly column: Column;
  /** The language of a text about somebody. */
  readonly language?: string;
  /** The heading above it, or the property it stands in. */
  readonly heading: string;
  /** One text, to be taken apart; or several that already stand apart. */
  readonly text: string | readonly string[];
}
