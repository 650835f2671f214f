import type { JsonLdGraph, Thing } from './json-ld-graph.ts';

/** What a meeting costs, as somebody would write it into a table: `200 – 280 PLN`. Undefined where the page names no figure. */
export function pricesOf(graph: JsonLdGraph, person: Thing): string | undefined {
  const services = graph.things(person, 'availableService');
  const offers = [
    ...[person, ...services].flatMap((thing) => graph.things(thing, 'offers')),
    ...graph.things(person, 'makesOffer'),
  ];
  const prices = [...offers, ...offers.flatMap((offer) => graph.things(offer, 'priceSpecification'))];
  const amounts = prices.flatMap((price) =>
    ['price', 'minPrice', 'maxPrice', 'lowPrice', 'highPrice'].flatMap((key) => graph.text(price, key) ?? []),
  );
  const currencies = new Set(prices.flatMap((price) => graph.text(price, 'priceCurrency') ?? []));
  const figures = amounts.map(Number);
  // Several currencies, or a word in the place of a figure: the owner has to say which counts.
  if (amounts.length === 0 || currencies.size > 1 || !figures.every(Number.isFinite)) return rangeOf(graph, person);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const [currency = ''] = currencies;
  return `${least === most ? String(least) : `${least} – ${most}`} ${currency}`.trim();
}

/** `$$` says nothing. */
function rangeOf(graph: JsonLdGraph, person: Thing): string | undefined {
  const range = graph.text(person, 'priceRange');
  return range !== undefined && /\d/.test(range) ? range : undefined;
}
