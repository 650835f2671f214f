import { beforeAll, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { proveLogic } from '../../src/proof/prove-logic.ts';

const logic = readLogic(defaultLogic);
let proofs: readonly Proof[];

beforeAll(async () => {
  proofs = await proveLogic(logic);
}, 300_000);

const of = (kind: Proof['subject']['kind']): Proof[] => proofs.filter(({ subject }) => subject.kind === kind);
const failing = (kind: Proof['subject']['kind']): unknown[] =>
  of(kind)
    .filter(({ status }) => status !== 'proved')
    .map(({ subject, visits }) => [subject, visits]);

test('every guarantee holds for every possible visit', () => {
  expect(of('guarantee')).toHaveLength(logic.guarantees.length);
  expect(failing('guarantee')).toEqual([]);
});

test('no visit ends empty-handed', () => {
  expect(of('outcome')).toHaveLength(1);
  expect(failing('outcome')).toEqual([]);
});

test('danger only raises, sign by sign', () => {
  const signs = [...logic.questions.values()].flatMap(({ options }) => options.filter(({ danger = 0 }) => danger > 0));
  expect(of('danger').length).toBeGreaterThanOrEqual(signs.length);
  expect(failing('danger')).toEqual([]);
});

test('no visit is longer than the limit', () => {
  expect(of('length').map(({ visits }) => visits.length)).toEqual([1]);
  expect(failing('length')).toEqual([]);
  expect(Object.keys(of('length')[0]?.visits[0] ?? {}).length).toBeLessThanOrEqual(logic.settings.questionLimit);
});

test('every question, option, rule, band, candidate and level can come about', () => {
  expect(of('reach').length).toBeGreaterThan(logic.rules.length + logic.questions.size);
  expect(failing('reach')).toEqual([]);
});
