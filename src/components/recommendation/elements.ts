import { TherapyFinderRecommendation } from './recommendation.ts';

/** Tags of this folder with their classes, for `define`. */
export const recommendationElements = {
  'therapy-finder-recommendation': TherapyFinderRecommendation,
} as const;
