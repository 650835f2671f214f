import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';

function order(entries: Record<string, { after?: string }>): string[] {
  return inOrder(entries).map(({ id }) => id);
}

describe('order is data', () => {
  test('what has no `after` keeps its place', () => {
    expect(order({ b: {}, a: {} })).toEqual(['b', 'a']);
  });

  test('what has one follows that entry, ties by id', () => {
    expect(order({ a: {}, b: {}, z: { after: 'a' }, y: { after: 'a' } })).toEqual(['a', 'y', 'z', 'b']);
  });

  test('followers may have followers', () => {
    expect(order({ a: {}, b: {}, c: { after: 'd' }, d: { after: 'a' } })).toEqual(['a', 'd', 'c', 'b']);
  });

  test('nothing is ever lost or doubled, whatever `after` says', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'nowhere');
    fc.assert(
      fc.property(fc.dictionary(id, fc.record({ after: id }, { requiredKeys: [] })), (entries) => {
        expect(order(entries).sort()).toEqual(Object.keys(entries).sort());
      }),
    );
  });
});

describe('the hash', () => {
  test('is that of the content: the order of keys does not change it, a weight does', () => {
    const { hash } = readLogic(defaultLogic);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const reversed = Object.fromEntries(Object.entries(defaultLogic).reverse()) as typeof defaultLogic;
    expect(readLogic(reversed).hash).toBe(hash);
    expect(readLogic({ ...defaultLogic, settings: { ...defaultLogic.settings, shortMeetings: 12 } }).hash).not.toBe(
      hash,
    );
  });
});
