import type { ShippedLanguage } from '../foundation/locale.ts';

/** Words that `voice` bans: they judge, frighten, diagnose or command. Stems, matched inside words. */
export const banned: Readonly<Record<ShippedLanguage, readonly RegExp[]>> = {
  en: [
    /\bdisorder/i,
    /\bpatients?\b/i,
    /\baddict/i,
    /\brisks?\b/i,
    /\byou must\b/i,
    /\bsuffer/i,
    /commit(ted|ting)? suicide/i,
    /\bnormal people\b/i,
    /\bscreening\b/i,
    /\btriage\b/i,
    /\bassessment\b/i,
    /clinically validated/i,
    /non-compliant/i,
    /\bfailed attempt/i,
    /\bquiz\b/i,
    /\bsurvey\b/i,
    /\babnormal/i,
    /\bcrazy\b/i,
    /\bmentally ill\b/i,
  ],
  pl: [
    /ryzyk/i,
    /zaburze/i,
    /pacjent/i,
    /\bmusi(sz|cie)?\b/i,
    /alkoholi[kc]/i,
    /narkoman/i,
    /popełni[ćł]/i,
    /(?<!\p{L})test(y|u|em|ów)?(?!\p{L})/iu,
    /ankiet/i,
    /(?<!\p{L})wynik(i|u|iem|ów)?(?!\p{L})/iu,
    /samobój/i,
    /samookalecz/i,
    /nieudan/i,
    /normaln/i,
    /(?<!\p{L})pan(i|u|ią|em|ie)?(?!\p{L})/iu,
    /diagnoz(a|ę|y|ą)(?!\p{L})/iu,
    /chor(y|a) psychicznie/i,
  ],
  ro: [
    /\brisc/i,
    /tulbur/i,
    /pacien[tț]/i,
    /trebuie neapărat/i,
    /alcoolic/i,
    /dependent(ă|ul|ului)?(?!\p{L})/iu,
    /\bsinuci/i,
    /\btest(e|ul|ului)?\b/i,
    /rezultat/i,
    /diagnosticul?\b/i,
    /boal[aă] psihic/i,
    /autovătăm/i,
    /(?<!\p{L})normal[ăi]?(?!\p{L})/iu,
  ],
};

/** A past tense or an ending that shows somebody's gender, and forms that name both. */
export const gendered: Readonly<Record<ShippedLanguage, readonly RegExp[]>> = {
  en: [/\bhe\/she\b/i, /\(s\)he/i],
  pl: [
    /\p{L}{2,}(łeś|łaś|łbyś|łabyś|łbym|łabym)(?!\p{L})/u,
    /(?<!\p{L})(?!ciałem|oddziałem)\p{L}+[aeiouyąęó](łem|łam)(?!\p{L})/u,
    /\p{L}\/(a|y|ą|ę)(?!\p{L})/u,
    /\(-?(a|y|ą)\)/u,
    /powinieneś|powinnaś/i,
    /\b(jestem|jesteś) \p{L}+(ny|na|ty|ta|ony|ona)(?!\p{L})/u,
  ],
  ro: [
    /\p{L}\/ă(?!\p{L})/u,
    /\((ă|a|i|e)\)/u,
    /\b(sunt|sunteți|ești) (obosit|pregătit|deschis|rănit|singur|trist|agitat|epuizat)/iu,
  ],
};

/** A text, sentence by sentence. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?:])\s+/);
}

/** How many words a sentence has; numbers and signs are none. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** So many words a sentence may have. */
export const longestSentence = 20;

/** Letters with a cedilla, which old keyboards type, and the Romanian ones with a comma below. */
export const withComma: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };
