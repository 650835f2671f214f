import { TherapyFinderTakeAway } from './take-away/take-away.ts';
import { TherapyFinderTherapists } from './therapists/therapists.ts';

/** Elements that come after the recommendation: none is needed before it. */
export const laterElements = {
  'therapy-finder-take-away': TherapyFinderTakeAway,
  'therapy-finder-therapists': TherapyFinderTherapists,
} as const;
