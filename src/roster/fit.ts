import type { Therapist } from '../clinic-file/roster-schema.ts';
import { primarySubtag } from '../foundation/locale.ts';
import { addBit, bitsAt, both, hasBit, noBits, type Bits } from './bits.ts';
import { fitTable } from './fit-table.ts';
import { whoGrants } from './limits.ts';
import type { FitReason, FitTrait } from './match.ts';
import type { PreparedRoster } from './prepared-roster.ts';
import { inPerson } from './settings.ts';
import type { Wanted } from './wanted.ts';

/** Something that counts for all those in whom it is found. */
interface Point {
  readonly weight: number;
  readonly bits: Bits;
  readonly value: string | ((therapist: Therapist) => string);
}

/** The points of one kind, the weightiest first, and how many of them count. */
export interface Trait {
  readonly trait: FitTrait;
  readonly atMost: number;
  readonly points: readonly Point[];
}

/** Everything in which somebody can fit this visitor. Approach and style are not asked of psychiatrists. */
export function traitsFor(roster: PreparedRoster, wanted: Wanted, format: string | null): readonly Trait[] {
  const common = [
    language(roster, wanted),
    concerns(roster, wanted),
    granted(roster, wanted, 'gender'),
    times(roster, wanted),
    granted(roster, wanted, 'price'),
    place(roster, wanted),
    free(roster, wanted),
  ];
  const therapy = format === null ? [] : [modality(roster, wanted), style(roster, wanted)];
  return [...common, ...therapy].filter(({ points }) => points.length > 0);
}

/** The score of each therapist in the roster's order, and the highest that could be reached. Only those asked for are counted. */
export function scoresOf(
  roster: PreparedRoster,
  traits: readonly Trait[],
  whom: Bits,
): { readonly scores: Uint16Array; readonly highest: number } {
  const scores = new Uint16Array(roster.size);
  let highest = 0;
  for (const { atMost, points } of traits) {
    /** For each number from 0: who has that many points of the kind, or more. */
    const having = [whom, ...Array.from({ length: atMost }, () => noBits(roster.size))];
    for (const { weight, bits } of points) addPoint(scores, having, bits, weight);
    for (const { weight } of points.slice(0, atMost)) highest += weight;
  }
  return { scores, highest };
}

/** One pass over the roster a point: 32 therapists in a word, and words in which nobody gains are passed over. */
function addPoint(scores: Uint16Array, having: readonly Bits[], bits: Bits, weight: number): void {
  const [whom, last] = [having[0], having[having.length - 1]];
  if (!whom || !last) return;
  for (let word = 0; word < bits.length; word++) {
    const found = (bits[word] ?? 0) & (whom[word] ?? 0);
    for (let left = found & ~(last[word] ?? 0); left !== 0; left &= left - 1) {
      const at = (word << 5) + 31 - Math.clz32(left & -left);
      scores[at] = (scores[at] ?? 0) + weight;
    }
    for (let count = having.length - 1; count > 0; count--) {
      const [more, fewer] = [having[count], having[count - 1]];
      if (more && fewer) more[word] = (more[word] ?? 0) | (found & (fewer[word] ?? 0));
    }
  }
}

/** Why somebody has the score that they have: the weights add up to it. The weightiest first. */
export function reasonsFor(traits: readonly Trait[], therapist: Therapist, at: number): readonly FitReason[] {
  return traits
    .flatMap(({ trait, atMost, points }) =>
      points
        .filter(({ bits }) => hasBit(bits, at))
        .slice(0, atMost)
        .map(({ value, weight }) => ({ trait, value: typeof value === 'string' ? value : value(therapist), weight })),
    )
    .sort((a, b) => b.weight - a.weight);
}

/** Wishes that somebody certainly does not meet. */
export function unmetBy(
  { wishes, modality, place, closed }: Wanted,
  therapist: Therapist,
  format: string | null,
  reasons: readonly FitReason[],
): readonly FitTrait[] {
  const { gender, times, price, modalities, places, settings } = therapist;
  const granted = new Set(reasons.map(({ trait }) => trait));
  const unmet: FitTrait[] = [];
  if (format !== null && modality !== null && modalities && !modalities.includes(modality)) unmet.push('modality');
  if (wishes.gender !== null && gender !== undefined && !granted.has('gender')) unmet.push('gender');
  if (wishes.times.length > 0 && times && !granted.has('time')) unmet.push('time');
  if (wishes.price?.currency !== undefined && price?.currency === wishes.price.currency && !granted.has('price'))
    unmet.push('price');
  const mayMeet = settings.includes(inPerson) && !closed.has(inPerson);
  if (place !== null && !granted.has('place') && !(mayMeet && places === undefined)) unmet.push('place');
  return unmet;
}

function language(roster: PreparedRoster, { languages, language: ofPage }: Wanted): Trait {
  const { wished, ofThePage, atMost } = fitTable.language;
  const [tags, weight] = languages.length > 0 ? [languages, wished] : [[ofPage], ofThePage];
  const points = tags.map((tag) => ({
    weight,
    bits: bitsAt(roster.languages.get(tag) ?? [], roster.size),
    value: (therapist: Therapist) => therapist.languages.find((one) => primarySubtag(one) === tag) ?? tag,
  }));
  return { trait: 'language', atMost, points };
}

function modality({ listing, size }: PreparedRoster, { modality: wish, modalities }: Wanted): Trait {
  const { wished, suggested, alternative, atMost } = fitTable.modality;
  const ranked = modalities.map((id, i) => ({ id, weight: i === 0 ? suggested : alternative }));
  const ids = wish === null ? ranked : [{ id: wish, weight: wished }, ...ranked.filter(({ id }) => id !== wish)];
  const points = ids.map(({ id, weight }) => ({
    weight,
    bits: listing.modalities.get(id) ?? noBits(size),
    value: id,
  }));
  return { trait: 'modality', atMost, points };
}

function concerns({ listing, size }: PreparedRoster, { concerns: named, mattersMost }: Wanted): Trait {
  const table = fitTable.concern;
  const points = named.map((id) => ({
    weight: id === mattersMost ? table.mattersMost : table.named,
    bits: listing.concerns.get(id) ?? noBits(size),
    value: id,
  }));
  return { trait: 'concern', atMost: table.atMost, points: points.sort((a, b) => b.weight - a.weight) };
}

function style({ listing, size }: PreparedRoster, { style: named }: Wanted): Trait {
  const table = fitTable.style;
  const points = named.map((id) => ({ weight: table.named, bits: listing.style.get(id) ?? noBits(size), value: id }));
  return { trait: 'style', atMost: table.atMost, points };
}

function times({ listing, size }: PreparedRoster, { wishes }: Wanted): Trait {
  const { wished, atMost } = fitTable.time;
  const points = [...new Set(wishes.times)].map((time) => ({
    weight: wished,
    bits: listing.times.get(time) ?? noBits(size),
    value: time,
  }));
  return { trait: 'time', atMost, points };
}

function granted(roster: PreparedRoster, wanted: Wanted, trait: 'gender' | 'price'): Trait {
  const { wished, atMost } = fitTable[trait];
  const bits = whoGrants(roster, wanted, trait);
  const { gender, price } = wanted.wishes;
  const value = trait === 'gender' ? (gender ?? '') : String(price?.atMost ?? '');
  return { trait, atMost, points: bits ? [{ weight: wished, bits, value }] : [] };
}

function place({ listing, places, size }: PreparedRoster, { place: wish, closed }: Wanted): Trait {
  const { wished, atMost } = fitTable.place;
  if (wish === null) return { trait: 'place', atMost, points: [] };
  const meeting = closed.has(inPerson) ? undefined : listing.settings.get(inPerson);
  const bits = both(bitsAt(places.get(wish) ?? [], size), meeting ?? noBits(size));
  return { trait: 'place', atMost, points: [{ weight: wished, bits, value: wish }] };
}

/** A day that is past says nothing any more. */
function free({ free: days, size }: PreparedRoster, { today }: Wanted): Trait {
  const { steps, atMost } = fitTable.free;
  const points = steps.map((step) => ({
    ...step,
    bits: noBits(size),
    value: ({ free: day }: Therapist) => day ?? '',
  }));
  for (let at = 0; at < size; at++) {
    const wait = (days.values[at] ?? NaN) - today;
    if (!(wait >= 0)) continue;
    for (const { within, bits } of points) {
      if (wait > within) continue;
      addBit(bits, at);
      break;
    }
  }
  return { trait: 'free', atMost, points };
}
