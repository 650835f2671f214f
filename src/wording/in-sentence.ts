import { isShipped, primarySubtag } from '../foundation/locale.ts';
import type { Translator } from './translator.ts';

/** Names begin with a capital where they stand alone. Ours lose it inside a sentence; German nouns, and names such as EMDR, keep it. */
export function inSentence({ language }: Translator, name: string): string {
  const second = name.charAt(1);
  const keeps = !isShipped(primarySubtag(language)) || second !== second.toLocaleLowerCase(language);
  return keeps ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
