import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { anyRoster, anySituation, circumstancesOf, logic, lowMood } from './arbitraries.ts';
import { failedLimits, naiveVisit } from './naive-match.ts';
import { found, idsIn, matched, somebody } from './small-roster.ts';

describe('for any roster, visit and wishes', () => {
  test('whoever is shown keeps within every limit, nobody who does is missing, and nobody is on both lists of a pair', () => {
    let pairs = 0;
    fc.assert(
      fc.property(anyRoster, anySituation, (roster, situation) => {
        const circumstances = circumstancesOf(situation);
        const visit = naiveVisit(roster, circumstances);
        const match = matchTherapists(prepareRoster(roster, logic), circumstances);
        const dealt = match.lists.length > 1 || (circumstances.recommendation.pair !== null && match.lists.length > 0);
        for (const list of [match.psychiatrists, ...match.lists]) {
          if (!list) continue;
          const fit = roster.filter((therapist) => failedLimits(visit, list.format, therapist).length === 0);
          const ids = fit.map(({ id }) => id).sort();
          if (dealt && list.format !== null) expect(ids).toEqual(expect.arrayContaining(idsIn(list)));
          else expect(idsIn(list).sort()).toEqual(ids);
        }
        const onLists = match.lists.flatMap(idsIn);
        expect(new Set(onLists).size).toBe(onLists.length);
        if (match.lists.length < 2) return;
        pairs++;
        const ofEither = roster.filter((one) =>
          match.lists.some(({ format }) => failedLimits(visit, format, one).length === 0),
        );
        expect(onLists.sort()).toEqual(ofEither.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
    expect(pairs).toBeGreaterThan(0);
  });

  test('what is ruled out or held back is shown in nobody who has nothing else', () => {
    fc.assert(
      fc.property(anyRoster, anySituation, (roster, situation) => {
        const circumstances = circumstancesOf(situation);
        const { formats } = circumstances.recommendation;
        const { closed } = naiveVisit(roster, circumstances);
        const { lists, choices } = matchTherapists(prepareRoster(roster, logic), circumstances);
        for (const { id } of [...formats.ruledOut, ...formats.heldBack]) expect(choices).not.toContain(id);
        for (const list of lists) {
          expect(choices).toContain(list.format);
          for (const { therapist, reasons } of list.therapists(0, list.size)) {
            expect(therapist.settings.every((id) => closed.includes(id))).toBe(false);
            expect(therapist.modalities?.every((id) => closed.includes(id)) ?? false).toBe(false);
            expect(reasons.filter(({ trait, value }) => trait === 'modality' && closed.includes(value))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('each limit', () => {
  test('a language that is named is spoken; without one nobody is kept away', () => {
    const roster = [somebody('a'), somebody('b', { languages: ['ro-MD', 'en'] })];
    expect(found(roster, lowMood, { languages: ['ro'] })).toEqual(['b']);
    expect(found(roster, lowMood, { languages: ['ro', 'pl'] }).sort()).toEqual(['a', 'b']);
    expect(found(roster, lowMood).sort()).toEqual(['a', 'b']);
  });

  test('an age that is not known keeps nobody away', () => {
    const roster = [somebody('a'), somebody('young', { ages: ['13-15'] })];
    expect(found(roster, lowMood)).toEqual(['a']);
    expect(found(roster, { ...lowMood, age: 'skipped' }).sort()).toEqual(['a', 'young']);
  });

  test('therapy is given by psychotherapists and psychologists who name the format', () => {
    const roster = [
      somebody('a', { roles: ['psychologist'] }),
      somebody('b', { roles: ['psychiatrist'] }),
      somebody('c', { formats: ['couple'] }),
      somebody('d', { roles: ['psychiatrist', 'psychotherapist'] }),
    ];
    expect(found(roster, lowMood).sort()).toEqual(['a', 'd']);
  });

  test('who finds it hard to get there is shown meetings online, or at a place that they name', () => {
    const roster = [
      somebody('near', { places: ['Kraków'] }),
      somebody('far', { places: ['Sibiu'] }),
      somebody('online', { settings: ['online'] }),
      somebody('visits', { settings: ['home-visit'] }),
    ];
    const answers = { ...lowMood, setting: 'travel' };
    expect(found(roster, answers).sort()).toEqual(['online', 'visits']);
    expect(found(roster, answers, { place: 'Kraków' }).sort()).toEqual(['near', 'online', 'visits']);
    expect(found(roster, answers, { setting: 'either' })).toHaveLength(4);
    expect(found(roster, { ...lowMood, setting: 'in-person' }, { place: 'Kraków' })).toEqual(['near']);
    expect(found(roster, { ...lowMood, setting: 'in-person' }, { setting: 'online' })).toEqual(['online']);
  });

  test('a place that nobody wrote down is not said to be another', () => {
    const both = { settings: ['in-person', 'online'] };
    const roster = [
      somebody('open', both),
      somebody('far', { ...both, places: ['Sibiu'] }),
      somebody('online', { settings: ['online'] }),
      somebody('near', { places: ['Kraków'] }),
    ];
    const shown = matched(roster, lowMood, { place: 'Kraków' }).lists[0]!.therapists(0, 9);
    expect(Object.fromEntries(shown.map(({ therapist, unmet }) => [therapist.id, unmet]))).toEqual({
      ...{ near: [], open: [] },
      ...{ far: ['place'], online: ['place'] },
    });
  });

  test('whom the visitor sees already is never named', () => {
    expect(found([somebody('a'), somebody('b')], lowMood, { current: ['a'] })).toEqual(['b']);
  });

  test('what the roster leaves open is no "yes" for a strict wish, and no "no" for a soft one', () => {
    const roster = [somebody('open'), somebody('yes', { gender: 'woman' }), somebody('no', { gender: 'man' })];
    expect(found(roster, lowMood, { gender: 'woman', strict: ['gender'] })).toEqual(['yes']);
    const [first, ...others] = matched(roster, lowMood, { gender: 'woman' }).lists[0]!.therapists(0, 9);
    expect(first?.therapist.id).toBe('yes');
    const unmet = Object.fromEntries(others.map((one) => [one.therapist.id, one.unmet]));
    expect(unmet).toEqual({ open: [], no: ['gender'] });
  });

  test('a price counts from its lowest, and only in the currency of the wish', () => {
    const roster = [
      somebody('range', { price: { amount: { from: 150, to: 250 }, currency: 'PLN' } }),
      somebody('dear', { price: { amount: 201, currency: 'PLN' } }),
      somebody('abroad', { price: { amount: 50, currency: 'EUR' } }),
      somebody('open'),
    ];
    const price = { atMost: 200, currency: 'PLN' };
    expect(found(roster, lowMood, { price, strict: ['price'] })).toEqual(['range']);
    const soft = matched(roster, lowMood, { price }).lists[0]!.therapists(0, 9);
    expect(soft.flatMap(({ therapist, unmet }) => (unmet.includes('price') ? therapist.id : []))).toEqual(['dear']);
  });
});
