import countries from './countries.json' with { type: 'json' };

/** What differs by country besides the help lines: how to reach a psychiatrist, and where therapists are registered. */
export interface Country {
  readonly zone: string;
  readonly access: {
    readonly source: string;
    readonly checkedOn: string;
    readonly expiresOn: string | null;
    /** Last day of an arrangement that the text names. */
    readonly until?: string;
    readonly confirmed: boolean;
  };
  /** Who may send their summary to a clinic alone, beside adults. */
  readonly sending: {
    /** Options of the question `age`. */
    readonly minors: readonly string[];
    readonly source: string;
    readonly checkedOn: string;
    readonly confirmed: boolean;
  };
  readonly registers: readonly { readonly label: Readonly<Record<string, string>>; readonly url: string }[];
}

const known: Readonly<Record<string, Country>> = countries;

/** The countries of the question `country`. */
export const countryIds = ['pl', 'ro', 'gb', 'ie', 'other'] as const;

/** The country's facts; those of `other` where we know none. */
export function countryOf(id: string): Country {
  return (Object.hasOwn(known, id) ? known[id] : null) ?? countries.other;
}

/** `PL`, `UK` or `pl` to the id that the question uses; null for what is not a country we know. */
export function countryId(code: string | null | undefined): (typeof countryIds)[number] | null {
  const small = code?.trim().toLowerCase();
  const id = small === 'uk' ? 'gb' : small;
  return countryIds.find((known) => known === id) ?? null;
}
