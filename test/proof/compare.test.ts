import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLogic, type Logic } from '../../src/clinic-file/logic.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { compareLogics } from '../../src/proof/compare-logics.ts';
import { Comparison } from '../../src/proof/comparison.ts';
import { saidByPart } from '../../src/proof/parts.ts';
import { sampleDifferences } from '../../src/proof/sample-differences.ts';
import { anyVisit } from '../engine/visits.ts';

const logic = readLogic(defaultLogic);

function withRules(change: (rule: Logic['rules'][number]) => Logic['rules'][number] | null): Logic {
  return { ...logic, rules: logic.rules.flatMap((rule) => change(rule) ?? []) };
}

const gentler = withRules((rule) =>
  rule.id === 'family-yes' && rule.then.favour ? { ...rule, then: { ...rule.then, favour: { family: 1 } } } : rule,
);

describe('two equal logics', () => {
  test('differ in nothing, and that is a proof', async () => {
    const differences = await compareLogics(logic, readLogic(structuredClone(defaultLogic)));
    expect(differences.length).toBeGreaterThan(80);
    expect(differences.filter(({ status }) => status !== 'same')).toEqual([]);
  });

  test('differ in none of many visits', () => {
    const { visits, changed } = sampleDifferences(logic, logic, { visits: 1_000, seed: 1 });
    expect([visits, changed]).toEqual([1_024, 0]);
  });
});

describe('a rule that weighs less', () => {
  test('changes formats, by a visit that both engines confirm, and no advice on danger', async () => {
    const differences = await compareLogics(logic, gentler);
    const changed = differences.filter(({ status }) => status === 'changed');
    expect(changed.map(({ part }) => `${part.kind} ${part.id}`)).toContain('format family');
    for (const { part, visit } of changed) {
      const key = `${part.kind} ${part.id}`;
      expect(saidByPart(recommend(logic, visit ?? {})).get(key)).not.toBe(
        saidByPart(recommend(gentler, visit ?? {})).get(key),
      );
    }
    const kinds = new Set(changed.map(({ part }) => part.kind));
    for (const kind of ['help', 'referral', 'medical', 'need', 'outcome'] as const) expect(kinds).not.toContain(kind);
  });

  test('is counted over synthetic visits, from what to what', () => {
    const { visits, changed, flows } = sampleDifferences(logic, gentler, { visits: 4_000, seed: 1 });
    expect(changed).toBeGreaterThan(0);
    for (const of of Object.values(flows)) expect(of.reduce((sum, flow) => sum + flow.visits, 0)).toBe(visits);
    expect(flows.help.every(({ from, to }) => from === to)).toBe(true);
  });
});

test('what the comparison says of a visit is what the engine says', () => {
  const { graph, variables, outputs } = new Comparison(logic, gentler);
  const parts = new Map<string, [string, string][]>();
  for (const [name] of outputs) {
    const part = name.split(' ', 2).join(' ');
    parts.set(part, [...(parts.get(part) ?? []), [name, part]]);
  }
  fc.assert(
    fc.property(anyVisit(logic), (answers) => {
      const isTrue = variables.assignment(answers);
      const was = saidByPart(recommend(logic, answers));
      const is = saidByPart(recommend(gentler, answers));
      for (const [part, names] of parts) {
        const differs = names.some(([name]) => {
          const [before, after] = outputs.get(name) ?? [0, 0];
          return graph.holds(before, isTrue) !== graph.holds(after, isTrue);
        });
        expect([part, differs]).toEqual([part, was.get(part) !== is.get(part)]);
      }
    }),
    { numRuns: 60 },
  );
});
