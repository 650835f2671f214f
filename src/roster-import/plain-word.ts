/** Letters that are no other letter with a mark over or under it. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A word as it is looked up: small letters without marks, single blanks in the place of hyphens and other signs. `Terapia-par` and `terapia  par` are one word. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}✓✔]+/gu, ' ')
    .trim();
}

/** An id made from a name: `Anna Łącka-Nowak` gives `anna-lacka-nowak`; empty where the name has no Latin letter or digit. */
export function idFrom(name: string): string {
  return plainWord(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
}

/** True for a text that may stand as an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60;
}

/** Room for a number behind it: an id has at most 60 signs. */
const longestId = 52;
