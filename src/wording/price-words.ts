import type { Price } from '../clinic-file/schema.ts';
import { labelIn } from './label-words.ts';
import type { Translator } from './translator.ts';

/** A clinic's prices as one phrase, each with the day on which it was true; empty when there are none. */
export function pricePhrase(translator: Translator, prices: readonly Price[]): string {
  return prices.map((price) => onePrice(translator, price)).join('; ');
}

/** One price, or from and to, such as `150–200 zł`. */
export function sumWords(language: string, amount: Price['amount'], currency: string): string {
  const money = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  if (typeof amount === 'number') return money.format(amount);
  // Of two equal ones a range would say "about".
  return amount.from === amount.to ? money.format(amount.from) : money.formatRange(amount.from, amount.to);
}

function onePrice(translator: Translator, { label, amount, currency, checkedOn }: Price): string {
  const sum = sumWords(translator.language, amount, currency);
  return `${typeof label === 'string' ? label : labelIn(translator.language, label).text}: ${sum} (${translator.date(checkedOn)})`;
}
