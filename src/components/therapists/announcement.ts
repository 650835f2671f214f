import type { MatchList } from '../../roster/match.ts';
import type { Listing } from './listing.ts';
import { fitSentence, listTitle } from './match-list.ts';

/** What is said, politely, after each change: how many fit, and in which order they stand. */
export function announcement(listing: Listing): string {
  const { lists, facts } = listing;
  const sentence = (list: MatchList): string =>
    lists.length === 1
      ? fitSentence(listing, list).text
      : `${listTitle(listing, list).text}: ${fitSentence(listing, list).text}`;
  return [...lists.map(sentence), listing.say(`therapists.orders.${facts.wishes.sort}`)].join('. ');
}
