import type { LoadTexts } from './load-texts.ts';
import { texts as en } from './en.ts';
import { texts as informalPolish } from './pl-informal.ts';
import { texts as pl } from './pl.ts';
import { texts as ro } from './ro.ts';

const all = { en, pl, ro, 'pl-informal': informalPolish };

/** Every set of texts inside one file: for the standalone build, which fetches nothing, and for the command line. */
export const allTexts: LoadTexts = (set) => Promise.resolve(all[set]);
