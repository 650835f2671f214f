import type { Therapist } from '../clinic-file/roster-schema.ts';
import { primarySubtag } from '../foundation/locale.ts';
import type { Random } from '../proof/random-visit.ts';
import { lowest } from '../roster/prepared-roster.ts';
import { noWishes, type Wishes } from '../roster/wishes.ts';

/** How often a wish is said, and how often it is made strict. Our own guess: nobody has counted. */
const shares = {
  ...{ format: 0.2, language: 0.1, setting: 0.1, place: 0.2, gender: 0.3, time: 0.3, price: 0.2, modality: 0.1 },
  ...{ strict: 0.3, sort: 0.2 },
};

type Field = 'languages' | 'settings' | 'places' | 'genders' | 'times' | 'modalities';

/** Draws wishes from what a roster has: a wish that nobody could ever meet would say nothing about fairness. */
export class RandomWishes {
  readonly #random: Random;
  /** Each value as often as therapists have it. */
  readonly #values: Readonly<Record<Field, readonly string[]>>;
  readonly #prices: readonly NonNullable<Wishes['price']>[];

  constructor(therapists: readonly Therapist[], random: Random) {
    this.#random = random;
    const all = (listOf: (therapist: Therapist) => readonly string[] | undefined): string[] =>
      therapists.flatMap((therapist) => listOf(therapist) ?? []);
    this.#values = {
      languages: all(({ languages }) => languages.map(primarySubtag)),
      settings: all(({ settings }) => settings),
      places: all(({ places }) => places),
      genders: all(({ gender }) => (gender === undefined ? [] : [gender])),
      times: all(({ times }) => times),
      modalities: all(({ modalities }) => modalities),
    };
    this.#prices = therapists.flatMap(({ price }) =>
      price ? { atMost: lowest(price), currency: price.currency } : [],
    );
  }

  /** The language of a page: that of somebody of the roster. */
  language(): string {
    return this.#one(this.#values.languages) ?? 'en';
  }

  /** @param choices Formats that the visitor may look at. */
  next(choices: readonly string[]): Wishes {
    const said = <Value>(share: number, value: Value | undefined): Value | null =>
      this.#random() < share && value !== undefined ? value : null;
    const { languages, settings, places, genders, times, modalities } = this.#values;
    const language = said(shares.language, this.#one(languages));
    const time = said(shares.time, this.#one(times));
    const sort = said(shares.sort, this.#one(['free', 'price'] as const));
    return {
      ...noWishes,
      format: said(shares.format, this.#one(choices)),
      languages: language === null ? [] : [language],
      setting: said(shares.setting, this.#one(settings)),
      place: said(shares.place, this.#one(places)),
      gender: said(shares.gender, this.#one(genders)) as Wishes['gender'],
      times: (time === null ? [] : [time]) as Wishes['times'],
      price: said(shares.price, this.#one(this.#prices)),
      modality: said(shares.modality, this.#one(modalities)),
      strict: (['gender', 'times', 'price', 'modality'] as const).filter(() => this.#random() < shares.strict),
      sort: sort ?? 'fit',
    };
  }

  #one<Value>(from: readonly Value[]): Value | undefined {
    return from[Math.floor(this.#random() * from.length)];
  }
}
