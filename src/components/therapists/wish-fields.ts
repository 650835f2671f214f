import { html, nothing, type TemplateResult } from 'lit';
import type { Gender } from '../../clinic-file/roster-schema.ts';
import { given } from '../../engine/answers.ts';
import type { Strict, Wishes } from '../../roster/wishes.ts';
import { candidateName, languageName } from '../../wording/match-therapist-words.ts';
import { sumWords } from '../../wording/price-words.ts';
import { personOf, questionWords } from '../../wording/question-words.ts';
import type { Said } from '../../wording/translator.ts';
import { type Choice, oneOf, someOf, tick } from './fields.ts';
import type { Listing } from './listing.ts';

type Field = TemplateResult | typeof nothing;

/** So many languages are at hand; the others wait behind a fold. */
const languagesAtHand = 8;

/** An option of the question `setting`, and a wish, that accepts any. */
const anySetting = 'either';

export function languageField(listing: Listing): Field {
  const { choices, translator, wishes, wish } = listing.facts;
  if (choices.languages.length === 0) return nothing;
  const named = choices.languages.map((tag) => plain(tag, languageName(tag, translator.language)));
  return someOf({
    id: 'wish-language',
    legend: listing.tell('therapists.wishes.language'),
    any: translator.said('therapists.wishes.any'),
    choices: named.slice(0, languagesAtHand),
    further: { title: listing.tell('therapists.wishes.moreLanguages'), choices: named.slice(languagesAtHand) },
    chosen: wishes.languages,
    change: (languages) => {
      wish({ ...wishes, languages });
    },
  });
}

export function timesField(listing: Listing): Field {
  const { choices, translator, wishes, wish } = listing.facts;
  if (choices.times.length === 0) return nothing;
  const field = someOf({
    id: 'wish-times',
    legend: listing.tell('therapists.wishes.times'),
    any: translator.said('therapists.wishes.any'),
    choices: choices.times.map((id) => ({ value: id, said: translator.said(`therapists.wishes.time.${id}`) })),
    chosen: wishes.times,
    change: (ids) => {
      const times = choices.times.filter((time) => ids.includes(time));
      wish(times.length === 0 ? soft({ ...wishes, times }, 'times') : { ...wishes, times });
    },
  });
  return html`<div class="wish">${field} ${wishes.times.length === 0 ? nothing : strictBox(listing, 'times')}</div>`;
}

export function genderField(listing: Listing): Field {
  const { choices, translator } = listing.facts;
  return single(listing, {
    key: 'gender',
    strict: 'gender',
    choices: choices.genders.map((id) => ({ value: id, said: translator.said(`therapists.wishes.genders.${id}`) })),
    wished: (id) => ({ gender: id as Gender | null }),
  });
}

export function priceField(listing: Listing): Field {
  const { choices, translator, wishes } = listing.facts;
  if (!choices.prices) return nothing;
  const { currency, steps } = choices.prices;
  const atMost = wishes.price?.atMost;
  // Also a sum that was wished otherwise, such as by a change that somebody took up.
  const sums = [...new Set([...steps, ...(atMost === undefined ? [] : [atMost])])].sort((a, b) => a - b);
  const key = 'therapists.wishes.atMost';
  return single(listing, {
    key: 'price',
    strict: 'price',
    choices: sums.map((sum) => ({
      value: String(sum),
      said: translator.said(key, { sum: sumWords(translator.languageOf(key), sum, currency) }),
    })),
    wished: (sum) => ({ price: sum === null ? null : { atMost: Number(sum), currency } }),
  });
}

/** Stands over the answer that was given before, which is named: nobody has to remember it. */
export function settingField(listing: Listing): Field {
  const { choices, translator, logic, answers } = listing.facts;
  const settings = choices.settings.map((id) => ({ value: id, said: candidateName(translator, id) }));
  const question = logic.questions.get('setting');
  const answer = question ? given(logic, answers, question) : null;
  const [before = anySetting] = answer && 'chosen' in answer ? answer.chosen : [];
  const wished = (setting: string | null): Partial<Wishes> => ({ setting });
  if (!question || before === anySetting || settings.length === 0)
    return single(listing, { key: 'setting', choices: settings, wished });
  const name = questionWords(translator, question, personOf(answers)).option({ id: before }).text;
  return single(listing, {
    key: 'setting',
    open: translator.said('therapists.wishes.asAnswered', { answer: name }),
    choices: [{ value: anySetting, said: translator.said('therapists.wishes.anyWay') }, ...settings],
    wished,
  });
}

export function placeField(listing: Listing): Field {
  const { choices, translator } = listing.facts;
  const { compare } = new Intl.Collator(translator.language);
  return single(listing, {
    key: 'place',
    choices: choices.places.toSorted(compare).map((place) => plain(place, place)),
    wished: (place) => ({ place }),
  });
}

/** What is ruled out or held back is never offered. */
export function modalityField(listing: Listing): Field {
  const { choices, translator, recommendation, match } = listing.facts;
  if (match.lists.length === 0) return nothing;
  const { best, ruledOut, heldBack } = recommendation.modalities;
  const closed = [...ruledOut, ...heldBack].map(({ id }) => id);
  return single(listing, {
    key: 'modality',
    strict: 'modality',
    ...(best ? { open: translator.said('therapists.wishes.asSuggested') } : {}),
    choices: choices.modalities
      .filter((id) => !closed.includes(id))
      .map((id) => ({ value: id, said: candidateName(translator, id) })),
    wished: (modality) => ({ modality }),
  });
}

interface Single {
  /** Of the wish, and of its words. */
  readonly key: 'gender' | 'price' | 'setting' | 'place' | 'modality';
  /** Set where the visitor may turn the wish into a must. */
  readonly strict?: Strict;
  /** What stands first, and leaves the wish open; else "No preference". */
  readonly open?: Said;
  readonly choices: readonly Choice[];
  /** What to wish; null: nothing. */
  readonly wished: (value: string | null) => Partial<Wishes>;
}

function single(listing: Listing, { key, strict, open, choices, wished }: Single): Field {
  const { wishes, wish, translator } = listing.facts;
  if (choices.length === 0) return nothing;
  const now = key === 'price' ? wishes.price?.atMost : wishes[key];
  const field = oneOf({
    id: `wish-${key}`,
    label: listing.tell(`therapists.wishes.${key}`),
    choices: [{ value: '', said: open ?? translator.said('therapists.wishes.any') }, ...choices],
    chosen: String(now ?? ''),
    change: (value) => {
      const next = { ...wishes, ...wished(value === '' ? null : value) };
      wish(value === '' && strict ? soft(next, strict) : next);
    },
  });
  const box = strict && now !== null && now !== undefined ? strictBox(listing, strict) : nothing;
  return html`<div class="wish">${field} ${box}</div>`;
}

/** Turns a wish into a must: who does not meet it is hidden. */
function strictBox(listing: Listing, strict: Strict): TemplateResult {
  const { wishes, wish } = listing.facts;
  const words = html`${listing.tell('therapists.wishes.strict')}<span class="only-read-aloud"
      >: ${listing.tell(`therapists.wishes.${strict}`)}</span
    >`;
  return tick(words, wishes.strict.includes(strict), (ticked) => {
    wish(ticked ? { ...wishes, strict: [...wishes.strict, strict] } : soft(wishes, strict));
  });
}

/** A wish that is open hides nobody. */
function soft(wishes: Wishes, strict: Strict): Wishes {
  return { ...wishes, strict: wishes.strict.filter((one) => one !== strict) };
}

function plain(value: string, text: string): Choice {
  return { value, said: { text, lang: undefined } };
}
