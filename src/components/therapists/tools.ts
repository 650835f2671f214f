import { html, nothing, type TemplateResult } from 'lit';
import { candidateName } from '../../wording/match-therapist-words.ts';
import { type Choice, oneOf } from './fields.ts';
import type { Listing } from './listing.ts';

/** Above the lists: which form of therapy to look at, and in which order. */
export function tools(listing: Listing): TemplateResult | typeof nothing {
  const fields = [formField(listing), orderField(listing)].filter((field) => field !== nothing);
  return fields.length === 0 ? nothing : html`<div class="tools">${fields}</div>`;
}

function formField(listing: Listing): TemplateResult | typeof nothing {
  const { match, choices, recommendation, wishes, wish, translator } = listing.facts;
  const [only] = match.lists;
  const pair = recommendation.pair?.formats.every((id) => match.choices.includes(id)) ?? false;
  const formats = match.choices.filter((id) => choices.formats.has(id) || id === only?.format);
  if (formats.length < 2) return nothing;
  const named = formats.map((id): Choice => ({ value: id, said: candidateName(translator, id) }));
  return oneOf({
    id: 'form',
    label: listing.tell('therapists.form'),
    choices: pair ? [{ value: '', said: translator.said('therapists.formBoth') }, ...named] : named,
    chosen: wishes.format ?? (pair ? '' : (only?.format ?? '')),
    change: (format) => {
      wish({ ...wishes, format: format === '' ? null : format });
    },
  });
}

function orderField(listing: Listing): TemplateResult | typeof nothing {
  const { choices, wishes, wish, translator } = listing.facts;
  if (choices.sorts.length < 2) return nothing;
  return oneOf({
    id: 'order',
    label: listing.tell('therapists.order'),
    choices: choices.sorts.map((id) => ({ value: id, said: translator.said(`therapists.orders.${id}`) })),
    chosen: wishes.sort,
    change: (sort) => {
      wish({ ...wishes, sort: choices.sorts.find((one) => one === sort) ?? 'fit' });
    },
  });
}
