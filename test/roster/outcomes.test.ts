import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { randomVisit, seeded } from '../../src/proof/random-visit.ts';
import { anyRoster, logic, lowMood, together } from './arbitraries.ts';
import { found, idsIn, matched, somebody } from './small-roster.ts';

const psychiatrist = somebody('p', { roles: ['psychiatrist'], formats: [] });
const voices: Answers = { ...lowMood, state: ['voices'], voices: 'odd' };

describe('who is looked for', () => {
  test('nobody at all while help is now', () => {
    fc.assert(
      fc.property(anyRoster, fc.nat(), (roster, seed) => {
        const answers = randomVisit(logic, seeded(seed), { skip: 0.1, danger: 0.4 });
        const { help, outcome } = recommend(logic, answers);
        const { psychiatrists, lists, choices } = matched([...roster, psychiatrist], answers);
        if (outcome !== 'recommended' || help.level === 'now') expect([lists, choices]).toEqual([[], []]);
        if (help.level === 'now') expect(psychiatrists).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('a psychiatrist where one is advised or urgent, also where therapy waits, and whatever setting was answered for therapy', () => {
    const waits = { ...lowMood, state: ['high'], high: 'days', setting: 'online' };
    const { outcome, help } = recommend(logic, waits);
    expect([outcome, help.level]).not.toContain('now');
    expect(outcome).toBe('care-first');
    const { psychiatrists, lists } = matched([psychiatrist], waits);
    expect([lists, idsIn(psychiatrists)]).toEqual([[], ['p']]);
    expect(idsIn(matched([psychiatrist], waits, { setting: 'online' }).psychiatrists)).toEqual([]);
    expect(matched([psychiatrist], lowMood).psychiatrists).toBeNull();
  });

  test('with an urgent referral the psychiatrist who is free first comes first', () => {
    const roster = [
      somebody('fits', { ...psychiatrist, id: 'fits', concerns: ['mood'], languages: ['pl'] }),
      { ...psychiatrist, id: 'soon', languages: ['en'], free: '2026-11-23' },
    ];
    expect(recommend(logic, voices).referral.level).toBe('urgent');
    expect(idsIn(matched(roster, voices).psychiatrists)).toEqual(['soon', 'fits']);
    expect(idsIn(matched(roster, voices, { sort: 'price' }).psychiatrists)).toEqual(['fits', 'soon']);
  });

  test('where online is ruled out, nobody who is only online, therapist or psychiatrist', () => {
    const online = { settings: ['online'] };
    const roster = [somebody('a'), somebody('b', online), psychiatrist, { ...psychiatrist, id: 'q', ...online }];
    const { psychiatrists, lists } = matched(roster, voices);
    expect([lists.map(idsIn), idsIn(psychiatrists)]).toEqual([[['a']], ['p']]);
  });
});

describe('which format', () => {
  const couple = somebody('c', { formats: ['couple'] });
  const individual = somebody('i');
  const group = somebody('g', { formats: ['group'] });
  const calm: Answers = { ...lowMood, group: 'yes' };

  test('the suggested one, or the recommended one that the visitor looks at, and no other', () => {
    expect(matched([individual], calm).choices).toEqual(['group', 'individual']);
    expect(found([individual, group], calm)).toEqual(['g']);
    expect(found([individual, group], calm, { format: 'individual' })).toEqual(['i']);
    expect(found([group, couple], calm, { format: 'couple' })).toEqual(['g']);
  });

  test('the nearest that the clinic offers, and none where it offers none that may be recommended', () => {
    expect(found([individual, group], calm, {}, { offered: ['individual', 'couple'] })).toEqual(['i']);
    expect(matched([individual, couple], calm, {}, { offered: ['couple'] }).lists).toEqual([]);
  });

  test('both of a pair, with nobody on both, and the same list where one of them is looked at', () => {
    expect(recommend(logic, together).pair?.formats).toEqual(['individual', 'couple']);
    const each = ['a', 'b', 'c', 'd', 'e'].map((id) => somebody(id, { formats: ['individual', 'couple'] }));
    const [first, second] = matched(each, together).lists.map(idsIn);
    expect([...first!, ...second!].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found(each, together, { format: 'individual' })).toEqual(first);
    expect(found(each, together, { format: 'couple' })).toEqual(second);
  });

  test('of a pair with a therapy under way only the other, and not with the therapist of now', () => {
    const underWay = { ...together, begin: 'either', care: ['therapist'], 'therapist-now': 'individual' };
    const { pair } = recommend(logic, underWay);
    expect(pair?.formats).toContain('current');
    const { lists } = matched([couple, { ...couple, id: 'mine' }], underWay, { current: ['mine'] });
    expect(lists.map(({ format }) => format)).toEqual(pair?.formats.filter((format) => format !== 'current'));
    expect(lists.map(idsIn)).toEqual([['c']]);
  });
});
