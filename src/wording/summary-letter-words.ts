import type { HandOff } from '../clinic-file/hand-off-schema.ts';
import type { LetterHead } from '../hand-off/letter.ts';
import { labelIn } from './label-words.ts';
import type { Translator } from './translator.ts';

const dayLength = 86_400_000;

/** The day until which the clinic keeps a letter that was sent on `today`. Both such as `2026-11-22`. */
export function keptUntil({ keptDays }: HandOff, today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + keptDays * dayLength).toISOString().slice(0, 10);
}

/**
 * What stands above the summary in a letter: to whom, when, in which language, and what the visitor agreed to and was told.
 *
 * @param clinicName As the clinic file has it; without one the line is left out.
 * @param today The day of sending, such as `2026-11-22`.
 */
export function letterHead(
  translator: Translator,
  handOff: HandOff,
  clinicName: string | undefined,
  today: string,
): LetterHead {
  const at = 'takeAway.summary.letter';
  const { readWhen, keptDays, withdraw } = handOff;
  const written = translator.languageOf(`${at}.made`);
  const language =
    new Intl.DisplayNames([written], { type: 'language' }).of(translator.language) ?? translator.language;
  const text = typeof readWhen === 'string' ? readWhen : labelIn(translator.language, readWhen).text;
  return {
    title: translator.say(`${at}.title`),
    lines: [
      ...(clinicName === undefined ? [] : [translator.say(`${at}.to`, { name: clinicName })]),
      translator.say(`${at}.made`, { date: translator.date(today, written), language }),
      translator.say(`${at}.consent`),
      translator.say(`${at}.told`, { text }),
      translator.say(`${at}.kept`, {
        count: keptDays,
        date: translator.date(keptUntil(handOff, today), written),
      }),
      translator.say(`${at}.withdraw`, { address: withdraw.replace(/^(mailto|tel):/, '') }),
    ],
  };
}
