import { describe, expect, test } from 'vitest';
import { languages, sentences, type Language, type Sentence } from './locale-files.ts';

/** Words that `voice` bans: they judge, frighten, diagnose or command. Stems, matched inside words. */
const banned: Readonly<Record<Language, readonly RegExp[]>> = {
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
    /\btest(y|u|em)?\b/i,
    /ankiet/i,
    /\bwynik(i|u|iem|ów)?\b/i,
    /samobój/i,
    /samookalecz/i,
    /nieudan/i,
    /normaln/i,
    /\bpan(i|u|ią)?\b/i,
    /diagnoz[aęy]\b/i,
    /chor(y|a) psychicznie/i,
  ],
  ro: [
    /\brisc/i,
    /tulbur/i,
    /pacient/i,
    /trebuie neapărat/i,
    /alcoolic/i,
    /dependent(ă|ul|ului)?\b/i,
    /\bsinuci/i,
    /\btest(e|ul|ului)?\b/i,
    /rezultat/i,
    /diagnosticul?\b/i,
    /boal[aă] psihic/i,
    /autovătăm/i,
    /\bnormal[ăi]?\b/i,
  ],
};

/** A past tense or an ending that shows somebody's gender, and forms that name both. */
const gendered: Readonly<Record<Language, readonly RegExp[]>> = {
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

/** The binding sentence on what the questionnaire is for: a legal text, word for word. */
function isPurpose({ key }: Sentence): boolean {
  return key === 'welcome.purpose';
}

/** For visitors. Messages for clinic owners (`issues`) may use the words of a file format. */
function forVisitors(language: Language): Sentence[] {
  return sentences(language).filter(({ file }) => file !== 'issues');
}

function hits(found: readonly Sentence[], patterns: readonly RegExp[]): string[] {
  return found.flatMap(({ key, text }) =>
    patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${key}: ${String(pattern)}: ${text}`),
  );
}

describe.each(languages)('%s', (language) => {
  const texts = forVisitors(language);

  test('uses none of the banned words', () => {
    expect(
      hits(
        texts.filter((one) => !isPurpose(one)),
        banned[language],
      ),
    ).toEqual([]);
  });

  test('shows nobody’s gender', () => {
    expect(hits(texts, gendered[language])).toEqual([]);
  });

  test('shouts nowhere', () => {
    expect(texts.filter(({ text }) => text.includes('!')).map(({ key }) => key)).toEqual([]);
  });

  test('keeps to one thought a sentence: at most 20 words', () => {
    const long = texts
      .filter((one) => !isPurpose(one))
      .flatMap(({ key, text }) =>
        text.split(/(?<=[.?:])\s+/).map((sentence) => ({
          key,
          sentence,
          words: sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
        })),
      )
      .filter(({ words }) => words > 20);
    expect(long).toEqual([]);
  });

  test('types no number that belongs to data: no phone, price, emergency number or year', () => {
    const typed = texts.filter(
      ({ text }) => /\d{3,}|\d+\s?(zł|lei|€|£|EUR|PLN|RON)/.test(text) && !/\b(2017\/745)\b/.test(text),
    );
    expect(typed.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test('is written with composed letters and the signs of the language', () => {
    const all = sentences(language);
    expect(all.filter(({ text }) => text !== text.normalize('NFC')).map(({ key }) => key)).toEqual([]);
    expect(all.filter(({ text }) => /[\u015E\u015F\u0162\u0163]/.test(text)).map(({ key }) => key)).toEqual([]);
    expect(texts.filter(({ text }) => /["']/.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

test('the home question names neither partner nor violence on the screen', () => {
  const words = /partner|partener|violen|przemoc/i;
  for (const language of languages) {
    const shown = sentences(language).filter(
      ({ file, key }) => file === 'questions' && /^questions\.home(-used)?\./.test(key),
    );
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter(({ text }) => words.test(text)).map(({ key }) => `${language} ${key}`)).toEqual([]);
  }
});

test('the patterns find what they are meant to find', () => {
  expect(gendered.pl.some((pattern) => pattern.test('Czy czułaś się źle?'))).toBe(true);
  expect(gendered.pl.some((pattern) => pattern.test('zmęczony/a'))).toBe(true);
  expect(banned.en.some((pattern) => pattern.test('You are at risk.'))).toBe(true);
  expect(gendered.ro.some((pattern) => pattern.test('Sunteți pregătit să începeți?'))).toBe(true);
});
