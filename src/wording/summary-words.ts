import { summaryItems } from '../hand-off/summary-items.ts';
import type { PartId, SummaryFacts } from '../hand-off/summary-item.ts';
import type { Summary, SummaryLine } from '../hand-off/summary.ts';
import { personOf } from './question-words.ts';
import { SummaryWriter } from './summary-writer.ts';
import type { Translator } from './translator.ts';

/**
 * The summary in the visitor's language, with all that may be in it: `applyDraft` makes of it what the visitor wants to take along.
 *
 * @param today The day it is made on, such as `2026-11-22`.
 */
export function writeSummary(translator: Translator, facts: SummaryFacts, today: string): Summary {
  const writer = new SummaryWriter(translator, facts);
  const context = { context: personOf(facts.answers) };
  const title = (part: PartId): string => translator.say(`takeAway.summary.parts.${part}`, context);
  return {
    language: translator.language,
    title: translator.say('takeAway.summary.title'),
    madeOn: today,
    parts: summaryItems(facts).map(({ id, items }) => ({
      id,
      title: title(id),
      lines: items.flatMap((item): SummaryLine[] => {
        const { text, lang } = writer.write(item);
        if (text === '') return [];
        const { id, under } = item;
        return [{ id, text, ...(lang === undefined ? {} : { lang }), ...(under === undefined ? {} : { under }) }];
      }),
    })),
    closing: translator.say('takeAway.summary.closing'),
  };
}
