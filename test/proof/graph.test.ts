import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitEvaluator } from '../../src/proof/bit-evaluator.ts';
import { Graph, no, not, yes, type Literal } from '../../src/proof/graph.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

/** A statement as it is meant, beside what the graph makes of it. */
interface Statement {
  readonly make: (graph: Graph) => Literal;
  readonly holds: (isTrue: (name: string) => boolean) => boolean;
}

const { tree } = fc.letrec<{ tree: Statement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc
      .constantFrom(...names)
      .map((name): Statement => ({ make: (graph) => graph.variable(name), holds: (is) => is(name) })),
    tie('tree').map((one): Statement => ({ make: (graph) => not(one.make(graph)), holds: (is) => !one.holds(is) })),
    fc.array(tie('tree'), { maxLength: 4 }).map((parts): Statement => ({
      make: (graph) => graph.all(parts.map((part) => part.make(graph))),
      holds: (is) => parts.every((part) => part.holds(is)),
    })),
    fc
      .tuple(
        fc.array(fc.tuple(tie('tree'), fc.integer({ min: -4, max: 4 })), { maxLength: 5 }),
        fc.integer({ min: -6, max: 6 }),
      )
      .map(([terms, bound]): Statement => ({
        make: (graph) =>
          graph.sum(
            terms.map(([part, times]) => ({ literal: part.make(graph), times })),
            bound,
          ),
        holds: (is) => terms.reduce((sum, [part, times]) => sum + (part.holds(is) ? times : 0), 0) >= bound,
      })),
  ),
}));

const anyTruth = fc.subarray(names).map((those) => (name: string) => those.includes(name));

describe('the graph', () => {
  test('keeps what statements mean, whatever it folds, merges and divides', () => {
    fc.assert(
      fc.property(tree, anyTruth, (statement, is) => {
        const graph = new Graph();
        expect(graph.holds(statement.make(graph), is)).toBe(statement.holds(is));
      }),
      { numRuns: 2000 },
    );
  });

  test('says of a statement with variables replaced what it says of those values', () => {
    fc.assert(
      fc.property(tree, anyTruth, fc.boolean(), (statement, is, value) => {
        const graph = new Graph();
        const replaced = graph.substitute(statement.make(graph), new Map([[graph.variable('a'), value ? yes : no]]));
        expect(graph.holds(replaced, is)).toBe(statement.holds((name) => (name === 'a' ? value : is(name))));
      }),
      { numRuns: 1000 },
    );
  });

  test('says of 32 visits at once what it says of each', () => {
    fc.assert(
      fc.property(tree, fc.array(anyTruth, { minLength: 32, maxLength: 32 }), (statement, visits) => {
        const graph = new Graph();
        const literal = statement.make(graph);
        const evaluator = new BitEvaluator(graph, [literal]);
        evaluator.run((name) => visits.reduce((bits, is, lane) => (is(name) ? bits | (1 << lane) : bits), 0) >>> 0);
        const bits = evaluator.holds(literal);
        visits.forEach((is, lane) => {
          expect((bits >>> lane) & 1).toBe(statement.holds(is) ? 1 : 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('gives equal statements one number', () => {
    const graph = new Graph();
    const [a, b, c] = [graph.variable('a'), graph.variable('b'), graph.variable('c')];
    expect(graph.all([a, b, a])).toBe(graph.all([b, a]));
    expect(graph.any([a, not(a)])).toBe(yes);
    expect(graph.all([a, b, not(a)])).toBe(no);
    const twice = [a, b].map((literal) => ({ literal, times: 2 }));
    expect(graph.sum([...twice, { literal: c, times: 2 }], 3)).toBe(graph.atLeast(2, [a, b, c]));
    expect(graph.atLeast(1, [a, b])).toBe(graph.any([a, b]));
  });
});
