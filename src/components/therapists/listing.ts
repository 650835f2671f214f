import type { Logic } from '../../clinic-file/logic.ts';
import type { Therapist } from '../../clinic-file/roster-schema.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Recommendation } from '../../engine/recommendation.ts';
import type { Match, MatchList } from '../../roster/match.ts';
import type { Wishes } from '../../roster/wishes.ts';
import type { Clinic } from '../../screening/embedding.ts';
import { MatchWriter } from '../../wording/match-words.ts';
import type { Translator, Values } from '../../wording/translator.ts';
import { spoken, type Spoken } from '../theme/spoken.ts';
import type { Photos } from './photos.ts';
import type { WishChoices } from './wish-choices.ts';

/** What the element shows, as it received it, and what it can be told. */
export interface ListingFacts {
  readonly logic: Logic;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly roster: readonly Therapist[];
  readonly wishes: Wishes;
  readonly today: string;
  readonly clinic: Clinic | null;
  /** Ids of those whom the visitor put on their summary. */
  readonly noted: readonly string[];
  readonly discreet: boolean;
  readonly translator: Translator;
  readonly match: Match;
  readonly choices: WishChoices;
  readonly photos: Photos;
  /** The part of a name that the visitor looks for among many. */
  readonly sought: string;
  readonly seek: (part: string) => void;
  /** How many of a list are on the page. */
  readonly shownOf: (list: MatchList) => number;
  /** The visitor wants something else. `focus`: where to go on, if what was used will be gone. */
  readonly wish: (wishes: Wishes, focus?: string) => void;
  readonly showMore: (list: MatchList) => void;
  readonly showPhotos: () => void;
  readonly send: (event: Event) => void;
}

/** One rendering of the matching therapists: the facts and the words for them. */
export class Listing {
  readonly facts: ListingFacts;
  readonly writer: MatchWriter;
  /** Every list on the page, psychiatrists first. */
  readonly lists: readonly MatchList[];
  readonly #pictured = new Set<string>();

  constructor(facts: ListingFacts) {
    this.facts = facts;
    this.writer = new MatchWriter(facts);
    const { psychiatrists, lists } = facts.match;
    this.lists = psychiatrists ? [psychiatrists, ...lists] : lists;
  }

  /** The sentence for a template. */
  tell(key: string, values: Values = {}): Spoken {
    return spoken(this.facts.translator.said(key, values));
  }

  /** The sentence for an attribute, or to put into another. */
  say(key: string, values: Values = {}): string {
    return this.facts.translator.say(key, values);
  }

  /** Id of a list's heading, by its place: what was suggested stands in no attribute. */
  headingId(list: MatchList): string {
    return `list-${String(this.lists.indexOf(list))}`;
  }

  /** The picture of a therapist, if it is here. Who stands on two lists has it on the first. */
  picture(therapist: Therapist): HTMLImageElement | null {
    if (this.#pictured.has(therapist.id)) return null;
    this.#pictured.add(therapist.id);
    return this.facts.photos.of(therapist);
  }
}
