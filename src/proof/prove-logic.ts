import type { Logic } from '../clinic-file/logic.ts';

import { findRedundancy } from './find-redundancy.ts';
import type { Proof, ProofOptions } from './proof.ts';
import { proveDanger } from './prove-danger.ts';
import { proveGuarantees } from './prove-guarantees.ts';
import { proveLength } from './prove-length.ts';
import { proveOutcome } from './prove-outcome.ts';
import { proveReach } from './prove-reach.ts';
import { Prover } from './prover.ts';
import { loadZ3 } from './solver.ts';

/**
 * Proves what a logic promises, over every possible visit and the exact semantics of the engine.
 *
 * In this order: guarantees, outcome, danger (law 3), length, reach; with `deep` also rules that change nothing and rules that always fire together.
 * What fails comes with visits that were replayed in the engine. What is not decided in time is `open`, never `proved`.
 *
 * @throws {SolverMissing} When the optional package `z3-solver` is not installed.
 */
export async function proveLogic(logic: Logic, options: ProofOptions = {}): Promise<readonly Proof[]> {
  const prover = new Prover(await loadZ3(), logic, options);
  const first = [...(await proveGuarantees(prover)), await proveOutcome(prover), ...(await proveDanger(prover))];
  const length = await proveLength(prover);
  const reach = await proveReach(prover);
  const witnesses = [...new Set(reach.flatMap(({ visits }) => visits))];
  return [...first, length, ...reach, ...(options.deep ? await findRedundancy(prover, witnesses) : [])];
}
