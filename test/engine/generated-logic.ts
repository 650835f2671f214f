import fc from 'fast-check';
import type { Condition } from '../../src/clinic-file/condition.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';

type Questions = LogicFile['questions'];
type Rules = LogicFile['rules'];

const plain = ['q1', 'q2', 'q3', 'q4'];
const late = ['q5', 'q6'];
const safety = ['s1', 's2', 's3', 's4'];
const signs = ['a', 'b', 'c'];
const formats = ['individual', 'couple', 'family', 'group'];
const modalities = ['cbt', 'systemic', 'act'];

/** Conditions made of leaves, up to a depth. */
function made(leaf: fc.Arbitrary<Condition>, negated: boolean): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 2 }), of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      ...(negated ? [fc.record({ not: tie('tree') })] : []),
    ),
  }));
  return tree;
}

function optionOf(questions: readonly string[]): fc.Arbitrary<Condition> {
  return fc.oneof(
    fc.record({
      question: fc.constantFrom(...questions),
      is: fc.oneof(fc.constantFrom(...signs), fc.subarray(signs, { minLength: 1 })),
    }),
    fc.record({ question: fc.constantFrom(...questions), chosen: fc.record({ min: fc.integer({ min: 1, max: 2 }) }) }),
  );
}

const band = fc.oneof(
  fc.record({ scale: fc.constant('weight'), is: fc.constantFrom('low', 'mid', 'high') }),
  fc.record({ scale: fc.constant('weight'), atLeast: fc.constantFrom('mid', 'high') }),
);
/** Nothing in it depends on danger. */
const free = made(fc.oneof(optionOf(plain), band), true);
/** Danger can only bring it about. */
const graded = fc.record({ question: fc.constantFrom(...safety), atLeast: fc.constantFrom(...signs) });
const rising = made(fc.oneof(graded, optionOf(plain), optionOf(late)), false);
/** Danger can only take it away. */
const falling = made(
  fc.oneof(fc.record({ question: fc.constantFrom(...safety), is: fc.constant('none') }), optionOf(plain)),
  false,
);
/** Anything goes. */
const loose = made(
  fc.oneof(
    graded,
    optionOf([...plain, ...late]),
    band,
    fc.record({ question: fc.constantFrom(...safety), is: fc.constantFrom('none', ...signs) }),
  ),
  true,
);

const option = (extra: object = {}): object => extra;
const ordinary = (type: 'single' | 'multiple', askWhen?: Condition): Questions[string] => ({
  section: 'main',
  type,
  ...(askWhen ? { askWhen } : {}),
  options: {
    a: option({ score: 0 }),
    b: option({ score: 1 }),
    c: option({ score: 3 }),
    ...(type === 'multiple' ? { none: option({ exclusive: true }) } : {}),
  },
});
const guard = (type: 'single' | 'multiple', askWhen?: Condition): Questions[string] => ({
  section: 'safe',
  type,
  ...(askWhen ? { askWhen } : {}),
  options: {
    none: option({ danger: 0, ...(type === 'multiple' ? { exclusive: true } : {}) }),
    ...Object.fromEntries(signs.map((id, i) => [id, option({ danger: type === 'multiple' ? 1 : i + 1 })])),
  },
});

const type = fc.constantFrom('single' as const, 'multiple' as const);
const questions: fc.Arbitrary<Questions> = fc
  .record({
    types: fc.array(type, { minLength: 10, maxLength: 10 }),
    free: fc.array(fc.option(freeOf(['q1'])), { minLength: 3, maxLength: 3 }),
    rising: fc.array(risingOf(['s1', 's2']), { minLength: 4, maxLength: 4 }),
  })
  .map(({ types, free: [q2, q3, q4], rising: [s3, s4, q5, q6] }) => ({
    s1: guard(types[0] ?? 'single'),
    s2: guard(types[1] ?? 'single'),
    s3: guard(types[2] ?? 'single', s3),
    s4: guard(types[3] ?? 'single', s4),
    q1: ordinary(types[4] ?? 'single'),
    q2: ordinary(types[5] ?? 'single', q2 ?? undefined),
    q3: ordinary(types[6] ?? 'single', q3 ?? undefined),
    q4: ordinary(types[7] ?? 'single', q4 ?? undefined),
    q5: ordinary(types[8] ?? 'single', q5),
    q6: ordinary(types[9] ?? 'single', q6),
  }));

/** On questions that are always asked, so that there is no circle. */
function freeOf(ids: readonly string[]): fc.Arbitrary<Condition> {
  return made(optionOf(ids), true);
}
function risingOf(ids: readonly string[]): fc.Arbitrary<Condition> {
  return made(fc.record({ question: fc.constantFrom(...ids), atLeast: fc.constantFrom(...signs) }), false);
}

const raise = fc.record(
  {
    help: fc.constantFrom('none' as const, 'lines' as const, 'now' as const),
    referral: fc.constantFrom('none' as const, 'consider' as const, 'advised' as const, 'urgent' as const),
    medical: fc.constantFrom('none' as const, 'check' as const, 'soon' as const, 'today' as const),
    need: fc.constantFrom('none' as const, 'growth' as const, 'worthwhile' as const, 'clear' as const),
  },
  { requiredKeys: [] },
);
const weight = fc.integer({ min: 1, max: 3 });
const favour = (ids: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc.dictionary(fc.constantFrom(...ids), weight, { minKeys: 1, maxKeys: 3 });
const rule = (when: fc.Arbitrary<Condition>, then: fc.Arbitrary<Rules[string]['then']>): fc.Arbitrary<Rules[string]> =>
  fc.record({
    topic: fc.constantFrom('t1', 't2', 't3', 't4'),
    when,
    then,
    source: fc.constant(['own']),
    confirmed: fc.boolean(),
    reviewed: fc.constant(null),
  });

/** What the closed grammar allows, by kind of effect. */
const anyRule = fc.oneof(
  rule(rising, fc.record({ raise })),
  rule(rising, fc.record({ ruleOut: fc.subarray([...formats, ...modalities, 'online'], { minLength: 1 }) })),
  rule(rising, fc.record({ raise, defer: fc.constant(true as const) })),
  rule(rising, fc.record({ favour: favour(formats.filter((id) => id !== 'couple')) })),
  rule(free, fc.record({ favour: favour(formats) })),
  rule(
    rising,
    fc.record({
      pair: fc.record({
        formats: fc.constantFrom(
          ['individual', 'family'] as [string, string],
          ['individual', 'group'] as [string, string],
        ),
        weight,
      }),
    }),
  ),
  rule(
    free,
    fc.record({ pair: fc.record({ formats: fc.constant(['individual', 'couple'] as [string, string]), weight }) }),
  ),
  rule(loose, fc.record({ favour: favour([...modalities, 'in-person', 'online']), note: fc.constant(['n1']) })),
  rule(loose, fc.record({ set: fc.constant([{ tier: 'clinical' as const, length: 'long' as const }]) })),
);

/** Logics that the parser accepts, with every kind of condition, gate, grade and effect. */
export const anyLogic: fc.Arbitrary<LogicFile> = fc
  .record({
    questions,
    rules: fc.array(anyRule, { minLength: 3, maxLength: 24 }),
    needs: fc.array(falling, { minLength: 2, maxLength: 2 }),
    bases: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    wish: free,
    skips: fc.boolean(),
  })
  .map(({ questions, rules, needs: [couple, family], bases, wish, skips }) => ({
    sections: { safe: { locked: true }, main: {} },
    questions,
    conditions: { wish },
    scales: {
      weight: {
        sum: ['q1', 'q2'],
        bands: { low: { min: 0, max: 1 }, mid: { min: 2, max: 3 }, high: { min: 4, max: 8 } },
        source: ['own'],
      },
    },
    candidates: {
      individual: { kind: 'format' as const, base: bases[0] ?? 0 },
      couple: { kind: 'format' as const, base: bases[1] ?? 0, guarded: true, needs: couple },
      family: { kind: 'format' as const, base: bases[2] ?? 0, needs: family },
      group: { kind: 'format' as const, base: bases[3] ?? 0 },
      ...Object.fromEntries(modalities.map((id) => [id, { kind: 'modality' as const, base: 1 }])),
      'in-person': { kind: 'setting' as const, base: 2 },
      online: { kind: 'setting' as const, base: 1 },
    },
    rules: Object.fromEntries([...rules, ...(skips ? skipRules : [])].map((one, i) => [`r${String(i)}`, one])),
    guarantees: {},
    settings: { shortMeetings: 10, questionLimit: 40 },
  }));

/** A skip raises, and so does every first sign at least as much. */
const skipRules: Rules[string][] = [
  {
    topic: 'skip',
    when: { any: safety.map((id) => ({ skipped: id })) },
    then: { raise: { help: 'lines', referral: 'consider' } },
    source: ['own'],
    confirmed: true,
    reviewed: null,
  },
  {
    topic: 'sign',
    when: { any: safety.map((question) => ({ question, atLeast: 'a' })) },
    then: { raise: { help: 'lines', referral: 'consider' } },
    source: ['own'],
    confirmed: true,
    reviewed: null,
  },
];
