import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/clinic-file/condition.ts';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { found, logicWith, rule, wish, withWish, type Effects, type Question } from './imagined-logic.ts';
import { safety } from './small-logic.ts';

describe('never coaches anybody to deny danger', () => {
  const kinds: Readonly<Record<string, Question>> = {
    'a locked question': { ...wish(), section: 'safe' },
    'a safety question': { ...safety(), section: 'main', changeable: true },
    'a discreet question': wish({ discreet: true }),
    'a question about health': wish({ health: true }),
    'a question that the flow needs': wish({ skippable: false }),
  };
  test.each(Object.entries(kinds))('%s is never varied, whatever the file says', (_, question) => {
    const [first, second] = Object.keys(question.options ?? {});
    const logic = logicWith(
      { asked: question },
      { other: rule({ question: 'asked', is: second ?? '' }, { favour: { couple: 3 } }) },
    );
    expect(found(logic, { asked: first ?? '' }, { onScreen: false })).toEqual([]);
  });

  const lowering = (then: Effects): Logic =>
    logicWith(
      { wish: wish() },
      {
        protects: rule({ question: 'wish', is: 'a' }, then),
        other: rule({ question: 'wish', is: 'b' }, { favour: { couple: 3 } }),
      },
    );
  test.each([
    ['help', { raise: { help: 'lines' } }],
    ['a referral', { raise: { referral: 'consider' } }],
    ['medical advice', { raise: { medical: 'check' } }],
    ['what is ruled out', { ruleOut: ['group'] }],
  ] satisfies [string, Effects][])('a change that lowers %s is not named', (_, then) => {
    expect(found(lowering(then), { wish: 'a' })).toEqual([]);
    expect(found(lowering(then), { wish: 'c' })).toEqual(['wish=b -> couple']);
  });

  test('a wish that rules something out is not talked away', () => {
    const logic = logicWith(
      { partner: wish() },
      {
        no: rule({ question: 'partner', is: 'a' }, { ruleOut: ['couple'] }),
        yes: rule({ question: 'partner', is: 'b' }, { favour: { couple: 3 } }),
      },
    );
    expect(found(logic, { partner: 'a' })).toEqual([]);
    expect(found(logic, { partner: 'c' })).toEqual(['partner=b -> couple']);
  });

  test('of two changes neither alone may lower what protects', () => {
    const logic = logicWith(
      { one: wish(), two: wish() },
      {
        protects: rule(
          {
            any: [
              { question: 'one', is: 'a' },
              { question: 'two', is: 'b' },
            ],
          },
          { raise: { help: 'lines' } },
        ),
        other: rule(
          {
            all: [
              { question: 'one', is: 'b' },
              { question: 'two', is: 'b' },
            ],
          },
          { favour: { couple: 3 } },
        ),
      },
    );
    expect(found(logic, { one: 'a', two: 'a' })).toEqual([]);
  });

  test('where danger leaves nothing to recommend, no way around it is shown', () => {
    const needs = { question: 'partner', is: 'b' };
    const logic = (when: Condition): Logic =>
      withWish({
        questions: { partner: wish() },
        candidates: { individual: { kind: 'format', base: 2 }, family: { kind: 'format', base: 3, needs } },
        rules: { danger: rule(when, { ruleOut: ['individual'] }) },
      });
    expect(found(logic({ any: [] }), { partner: 'a' })).toEqual(['partner=b -> family']);
    expect(found(logic({ all: [] }), { partner: 'a' })).toEqual([]);
  });

  test('where care comes first nothing is named', () => {
    const urgent = logicWith(
      { partner: wish() },
      {
        comes: rule({ question: 'partner', is: 'b' }, { favour: { couple: 3 } }),
        now: rule({ all: [] }, { raise: { help: 'now' } }),
      },
    );
    expect(found(urgent, { partner: 'a' })).toEqual([]);
  });
});
