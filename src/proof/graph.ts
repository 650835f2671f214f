/** A Boolean value in the graph: twice the number of its node, plus one when negated. `no` and `yes` are the constants. */
export type Literal = number;

export const no: Literal = 0;
export const yes: Literal = 1;

export function not(literal: Literal): Literal {
  return literal ^ 1;
}

/** A part of a sum: so much when the literal holds, else nothing. */
export interface Term {
  readonly literal: Literal;
  readonly times: number;
}

/** What a node says: a free variable, all of its parts, or a sum that reaches a bound. */
export type Node =
  | { readonly kind: 'constant' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'all'; readonly parts: readonly Literal[] }
  | { readonly kind: 'sum'; readonly terms: readonly Term[]; readonly atLeast: number };

/**
 * Boolean statements about one visit, each written once.
 *
 * Equal statements get equal numbers: two logics that say the same become the same literal, and nothing is left to prove.
 * Sums are kept in normal form (positive literals, like terms merged, constants folded, divided by the greatest common divisor).
 */
export class Graph {
  readonly #nodes: Node[] = [{ kind: 'constant' }];
  readonly #known = new Map<string, Literal>();

  node(literal: Literal): Node {
    return this.#nodes[literal >> 1] ?? { kind: 'constant' };
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** The variable of this name: the same one each time. */
  variable(name: string): Literal {
    return this.#remember(`v${name}`, () => ({ kind: 'variable', name }));
  }

  all(parts: readonly Literal[]): Literal {
    const unique = [...new Set(parts)].filter((part) => part !== yes).sort((a, b) => a - b);
    if (unique.includes(no) || unique.some((part, i) => unique[i + 1] === not(part) && (part & 1) === 0)) return no;
    if (unique.length < 2) return unique[0] ?? yes;
    return this.#remember(`a${unique.join()}`, () => ({ kind: 'all', parts: unique }));
  }

  any(parts: readonly Literal[]): Literal {
    return not(this.all(parts.map(not)));
  }

  implies(from: Literal, to: Literal): Literal {
    return this.any([not(from), to]);
  }

  same(a: Literal, b: Literal): Literal {
    return this.all([this.implies(a, b), this.implies(b, a)]);
  }

  /** At least `count` of the parts hold. */
  atLeast(count: number, parts: readonly Literal[]): Literal {
    return this.sum(
      parts.map((literal) => ({ literal, times: 1 })),
      count,
    );
  }

  /** The sum of the terms that hold is at least `bound`. */
  sum(terms: readonly Term[], bound: number): Literal {
    const merged = new Map<Literal, number>();
    let atLeast = bound;
    for (const { literal, times } of terms) {
      if (literal === no) continue;
      // A negated literal adds its weight unless the plain one holds.
      const negated = (literal & 1) === 1;
      if (negated) atLeast -= times;
      if (literal !== yes) merged.set(literal & ~1, (merged.get(literal & ~1) ?? 0) + (negated ? -times : times));
    }
    const left = [...merged].filter(([, times]) => times !== 0).map(([literal, times]) => ({ literal, times }));
    return this.#bounded(
      left.sort((a, b) => a.literal - b.literal),
      atLeast,
    );
  }

  #bounded(terms: readonly Term[], bound: number): Literal {
    const divisor = terms.reduce((gcd, { times }) => greatestCommonDivisor(gcd, Math.abs(times)), 0) || 1;
    const atLeast = Math.ceil(bound / divisor);
    const scaled = terms.map(({ literal, times }) => ({ literal, times: times / divisor }));
    // As weights above zero over literals of either sign, bounds and single parts are plain to see.
    const upright = scaled.map(({ literal, times }) => ({
      literal: times < 0 ? not(literal) : literal,
      times: Math.abs(times),
    }));
    const needed = atLeast + scaled.reduce((total, { times }) => total + Math.max(0, -times), 0);
    const greatest = upright.reduce((total, { times }) => total + times, 0);
    if (needed <= 0) return yes;
    if (greatest < needed) return no;
    const literals = upright.map(({ literal }) => literal);
    if (upright.every(({ times }) => times >= needed)) return this.any(literals);
    if (upright.every(({ times }) => greatest - times < needed)) return this.all(literals);
    const key = `s${String(atLeast)}:${scaled.map(({ literal, times }) => `${String(literal)}*${String(times)}`).join()}`;
    return this.#remember(key, () => ({ kind: 'sum', terms: scaled, atLeast }));
  }

  /** The statement with some variables replaced, keyed by their plain literal. Give the same map to share work. */
  substitute(root: Literal, replaced: ReadonlyMap<Literal, Literal>, done = new Map<Literal, Literal>()): Literal {
    const plain = root & ~1;
    const known = done.get(plain) ?? replaced.get(plain);
    if (known !== undefined) return known ^ (root & 1);
    const node = this.node(plain);
    const again = (literal: Literal): Literal => this.substitute(literal, replaced, done);
    let result = plain;
    if (node.kind === 'all') result = this.all(node.parts.map(again));
    if (node.kind === 'sum')
      result = this.sum(
        node.terms.map(({ literal, times }) => ({ literal: again(literal), times })),
        node.atLeast,
      );
    done.set(plain, result);
    return result ^ (root & 1);
  }

  /** Whether the statement holds when exactly these variables hold. */
  holds(root: Literal, isTrue: (name: string) => boolean, done = new Map<Literal, boolean>()): boolean {
    const plain = root & ~1;
    const negated = (root & 1) === 1;
    const known = done.get(plain);
    if (known !== undefined) return known !== negated;
    const node = this.node(plain);
    const again = (literal: Literal): boolean => this.holds(literal, isTrue, done);
    let result = false;
    if (node.kind === 'variable') result = isTrue(node.name);
    if (node.kind === 'all') result = node.parts.every(again);
    if (node.kind === 'sum')
      result =
        node.terms.reduce((total, { literal, times }) => total + (again(literal) ? times : 0), 0) >= node.atLeast;
    done.set(plain, result);
    return result !== negated;
  }

  #remember(key: string, make: () => Node): Literal {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const literal = this.#nodes.push(make()) * 2 - 2;
    this.#known.set(key, literal);
    return literal;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
