/** Words between two things of which both are meant. */
const connectors = /\s*[/&+]\s*|\s+(?:i|oraz|lub|and|or|și|si|sau)\s+/u;
/** So many parts of a cell may belong to one word that has commas in it. */
const longestWord = 6;

/**
 * Takes a cell with several words apart: at `|`, at `;` or a line break, at commas, and last at “and”.
 *
 * A word that is known stays whole, whatever stands in it: `Anxiety, fear, panic` may be one, and so may `children and adolescents`.
 */
export function splitWords(cell: string, isKnown: (word: string) => boolean): string[] {
  return splitTexts(cell, /[|;\n\r]/).flatMap((part) => (isKnown(part) ? [part] : atCommas(part, isKnown)));
}

/** Takes a cell with several names apart. Where one of them has a comma, `|` must stand between them. */
export function splitNames(cell: string): string[] {
  if (cell.includes('|')) return splitTexts(cell, /\|/);
  return splitTexts(cell, /[;\n\r]/.test(cell) ? /[;\n\r]/ : /,/);
}

function splitTexts(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function atCommas(text: string, isKnown: (word: string) => boolean): string[] {
  const parts = splitTexts(text, /,/);
  const words: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = Math.min(parts.length, from + longestWord);
    while (to > from + 1 && !isKnown(parts.slice(from, to).join(', '))) to--;
    const word = parts.slice(from, to).join(', ');
    words.push(...(isKnown(word) ? [word] : atConnectors(word, isKnown)));
    from = to;
  }
  return words;
}

/** Only where each side is a word: else the sign belongs to the name of something that is not known. */
function atConnectors(text: string, isKnown: (word: string) => boolean): string[] {
  const parts = splitTexts(text, connectors);
  return parts.length > 1 && parts.every(isKnown) ? parts : [text];
}
