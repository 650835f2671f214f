import { describe, expect, test } from 'vitest';
import { holdLocked } from '../../src/clinic-file/lock.ts';
import { lockedParts } from '../../src/clinic-file/locked-parts.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { brief, parse, parseLogic, question, rule, words } from './clinic-file.ts';

const locked = lockedParts(defaultLogic);

/** Every patch here must be refused, and leave the logic as it was. */
const refused: readonly (readonly [string, object, string])[] = [
  ['a safety question removed', { questions: { suicide: null } }, 'locked-removal logic.questions.suicide'],
  [
    'a sign removed',
    { questions: { suicide: { options: { plan: null } } } },
    'locked-removal logic.questions.suicide.options.plan',
  ],
  [
    'a sign added',
    { questions: { state: { options: { odd: { danger: 1 } } } } },
    'locked-addition logic.questions.state.options.odd',
  ],
  [
    'a danger order changed',
    { questions: { home: { options: { hurt: { danger: 0 } } } } },
    'locked-change logic.questions.home.options.hurt.danger',
  ],
  ['a safety question moved', { questions: { home: { after: 'life' } } }, 'locked-addition logic.questions.home.after'],
  [
    'a safety question asked less',
    { questions: { home: { askWhen: { any: [] } } } },
    'locked-change logic.questions.home.askWhen',
  ],
  ['a safety section unlocked', { sections: { safe: { locked: false } } }, 'locked-change logic.sections.safe.locked'],
  [
    'the named condition that asks redefined',
    { conditions: { 'ask-safe': { any: [] } } },
    'locked-change logic.conditions.ask-safe',
  ],
  ['who is a minor redefined', { conditions: { minor: null } }, 'locked-removal logic.conditions.minor'],
  ['a protecting rule removed', { rules: { 'suicide-thoughts': null } }, 'locked-removal logic.rules.suicide-thoughts'],
  [
    'a protecting rule weakened',
    { rules: { 'home-force': { then: { note: ['x'] } } } },
    'locked-change logic.rules.home-force.then',
  ],
  ['a guarantee removed', { guarantees: { 'thoughts-now': null } }, 'locked-removal logic.guarantees.thoughts-now'],
  [
    'couple therapy without its needs',
    { candidates: { couple: { needs: null } } },
    'locked-removal logic.candidates.couple.needs',
  ],
  [
    'couple therapy unguarded',
    { candidates: { couple: { guarded: false } } },
    'locked-change logic.candidates.couple.guarded',
  ],
  ['couple therapy removed', { candidates: { couple: null } }, 'locked-removal logic.candidates.couple'],
  ['a locked scale changed', { scales: { severity: { sum: ['impact'] } } }, 'locked-change logic.scales.severity.sum'],
  [
    'its scores changed',
    { questions: { impact: { options: { hardly: { score: 0 } } } } },
    'locked-change logic.questions.impact.options.hardly.score',
  ],
  ['a question in use removed', { questions: { stopped: null } }, 'locked-removal logic.questions.stopped'],
  [
    'an option in use removed',
    { questions: { care: { options: { stopped: null } } } },
    'locked-removal logic.questions.care.options.stopped',
  ],
  [
    'a question in use of another type',
    { questions: { stopped: { type: 'multiple' } } },
    'locked-change logic.questions.stopped.type',
  ],
];

describe('the lock refuses and takes back', () => {
  test.each(refused)('%s', (_, patch, expected) => {
    const parsed = parseLogic(patch);
    expect(brief(parsed)).toContain(expected);
    expect(parsed.logic).toBeNull();
    expect(parsed.logicFile).toEqual(defaultLogic);
    expect(JSON.stringify(Object.keys(parsed.logicFile.questions))).toBe(
      JSON.stringify(Object.keys(defaultLogic.questions)),
    );
  });

  test('a question that joins a safety section', () => {
    const parsed = parse({
      logic: { questions: { more: question({ a: {}, b: {} }, { section: 'safe' }), goals: { section: 'safe' } } },
      texts: words('more', ['a', 'b']),
    });
    expect(brief(parsed)).toEqual(
      expect.arrayContaining(['locked-addition logic.questions.goals', 'locked-addition logic.questions.more']),
    );
    expect(parsed.logicFile).toEqual(defaultLogic);
  });
});

describe('the lock leaves free', () => {
  test('rules and guarantees of the clinic, also on safety questions', () => {
    const parsed = parseLogic({
      rules: { own: rule({ question: 'suicide', atLeast: 'earlier' }, { raise: { help: 'now' }, defer: true }) },
      guarantees: {
        own: { when: { question: 'suicide', atLeast: 'earlier' }, atLeast: { help: 'now' }, source: ['ours'] },
      },
    });
    expect(parsed.issues).toEqual([]);
  });

  test('a signature under a locked rule', () => {
    const reviewed = { by: 'A. Nowak', on: '2026-11-22' };
    expect(parseLogic({ rules: { 'home-force': { reviewed, confirmed: true } } }).issues).toEqual([]);
  });

  test('rules that only favour, bases, and when a question outside the safety sections is asked', () => {
    const parsed = parseLogic({
      rules: { 'worry-any': null },
      candidates: { couple: { base: 1 } },
      questions: { care: { askWhen: { condition: 'full' } } },
    });
    expect(parsed.issues).toEqual([]);
  });
});

test('every safety question, all guarantees and every rule that protects are locked', () => {
  const safety = Object.entries(defaultLogic.questions).filter(([, { options }]) =>
    Object.values(options ?? {}).some(({ danger }) => danger !== undefined),
  );
  expect(safety.filter(([id]) => !locked.questions.has(id))).toEqual([]);
  expect(locked.guarantees.size).toBe(Object.keys(defaultLogic.guarantees).length);
  expect([...locked.conditions]).toEqual(expect.arrayContaining(['ask-safe', 'minor', 'adult']));
});

test('a safety question whose turn rests on something outside is found', () => {
  const open: LogicFile = structuredClone(defaultLogic);
  open.questions['home']!.askWhen = { scale: 'severity', atLeast: 'marked' };
  const { issues } = holdLocked(open, open);
  expect(issues.map(({ code, found }) => `${code} ${String(found)}`)).toEqual([
    'safety-not-closed impact',
    'safety-not-closed duration',
  ]);
});
