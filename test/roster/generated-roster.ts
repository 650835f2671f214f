import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { seeded, type Random } from '../../src/proof/random-visit.ts';
import { countries, type Country } from './generated-words.ts';

const ofKind = (kind: string): string[] =>
  Object.entries(defaultLogic.candidates).flatMap(([id, candidate]) => (candidate.kind === kind ? [id] : []));
const optionsOf = (question: string): string[] =>
  Object.entries(defaultLogic.questions[question]?.options ?? {}).flatMap(([id, { exclusive }]) =>
    exclusive ? [] : [id],
  );

const modalities = ofKind('modality');
const concerns = optionsOf('concerns').filter((id) => id !== 'questions');
const styles = optionsOf('style');
const ages = optionsOf('age');
const times = ['morning', 'afternoon', 'evening', 'weekend'] as const;

/**
 * An invented roster of a network, most of it Polish: the same one for the same size and seed.
 *
 * Plausible and uneven, as rosters are: one in ten is a psychiatrist, few do family or group therapy, and some leave out price, times or the next free day.
 *
 * @param today The next free days follow it; a few are just past.
 */
export function generatedRoster(size: number, seed = 1, today = '2026-11-22'): Therapist[] {
  const random = seeded(seed);
  return Array.from({ length: size }, (_, i) => therapist(random, i, today));
}

function therapist(random: Random, i: number, today: string): Therapist {
  const chance = (share: number): boolean => random() < share;
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const some = <T>(from: readonly T[], least: number, most: number): T[] => {
    const wanted = new Set<T>();
    const count = Math.min(from.length, least + Math.floor(random() * (most - least + 1)));
    while (wanted.size < count) wanted.add(one(from));
    return from.filter((value) => wanted.has(value));
  };

  const country = countries[chance(0.75) ? 0 : chance(0.6) ? 1 : 2]!;
  const gender = chance(0.02) ? 'non-binary' : chance(0.72) ? 'woman' : 'man';
  const isPsychiatrist = chance(0.1);
  const givesTherapy = !isPsychiatrist || chance(0.3);
  const number = String(i + 1).padStart(Math.max(4, String(i + 1).length), '0');
  const settings = chance(0.15) ? ['online'] : chance(0.4) ? ['in-person'] : ['in-person', 'online'];
  return {
    id: `t-${number}`,
    name: nameOf(country, gender, one),
    ...(chance(0.4) ? { title: isPsychiatrist ? 'dr n. med.' : one(['mgr', 'dr', 'MSc']) } : {}),
    roles: isPsychiatrist
      ? givesTherapy
        ? ['psychotherapist', 'psychiatrist']
        : ['psychiatrist']
      : one([['psychotherapist'], ['psychologist', 'psychotherapist'], ['psychologist']]),
    registration: { number: `DEMO-${number}`, register: country.register },
    languages: [
      country.language,
      ...some(['en', 'uk', 'de', 'ro', 'pl'], 0, 2).filter((tag) => tag !== country.language),
    ],
    ...(givesTherapy
      ? {
          formats: chance(0.1)
            ? ['couple', 'family']
            : [
                'individual',
                ...(chance(0.25) ? ['couple'] : []),
                ...(chance(0.1) ? ['family'] : []),
                ...(chance(0.1) ? ['group'] : []),
              ],
          modalities: some(modalities, 1, 3),
          style: some(styles, 1, 4),
        }
      : {}),
    concerns: some(concerns, 2, 6),
    ages: chance(0.15) ? ages.slice(0, 3) : chance(0.3) ? ages.slice(2) : ages.slice(3),
    ...(chance(0.9) ? { gender } : {}),
    settings,
    ...(settings.includes('in-person') ? { places: some(country.places, 1, chance(0.9) ? 1 : 2) } : {}),
    ...(chance(0.8) ? { times: some(times, 1, 3) } : {}),
    ...(chance(0.85) ? { price: priceOf(country, random, chance(0.2)) } : {}),
    ...(chance(0.85) ? { free: chance(0.2) ? ('ask' as const) : dayAfter(today, Math.floor(random() * 70) - 5) } : {}),
    ...(chance(0.8) ? { booking: `https://clinic.example/book/t-${number}` } : {}),
    ...(chance(0.7) ? { about: { [country.language]: one(country.about) } } : {}),
  };
}

function nameOf(country: Country, gender: string, one: <T>(from: readonly T[]) => T): string {
  const isWoman = gender === 'woman' || (gender === 'non-binary' && one([true, false]));
  const [ofWoman, ofMan] = one(country.families);
  return `${one(isWoman ? country.women : country.men)} ${isWoman ? ofWoman : ofMan}`;
}

function priceOf(country: Country, random: Random, isRange: boolean): NonNullable<Therapist['price']> {
  const [least, most, step] = country.prices;
  const from = least + Math.floor((random() * (most - least)) / step) * step;
  return { amount: isRange ? { from, to: from + 4 * step } : from, currency: country.currency };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
