import type { Price } from '../clinic-file/schema.ts';
import { labelIn } from './label-words.ts';
import type { Translator } from './translator.ts';

/** A clinic's prices as one phrase, each with the day on which it was true; empty when there are none. */
export function pricePhrase(translator: Translator, prices: readonly Price[]): string {
  return prices.map((price) => onePrice(translator, price)).join('; ');
}

function onePrice(translator: Translator, { label, amount, currency, checkedOn }: Price): string {
  const money = new Intl.NumberFormat(translator.language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  const sum = typeof amount === 'number' ? money.format(amount) : money.formatRange(amount.from, amount.to);
  return `${typeof label === 'string' ? label : labelIn(translator.language, label).text}: ${sum} (${translator.date(checkedOn)})`;
}
