import { no, yes, type Graph, type Literal } from './graph.ts';

/** Visits that are looked at together: one in each bit. */
export const lanes = 32;

/** Evaluates statements for 32 visits at once: a hundred thousand visits in seconds. */
export class BitEvaluator {
  readonly #graph: Graph;
  /** The nodes that the roots rest on, each after its parts. */
  readonly #order: readonly Literal[];
  readonly #values: Uint32Array;

  constructor(graph: Graph, roots: readonly Literal[]) {
    this.#graph = graph;
    this.#order = ordered(graph, roots);
    this.#values = new Uint32Array(graph.size);
  }

  /** Takes in 32 visits: for each variable, by name, the visits in which it holds. */
  run(variable: (name: string) => number): void {
    for (const literal of this.#order) this.#values[literal >> 1] = this.#evaluate(literal, variable);
  }

  /** The visits, among the 32 last taken in, in which the statement holds. */
  holds(literal: Literal): number {
    if (literal === no) return 0;
    if (literal === yes) return 0xffffffff;
    const value = this.#values[literal >> 1] ?? 0;
    return ((literal & 1) === 1 ? ~value : value) >>> 0;
  }

  #evaluate(literal: Literal, variable: (name: string) => number): number {
    const node = this.#graph.node(literal);
    if (node.kind === 'variable') return variable(node.name);
    if (node.kind === 'all') return node.parts.reduce((bits, part) => bits & this.holds(part), 0xffffffff) >>> 0;
    if (node.kind === 'constant') return 0;
    const totals = new Int32Array(lanes);
    for (const term of node.terms) {
      const bits = this.holds(term.literal);
      for (let left = bits; left !== 0; left &= left - 1) {
        const lane = 31 - Math.clz32(left & -left);
        totals[lane] = (totals[lane] ?? 0) + term.times;
      }
    }
    return totals.reduce((bits, total, lane) => (total >= node.atLeast ? bits | (1 << lane) : bits), 0) >>> 0;
  }
}

/** Without recursion: a chain may be long. Parts are always made before what is made of them, so their numbers are smaller. */
function ordered(graph: Graph, roots: readonly Literal[]): Literal[] {
  const needed = new Set<Literal>();
  const waiting = roots.map((root) => root & ~1);
  for (let literal = waiting.pop(); literal !== undefined; literal = waiting.pop()) {
    if (needed.has(literal) || literal === no) continue;
    needed.add(literal);
    const node = graph.node(literal);
    if (node.kind === 'all') waiting.push(...node.parts.map((part) => part & ~1));
    if (node.kind === 'sum') waiting.push(...node.terms.map((term) => term.literal & ~1));
  }
  return [...needed].sort((a, b) => a - b);
}
