import { describe, expect, test } from 'vitest';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { safety, smallLogic } from './small-logic.ts';

type Rules = Parameters<typeof smallLogic>[0]['rules'];

const formats: LogicFile['candidates'] = {
  individual: { kind: 'format', base: 2 },
  couple: { kind: 'format', base: 0, guarded: true, needs: { question: 'danger', is: 'none' } },
  family: { kind: 'format', base: 0 },
  group: { kind: 'format', base: 0 },
};

function recommendWith(rules: Rules, danger: string, candidates = formats) {
  const wish: Rules = { wish: { then: { raise: { need: 'growth' } } } };
  return recommend(
    smallLogic({ questions: { danger: safety(), other: safety() }, candidates, rules: { ...wish, ...rules } }),
    {
      danger: 'none',
      other: danger,
    },
  );
}

function shown(recommendation: ReturnType<typeof recommend>): string[] {
  const { best, alternatives } = recommendation.formats;
  return [...(best ? [best] : []), ...alternatives].map(({ id }) => id);
}

describe('scores', () => {
  test('a topic counts once, by its highest weight', () => {
    const rules: Rules = {
      a: { topic: 't', then: { favour: { group: 2 } } },
      b: { topic: 't', then: { favour: { group: 3 } } },
      c: { topic: 'u', then: { favour: { group: 1 } } },
    };
    const best = recommendWith(rules, 'none').formats.best;
    expect(best).toMatchObject({ id: 'group', score: 4 });
    expect(best?.reasons.filter(({ counts }) => counts).map(({ rule }) => rule)).toEqual(['b', 'c']);
  });

  test('ties go by the logic’s own order', () => {
    expect(shown(recommendWith({ a: { then: { favour: { group: 2, family: 2 } } } }, 'none'))).toEqual([
      'individual',
      'family',
      'group',
    ]);
  });

  test('an alternative has at least half of the best score', () => {
    const rules: Rules = { a: { then: { favour: { group: 3 } } }, b: { then: { favour: { group: 3, family: 2 } } } };
    expect(shown(recommendWith(rules, 'none'))).toEqual(['group']);
  });
});

describe('what is taken away moves nothing in', () => {
  const rules: Rules = {
    a: { then: { favour: { group: 3, couple: 2 } } },
    b: { then: { favour: { group: 3 } } },
    out: { when: { question: 'other', atLeast: 'mild' }, then: { ruleOut: ['group', 'individual'] } },
  };

  test('below the bar, couple therapy is not shown', () => {
    expect(shown(recommendWith(rules, 'none'))).toEqual(['group']);
  });

  test('and it stays away when danger rules out what stood above it', () => {
    expect(shown(recommendWith(rules, 'mild'))).not.toContain('couple');
  });

  test('above the bar it is shown', () => {
    expect(shown(recommendWith({ ...rules, c: { then: { favour: { couple: 2 } } } }, 'none'))).toContain('couple');
  });
});

describe('ruled out and held back', () => {
  test('ruled out beats favoured', () => {
    const rules: Rules = { a: { then: { favour: { group: 3 } } }, b: { then: { ruleOut: ['group'] } } };
    const { formats } = recommendWith(rules, 'none');
    expect(formats.ruledOut.map(({ id }) => id)).toEqual(['group']);
    expect(formats.best?.id).toBe('individual');
  });

  test('a candidate whose needs are open is held back, with the question named', () => {
    const logic = smallLogic({
      questions: { danger: safety() },
      candidates: formats,
      rules: { a: { then: { favour: { couple: 3 }, raise: { need: 'growth' } } } },
    });
    expect(recommend(logic, { danger: 'skipped' }).formats.heldBack).toMatchObject([
      { id: 'couple', open: ['danger'] },
    ]);
    expect(recommend(logic, { danger: 'none' }).formats.best?.id).toBe('couple');
  });
});

describe('a pair', () => {
  const both: Rules = {
    a: { then: { favour: { couple: 2 }, pair: { formats: ['individual', 'couple'], weight: 1 } } },
    b: { then: { favour: { family: 2 }, pair: { formats: ['individual', 'family'], weight: 3 } } },
    out: { when: { question: 'other', atLeast: 'mild' }, then: { ruleOut: ['family'] } },
  };

  test('is the weightiest one', () => {
    expect(recommendWith(both, 'none').pair?.formats).toEqual(['individual', 'family']);
  });

  test('is none when the weightiest cannot be: danger brings no other pair in', () => {
    expect(recommendWith(both, 'mild').pair).toBeNull();
  });
});
