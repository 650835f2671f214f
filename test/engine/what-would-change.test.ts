import { describe, expect, test } from 'vitest';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { whatWouldChange } from '../../src/engine/what-would-change.ts';
import { formats, found, logicWith, rule, wish, withWish, type Question } from './imagined-logic.ts';
import { ordinary } from './small-logic.ts';

describe('what would change the recommendation', () => {
  const coming = logicWith(
    { partner: wish() },
    { comes: rule({ question: 'partner', is: 'b' }, { favour: { couple: 3 } }) },
  );

  test('one other answer brings another format first', () => {
    expect(whatWouldChange(coming, { partner: 'a' })).toEqual([
      { change: [{ question: 'partner', to: 'b' }], target: 'format', from: 'individual', to: 'couple' },
    ]);
  });

  test('what was skipped or not reached may be answered, too', () => {
    expect(found(coming, { partner: 'skipped' })).toEqual(['partner=b -> couple']);
    expect(found(coming, {})).toEqual(['partner=b -> couple']);
  });

  test('nothing is named when nothing would change', () => {
    expect(found(logicWith({ partner: wish() }, {}), { partner: 'a' })).toEqual([]);
  });

  test('of two answers that lead to the same, the first in the logic’s order is named', () => {
    const both = logicWith(
      { one: wish(), two: wish() },
      {
        one: rule({ question: 'one', is: ['b', 'c'] }, { favour: { couple: 3 } }),
        two: rule({ question: 'two', is: 'b' }, { favour: { couple: 3 } }),
      },
    );
    expect(found(both, { one: 'a', two: 'a' })).toEqual(['one=b -> couple']);
  });

  test('two answers are named only where no single one does it', () => {
    const together = logicWith(
      { one: wish(), two: wish(), three: wish() },
      {
        pair: rule(
          {
            all: [
              { question: 'one', is: 'b' },
              { question: 'two', is: 'c' },
            ],
          },
          { favour: { couple: 3 } },
        ),
      },
    );
    expect(found(together, { one: 'a', two: 'a', three: 'a' })).toEqual(['one=b & two=c -> couple']);
    expect(found(together, { one: 'b', two: 'a', three: 'a' })).toEqual(['two=c -> couple']);
  });

  test('of several chosen, one more or one less, never "none of these", and no more than may be chosen', () => {
    const options = { a: {}, b: {}, c: {}, none: { exclusive: true } };
    const several = (atMost: number): Logic =>
      logicWith(
        { style: wish({ type: 'multiple', options, atMost }) },
        {
          more: rule({ question: 'style', is: 'c' }, { favour: { couple: 3 } }),
          less: rule({ question: 'style', is: 'a' }, { favour: { individual: 3 } }),
          empty: rule({ question: 'style', is: 'none' }, { favour: { group: 3 } }),
          rest: rule({ question: 'style', chosen: { max: 1 } }, { favour: { group: 3 } }),
        },
      );
    expect(found(several(3), { style: ['b'] })).toEqual(['style=a,b -> individual', 'style=b,c -> couple']);
    expect(found(several(2), { style: ['a', 'b'] })).toEqual(['style=b -> group']);
    expect(found(several(3), { style: ['none'] })).toEqual(['style=a -> individual', 'style=c -> couple']);
  });

  test('a number changes where a condition or a scale turns, and the nearest is named', () => {
    const number: Question = { section: 'main', type: 'number', min: 0, max: 20, changeable: true };
    const hours = logicWith(
      { hours: number },
      { many: rule({ question: 'hours', number: { min: 8 } }, { favour: { couple: 3 } }) },
    );
    expect(found(hours, { hours: 3 })).toEqual(['hours=8 -> couple']);
    expect(found(hours, { hours: 12 })).toEqual(['hours=7 -> individual']);
    const scale = withWish({
      questions: { hours: number, fixed: ordinary() },
      candidates: formats,
      scales: {
        sum: {
          sum: ['hours', 'fixed'],
          bands: { low: { min: 0, max: 9 }, high: { min: 10, max: 22 } },
          source: ['own'],
        },
      },
      rules: { much: rule({ scale: 'sum', is: 'high' }, { favour: { couple: 3 } }) },
    });
    expect(found(scale, { hours: 3, fixed: 'c' })).toEqual(['hours=8 -> couple']);
  });

  test('what is brought up anew stays unanswered', () => {
    const chain = logicWith(
      { first: wish(), then: wish({ askWhen: { question: 'first', is: 'b' } }) },
      {
        first: rule({ question: 'first', is: 'b' }, { favour: { group: 3 } }),
        then: rule({ question: 'then', is: 'b' }, { favour: { couple: 5 } }),
      },
    );
    // The answer to a question that was not asked counts as soon as it is.
    expect(found(chain, { first: 'a' })).toEqual(['first=b -> group']);
    expect(found(chain, { first: 'a', then: 'b' })).toEqual(['first=b -> couple']);
  });

  test('on screen only wishes and practical matters are imagined; a clinician sees what troubles, too', () => {
    const trouble = logicWith(
      { worry: ordinary() },
      { less: rule({ question: 'worry', is: 'b' }, { favour: { group: 3 } }) },
    );
    expect(found(trouble, { worry: 'a' })).toEqual([]);
    expect(found(trouble, { worry: 'a' }, { onScreen: false })).toEqual(['worry=b -> group']);
  });

  test('what must not be named is left out', () => {
    expect(found(coming, { partner: 'a' }, { leaveOut: ({ id }) => id === 'partner' })).toEqual([]);
  });

  test('six at most, and each target has its turn', () => {
    const ids = Array.from({ length: 9 }, (_, place) => `m${place}`);
    const logic = withWish({
      questions: {
        way: wish({ options: Object.fromEntries(ids.map((id) => [id, {}])) }),
        place: wish({ options: { here: {}, there: {} } }),
      },
      candidates: {
        individual: { kind: 'format', base: 2 },
        ...Object.fromEntries(ids.map((id) => [id, { kind: 'modality' as const, base: 1 }])),
        room: { kind: 'setting', base: 2 },
        online: { kind: 'setting', base: 1 },
      },
      rules: {
        ...Object.fromEntries(ids.map((id) => [id, rule({ question: 'way', is: id }, { favour: { [id]: 3 } })])),
        there: rule({ question: 'place', is: 'there' }, { favour: { online: 3 } }),
      },
    });
    expect(found(logic, { way: 'm0', place: 'here' })).toEqual([
      'way=m1 -> m1',
      'place=there -> online',
      'way=m2 -> m2',
      'way=m3 -> m3',
      'way=m4 -> m4',
      'way=m5 -> m5',
    ]);
  });
});
