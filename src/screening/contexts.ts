import { createContext } from '@lit/context';
import type { Translator } from '../wording/translator.ts';

/** The visitor's language, for every element inside. */
export const translatorContext = createContext<Translator | null>(Symbol('translator'));
