import type { init, Z3_ast, Z3_context, Z3_solver, Z3_sort } from 'z3-solver';
import type { Graph, Literal } from './graph.ts';

export type Z3 = Awaited<ReturnType<typeof init>>['Z3'];

/** How a question to the solver ended: a visit that fits, certainly none, or no answer in time. */
export type Answered =
  | { readonly found: 'yes'; readonly isTrue: (name: string) => boolean }
  | { readonly found: 'no' }
  | { readonly found: 'unknown' };

/** The package `z3-solver` is not installed: it is an optional peer, needed only for proofs. */
export class SolverMissing extends Error {
  override name = 'SolverMissing';
}

const { yes: lTrue, no: lFalse } = { yes: 1, no: -1 } as const;

/**
 * Loads Z3.
 *
 * @throws {SolverMissing} When `z3-solver` cannot be loaded. What goes wrong while it starts is thrown as it is.
 */
export async function loadZ3(): Promise<Z3> {
  const { init } = await import('z3-solver').catch((error: unknown) => {
    throw new SolverMissing('z3-solver', { cause: error });
  });
  return (await init()).Z3;
}

/**
 * Asks Z3 for visits: the statements of one graph, each handed over once.
 *
 * Integer sums and the simple solver with push and pop were the fastest of what was tried, and the only ones that never ran out of time.
 */
export class Solver {
  readonly #z3: Z3;
  readonly #graph: Graph;
  readonly #timeout: number;
  readonly #context: Z3_context;
  readonly #boolean: Z3_sort;
  readonly #integer: Z3_sort;
  readonly #one: Z3_ast;
  readonly #zero: Z3_ast;
  readonly #handed = new Map<Literal, Z3_ast>();
  readonly #variables = new Map<string, Z3_ast>();
  #solver: Z3_solver;
  #premises: Literal[] = [];

  /** @param timeout Longest time for one question, in milliseconds. */
  constructor(z3: Z3, graph: Graph, timeout: number) {
    this.#z3 = z3;
    this.#graph = graph;
    this.#timeout = timeout;
    const config = z3.mk_config();
    // Not the counting kind of context: it keeps every statement as long as it lives itself.
    this.#context = z3.mk_context(config);
    z3.del_config(config);
    this.#boolean = z3.mk_bool_sort(this.#context);
    this.#integer = z3.mk_int_sort(this.#context);
    this.#one = z3.mk_int(this.#context, 1, this.#integer);
    this.#zero = z3.mk_int(this.#context, 0, this.#integer);
    this.#solver = this.#fresh();
  }

  /** Holds for all questions from now on. */
  assume(premise: Literal): void {
    this.#premises.push(premise);
    this.#z3.solver_assert(this.#context, this.#solver, this.#hand(premise));
  }

  /** Whether a visit fits the statement. On a time-out it is tried once with a fresh solver. */
  async ask(statement: Literal): Promise<Answered> {
    const first = await this.#ask(statement);
    if (first.found !== 'unknown') return first;
    this.#z3.solver_dec_ref(this.#context, this.#solver);
    this.#solver = this.#fresh();
    for (const premise of this.#premises) this.#z3.solver_assert(this.#context, this.#solver, this.#hand(premise));
    return this.#ask(statement);
  }

  close(): void {
    this.#z3.solver_dec_ref(this.#context, this.#solver);
    this.#z3.del_context(this.#context);
  }

  async #ask(statement: Literal): Promise<Answered> {
    const z3 = this.#z3;
    const asked = this.#hand(statement);
    z3.solver_push(this.#context, this.#solver);
    try {
      z3.solver_assert(this.#context, this.#solver, asked);
      const result: number = await z3.solver_check(this.#context, this.#solver);
      if (result === lFalse) return { found: 'no' };
      return result === lTrue ? { found: 'yes', isTrue: this.#model() } : { found: 'unknown' };
    } finally {
      z3.solver_pop(this.#context, this.#solver, 1);
    }
  }

  /** What the solution says of each variable; those that it leaves open are false. */
  #model(): (name: string) => boolean {
    const z3 = this.#z3;
    const model = z3.solver_get_model(this.#context, this.#solver);
    z3.model_inc_ref(this.#context, model);
    const names = new Set<string>();
    for (const [name, variable] of this.#variables) {
      const value = z3.model_eval(this.#context, model, variable, false);
      if (value !== null && (z3.get_bool_value(this.#context, value) as number) === lTrue) names.add(name);
    }
    z3.model_dec_ref(this.#context, model);
    return (name) => names.has(name);
  }

  #fresh(): Z3_solver {
    const z3 = this.#z3;
    const solver = z3.mk_simple_solver(this.#context);
    z3.solver_inc_ref(this.#context, solver);
    const parameters = z3.mk_params(this.#context);
    z3.params_inc_ref(this.#context, parameters);
    const name = z3.mk_string_symbol(this.#context, 'timeout');
    z3.params_set_uint(this.#context, parameters, name, this.#timeout);
    z3.solver_set_params(this.#context, solver, parameters);
    z3.params_dec_ref(this.#context, parameters);
    return solver;
  }

  #hand(literal: Literal): Z3_ast {
    const known = this.#handed.get(literal);
    if (known) return known;
    const ast = (literal & 1) === 1 ? this.#z3.mk_not(this.#context, this.#hand(literal & ~1)) : this.#make(literal);
    this.#handed.set(literal, ast);
    return ast;
  }

  #make(literal: Literal): Z3_ast {
    const z3 = this.#z3;
    const node = this.#graph.node(literal);
    switch (node.kind) {
      case 'constant':
        return z3.mk_false(this.#context);
      case 'variable': {
        const variable = z3.mk_const(this.#context, z3.mk_string_symbol(this.#context, node.name), this.#boolean);
        this.#variables.set(node.name, variable);
        return variable;
      }
      case 'all':
        return z3.mk_and(
          this.#context,
          node.parts.map((part) => this.#hand(part)),
        );
      case 'sum': {
        const terms = node.terms.map(({ literal: part, times }) => this.#term(this.#hand(part), times));
        const bound = z3.mk_int(this.#context, node.atLeast, this.#integer);
        return z3.mk_ge(this.#context, z3.mk_add(this.#context, terms), bound);
      }
    }
  }

  #term(part: Z3_ast, times: number): Z3_ast {
    const z3 = this.#z3;
    const worth = times === 1 ? this.#one : z3.mk_int(this.#context, times, this.#integer);
    return z3.mk_ite(this.#context, part, worth, this.#zero);
  }
}
