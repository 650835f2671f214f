import type { Therapist } from '../clinic-file/roster-schema.ts';
import { plainWord } from './plain-word.ts';
import { isPhrase } from './vocabulary.ts';

type Price = NonNullable<Therapist['price']>;
export type PriceRead =
  { readonly price: Price; readonly onlyFrom: boolean } | 'price-unclear' | 'price-without-currency';

/** What people write for a currency, as it is looked up. Any code of three capital letters is one as well. */
const currencies: Readonly<Record<string, string>> = {
  ...{ zl: 'PLN', pln: 'PLN', zloty: 'PLN', zlote: 'PLN', zlotych: 'PLN' },
  ...{ lei: 'RON', leu: 'RON', ron: 'RON' },
  ...{ '£': 'GBP', gbp: 'GBP', pounds: 'GBP', pound: 'GBP', funtow: 'GBP', lire: 'GBP' },
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR' },
  ...{ $: 'USD', usd: 'USD', '₴': 'UAH', uah: 'UAH', chf: 'CHF', czk: 'CZK', kc: 'CZK' },
};

/** Words that say from where to where. */
const rangeWords = new Set(['do', 'to', 'pana', 'la', '–', '-', '—']);
const fromWords = new Set(['od', 'from', 'de']);
/** What else may stand beside a price without changing it. */
const besides = new Set([
  ...['za', 'spotkanie', 'sesja', 'sesje', 'wizyta', 'konsultacja', 'cena', 'brutto'],
  ...['per', 'a', 'session', 'meeting', 'appointment', 'fee', 'each', 'for'],
  ...['pe', 'pentru', 'sedinta', 'sedintei', 'consultatie', 'intalnire', 'o', 'pret'],
  ...['/', '(', ')', ':', '.', ',', '~'],
]);

/** How long a meeting takes: no part of its price. */
const duration = /\d+\s*(?:min\.?|minut\p{L}*|minutes?|h|godz\.?|or[ăae])(?!\p{L})/giu;
const piece = /(\d{1,2}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)*)|(\p{L}+|[^\s\p{L}\d])/gu;

/**
 * Reads the price of one meeting: `200 zł`, `200–250 PLN`, `£60 / 50 min`, `1 200,50 lei`.
 *
 * Nothing is guessed: whatever is neither a figure, a currency nor a word that belongs to a price makes it unclear.
 *
 * @param currency Where the text names none.
 */
export function readPrice(text: string, currency: string | undefined): PriceRead {
  if (isPhrase('without-charge', text))
    return currency === undefined ? 'price-without-currency' : priced([0], currency);
  const amounts: number[] = [];
  const named = new Set<string>();
  let isRange = false;
  let isFrom = false;
  for (const [, figure, word = ''] of text.replace(duration, ' ').matchAll(piece)) {
    const plain = plainWord(word) || word;
    const found = currencyOf(word);
    if (figure !== undefined) amounts.push(numberIn(figure));
    else if (found !== undefined) named.add(found);
    else if (rangeWords.has(plain)) isRange = true;
    else if (fromWords.has(plain)) isFrom = true;
    else if (!besides.has(plain)) return 'price-unclear';
  }
  const [from = NaN, to] = amounts;
  const isOne = amounts.length === 1 && !isRange;
  const isTwo = amounts.length === 2 && isRange && to !== undefined && from <= to;
  if (!amounts.every(Number.isFinite) || !(isOne || isTwo) || named.size > 1) return 'price-unclear';
  const [unit = currency] = named;
  return unit === undefined ? 'price-without-currency' : priced(amounts, unit, isOne && isFrom);
}

/** The code of a currency that somebody wrote as a word, a sign or a code. */
export function currencyOf(text: string): string | undefined {
  const word = text.trim();
  const plain = plainWord(word) || word;
  if (Object.hasOwn(currencies, plain)) return currencies[plain];
  return /^[A-Z]{3}$/.test(word) ? word : undefined;
}

function priced([from = 0, to]: readonly number[], currency: string, onlyFrom = false): PriceRead {
  return { price: { amount: to === undefined ? from : { from, to }, currency }, onlyFrom };
}

/** `1.200,50` and `1,200.50` are one number; `1.200` is one thousand two hundred. */
function numberIn(text: string): number {
  const figure = text.replace(/[ \u00A0\u202F]/g, '');
  const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  if (last < 0) return Number(figure);
  const decimals = figure.length - last - 1;
  const mixed = figure.includes('.') && figure.includes(',');
  const digits = figure.replace(/[.,]/g, '');
  if (decimals === 3 && !mixed) return Number(digits);
  if (decimals > 2 || /[.,]/.test(figure.slice(0, last).replace(/[.,](?=\d{3}(?!\d))/g, ''))) return NaN;
  return Number(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}
