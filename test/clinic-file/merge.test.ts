import { describe, expect, test } from 'vitest';
import { mergeHelpLines, mergeLogic } from '../../src/clinic-file/merge.ts';

describe('mergeLogic', () => {
  const basis = {
    questions: { a: { section: 's', askWhen: { all: [] }, options: { x: { score: 1 }, y: {} } } },
    conditions: { c: { all: [{ question: 'a', is: 'x' }] } },
    rules: { r: { when: { any: [] }, then: { note: ['n'] }, reviewed: { by: 'A', on: '2026-01-01' } } },
  };

  test('sets and removes by key, and leaves the rest', () => {
    const merged = mergeLogic(basis, {
      questions: { a: { options: { x: { score: null, exclusive: true }, y: null } } },
    });
    expect(merged).toEqual({
      ...basis,
      questions: { a: { section: 's', askWhen: { all: [] }, options: { x: { exclusive: true } } } },
    });
  });

  test('replaces conditions and effects whole: never "all" and "any" in one', () => {
    const merged = mergeLogic(basis, {
      questions: { a: { askWhen: { any: [] } } },
      conditions: { c: { not: { all: [] } } },
      rules: { r: { when: { all: [] }, then: { defer: true } } },
    });
    expect(merged).toMatchObject({
      questions: { a: { askWhen: { any: [] } } },
      conditions: { c: { not: { all: [] } } },
      rules: { r: { when: { all: [] }, then: { defer: true } } },
    });
    expect(JSON.stringify(merged)).not.toMatch(/"all":\[\],"any"|"note"/);
  });

  test('null removes, except where it is a value of its own', () => {
    const merged = mergeLogic(basis, {
      conditions: { c: null },
      questions: { a: { askWhen: null } },
      rules: { r: { reviewed: null } },
    });
    expect(merged).toEqual({
      questions: { a: { section: 's', options: { x: { score: 1 }, y: {} } } },
      conditions: {},
      rules: { r: { when: { any: [] }, then: { note: ['n'] }, reviewed: null } },
    });
  });

  test('leaves both as they were', () => {
    const before = structuredClone(basis);
    mergeLogic(basis, { questions: { a: null } });
    expect(basis).toEqual(before);
  });
});

test('a help line can lose its number and keep a text', () => {
  const basis = {
    pl: { one: { phone: '116123', hours: { zone: 'Europe/Warsaw', open: [] }, label: { pl: 'A', en: 'B' } } },
  };
  expect(
    mergeHelpLines(basis, { pl: { one: { phone: null, hours: 'unknown', label: { en: 'C' } }, two: { phone: null } } }),
  ).toEqual({
    pl: { one: { phone: null, hours: 'unknown', label: { pl: 'A', en: 'C' } }, two: { phone: null } },
  });
});
