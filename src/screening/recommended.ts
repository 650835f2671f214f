import { recommend } from '../engine/recommend.ts';
import { remembering } from './remembering.ts';

/** The recommendation for the answers: one and the same for as long as the answers are. */
export const recommended = remembering(recommend);
