import { beforeAll, describe, expect, test } from 'vitest';
import type { Logic } from '../../src/clinic-file/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { proveDanger } from '../../src/proof/prove-danger.ts';
import { proveGuarantees } from '../../src/proof/prove-guarantees.ts';
import { proveLength } from '../../src/proof/prove-length.ts';
import { proveOutcome } from '../../src/proof/prove-outcome.ts';
import { proveReach } from '../../src/proof/prove-reach.ts';
import { Prover } from '../../src/proof/prover.ts';
import { findRedundancy } from '../../src/proof/find-redundancy.ts';
import { loadZ3, type Z3 } from '../../src/proof/solver.ts';
import { ordinary, safety, smallLogic } from '../engine/small-logic.ts';

let z3: Z3;
beforeAll(async () => {
  z3 = await loadZ3();
});

const formats = {
  individual: { kind: 'format' as const, base: 3 },
  couple: { kind: 'format' as const, base: 0 },
};
/** Without a need nothing is recommended. */
const need = { then: { raise: { need: 'growth' as const } } };
const prover = (logic: Logic): Prover => new Prover(z3, logic);
const only = (proofs: readonly Proof[], status: Proof['status']): Proof[] =>
  proofs.filter((proof) => proof.status === status);

describe('a guarantee', () => {
  const questions = { home: safety(), wish: ordinary() };
  const guarantees = {
    'no-couple': { when: { question: 'home', atLeast: 'mild' }, never: { candidates: ['couple'] }, source: ['own'] },
  };
  const liked = { when: { question: 'wish', is: 'c' }, then: { favour: { couple: 3 } } };

  test('is proved when a rule keeps it', async () => {
    const logic = smallLogic({
      ...{ questions, guarantees, candidates: formats },
      rules: { need, liked, away: { when: { question: 'home', atLeast: 'mild' }, then: { ruleOut: ['couple'] } } },
    });
    expect(only(await proveGuarantees(prover(logic)), 'proved')).toHaveLength(1);
  });

  test('is refuted by the smallest visit, with the rule that did it', async () => {
    const logic = smallLogic({
      ...{ questions, guarantees, candidates: formats },
      rules: { need, liked, away: { when: { question: 'home', atLeast: 'grave' }, then: { ruleOut: ['couple'] } } },
    });
    const [proof] = await proveGuarantees(prover(logic));
    expect(proof).toMatchObject({
      ...{ status: 'refuted', visits: [{ home: 'mild', wish: 'c' }] },
      ...{ rules: ['liked'], found: ['recommends couple'] },
    });
  });

  test('that rests on a skip is refuted by a skip', async () => {
    const logic = smallLogic({
      questions,
      guarantees: { told: { when: { skipped: 'home' }, atLeast: { help: 'lines' }, source: ['own'] } },
    });
    expect((await proveGuarantees(prover(logic)))[0]?.visits).toEqual([{ home: 'skipped' }]);
  });

  test('that a question is asked holds while the question may be asked, and not when another answer hides it', async () => {
    const asked = { when: { all: [] }, always: { asked: 'home' }, source: ['own'] };
    const hidden = { ...questions, home: safety({ not: { question: 'wish', is: 'b' } }) };
    const statuses = async (of: typeof questions): Promise<(string | undefined)[]> =>
      (await proveGuarantees(prover(smallLogic({ questions: of, guarantees: { asked } })))).map(({ status }) => status);
    expect(await statuses(questions)).toEqual(['proved']);
    expect(await statuses(hidden)).toEqual(['refuted']);
  });

  test('is open, never passed, when time runs out', async () => {
    const tired: Z3 = { ...z3, solver_check: () => Promise.resolve(0) };
    const logic = smallLogic({ ...{ questions, guarantees, candidates: formats }, rules: { need, liked } });
    expect(only(await proveGuarantees(new Prover(tired, logic)), 'open')).toHaveLength(1);
  });
});

describe('danger only raises', () => {
  test('is refuted for a rule that asks for exactly one grade, with both visits', async () => {
    const logic = smallLogic({
      questions: { home: safety() },
      rules: { mild: { when: { question: 'home', is: 'mild' }, then: { raise: { help: 'lines' } } } },
    });
    const [refuted] = only(await proveDanger(prover(logic)), 'refuted');
    expect(refuted).toMatchObject({
      subject: { kind: 'danger', question: 'home', sign: 'grave' },
      ...{ visits: [{ home: 'mild' }, { home: 'grave' }], rules: ['mild'], found: ['help lines → none'] },
    });
  });

  test('is refuted where a skip is worth more than a sign', async () => {
    const logic = smallLogic({
      questions: { home: safety() },
      rules: { open: { when: { skipped: 'home' }, then: { raise: { referral: 'consider' } } } },
    });
    const refuted = only(await proveDanger(prover(logic)), 'refuted');
    expect(refuted.map(({ visits }) => visits[0])).toEqual([{ home: 'skipped' }]);
  });

  test('is proved for "this or worse"', async () => {
    const logic = smallLogic({
      questions: { home: safety() },
      rules: { mild: { when: { question: 'home', atLeast: 'mild' }, then: { raise: { help: 'lines' } } } },
    });
    const proofs = await proveDanger(prover(logic));
    expect(proofs.map(({ subject, status }) => [subject.kind === 'danger' && subject.sign, status])).toEqual([
      ['skipped', 'proved'],
      ['mild', 'proved'],
      ['grave', 'proved'],
    ]);
  });
});

describe('the outcome', () => {
  test('is refuted when rules take every format away and say nothing', async () => {
    const logic = smallLogic({
      questions: { wish: ordinary() },
      candidates: formats,
      rules: { need, none: { when: { question: 'wish', is: 'a' }, then: { ruleOut: ['individual', 'couple'] } } },
    });
    expect(await proveOutcome(prover(logic))).toMatchObject({
      ...{ status: 'refuted', visits: [{ wish: 'a' }], rules: ['none'] },
    });
  });
});

describe('the length of a visit', () => {
  const settings = { shortMeetings: 10, questionLimit: 2 };

  test('is kept by the limit, which tells how many would be asked without it', async () => {
    const logic = smallLogic({ questions: { a: ordinary(), b: ordinary(), c: ordinary() }, settings });
    expect(await proveLength(prover(logic))).toMatchObject({ status: 'proved', found: ['2', '2', '3'] });
  });

  test('is refuted when a safety question comes after the limit', async () => {
    const logic = smallLogic({
      sections: { main: {}, safe: { locked: true } },
      questions: { a: ordinary(), b: ordinary(), home: safety() },
      settings,
    });
    const proof = await proveLength(prover(logic));
    expect(proof).toMatchObject({ status: 'refuted', found: ['3', '2'] });
    expect(Object.keys(proof.visits[0] ?? {})).toEqual(['a', 'b', 'home']);
  });
});

describe('what can come about', () => {
  const logic = smallLogic({
    questions: {
      a: ordinary(),
      b: ordinary({
        all: [
          { question: 'a', is: 'b' },
          { question: 'a', is: 'c' },
        ],
      }),
    },
    scales: { sum: { sum: ['a'], bands: { low: { min: 0, max: 1 }, high: { min: 2, max: 2 } }, source: ['own'] } },
    rules: {
      never: { when: { question: 'b', is: 'a' }, then: { note: ['n'] } },
      high: { when: { scale: 'sum', is: 'high' }, then: { raise: { need: 'clear' } } },
    },
  });

  test('is shown by a visit, and what cannot is said', async () => {
    const proofs = await proveReach(prover(logic));
    const ids = (status: Proof['status']): string[] =>
      only(proofs, status).map(({ subject }) => (subject.kind === 'reach' ? `${subject.what} ${subject.id}` : ''));
    expect(ids('refuted')).toEqual(expect.arrayContaining(['question b', 'option b.a', 'rule never']));
    expect(ids('proved')).toEqual(expect.arrayContaining(['option a.c', 'rule high', 'band sum.high', 'need clear']));
    expect(ids('open')).toEqual([]);
  });
});

describe('redundancy', () => {
  test('names rules that change nothing and rules that always fire together', async () => {
    const when = { question: 'a', is: 'b' };
    const logic = smallLogic({
      questions: { a: ordinary() },
      candidates: formats,
      rules: {
        need,
        strong: { topic: 't', when, then: { favour: { couple: 3 } } },
        weak: { topic: 't', when, then: { favour: { couple: 1 } } },
        other: { when: { question: 'a', is: 'c' }, then: { raise: { need: 'clear' } } },
      },
    });
    const visits = [{ a: 'a' }, { a: 'b' }, { a: 'c' }];
    const refuted = only(await findRedundancy(prover(logic), visits), 'refuted').map(({ subject }) => subject);
    expect(refuted).toEqual([
      { kind: 'idle-rule', id: 'weak' },
      { kind: 'twin-rules', id: 'strong', other: 'weak' },
    ]);
  });
});

test('what a counter-example shows, the engine shows too', async () => {
  const logic = smallLogic({
    questions: { home: safety(), wish: ordinary() },
    candidates: formats,
    guarantees: {
      help: { when: { question: 'wish', is: ['a', 'b'] }, atLeast: { help: 'now' }, source: ['own'] },
    },
    rules: { a: { when: { question: 'wish', is: 'a' }, then: { raise: { help: 'now' } } } },
  });
  const [proof] = await proveGuarantees(prover(logic));
  expect(recommend(logic, proof?.visits[0] ?? {}).help.level).toBe('none');
  expect(proof?.visits).toEqual([{ wish: 'b' }]);
});
