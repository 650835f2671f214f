import type { LoadTexts } from './load-texts.ts';
import { texts as en } from './en.ts';
import { texts as pl } from './pl.ts';
import { texts as ro } from './ro.ts';

const all = { en, pl, ro };

/** Every language inside one file: for the standalone build, which fetches nothing. */
export const allTexts: LoadTexts = (language) => Promise.resolve(all[language]);
