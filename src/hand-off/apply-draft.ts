import type { Draft } from './draft.ts';
import { tidy } from './plain-text.ts';
import type { Summary, SummaryLine, SummaryPart } from './summary.ts';

/**
 * The summary as the visitor wants it: without what was struck, with what was rewritten, and with lines of their own in the part `own`.
 *
 * A line that belongs to a struck one goes out with it, and so does a part without a line. Whatever leaves the screen is made of this.
 */
export function applyDraft(summary: Summary, draft: Draft): Summary {
  const parts = summary.parts
    .map((part) => (part.id === 'own' ? { ...part, lines: ownLines(draft) } : kept(part, draft)))
    .filter(({ lines }) => lines.length > 0);
  return { ...summary, parts };
}

function kept(part: SummaryPart, { struck, rewritten }: Draft): SummaryPart {
  const out = new Set(struck);
  const lines = part.lines
    .filter(({ id, under }) => !out.has(id) && !(under !== undefined && out.has(under)))
    .map((line): SummaryLine => {
      const own = Object.hasOwn(rewritten, line.id) ? rewritten[line.id] : undefined;
      if (own === undefined) return line;
      const { id, under } = line;
      // Without `lang`: in the visitor's own words it is in the visitor's language.
      return { id, text: tidy(own), ...(under === undefined ? {} : { under }) };
    })
    .filter(({ text }) => text !== '');
  return { ...part, lines };
}

function ownLines({ own }: Draft): SummaryLine[] {
  return own.map((text, index) => ({ id: `own.${String(index)}`, text: tidy(text) })).filter(({ text }) => text !== '');
}
