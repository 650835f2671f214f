import type { Answers } from '../engine/answers.ts';
import type { Proof } from './proof.ts';
import { EncodingMistaken, timed, type Prover } from './prover.ts';
import { randomVisit, seeded, type Lean } from './random-visit.ts';
import { reachedBy, targetsOf, type Target } from './reach-targets.ts';
import type { Solver } from './solver.ts';

/** Most of what can come about does so in some hundred visits; the solver looks for the rest. */
const sampled = 500;
const leans: readonly [Lean, ...Lean[]] = [
  { skip: 0.05, danger: 0.1 },
  { skip: 0.05, danger: 0.6 },
  { skip: 0.3, danger: 0.3 },
];

/** Shows for each question, option, rule, band, candidate and level a visit that brings it about, or proves that there is none. */
export async function proveReach(prover: Prover): Promise<Proof[]> {
  const witnesses = sample(prover);
  const targets = targetsOf(prover);
  const solver = prover.solver(prover.visit.coherent);
  const proofs: Proof[] = [];
  for (const target of targets) {
    const witness = witnesses.get(`${target.what} ${target.id}`);
    const subject = { kind: 'reach', what: target.what, id: target.id } as const;
    if (witness) {
      proofs.push({ subject, status: 'proved', seconds: 0, visits: [witness], rules: [], found: [] });
      continue;
    }
    prover.options.onProgress?.('reach', proofs.length, targets.length);
    proofs.push(
      await timed(async () => ({ subject, rules: [], found: [], ...(await search(prover, solver, target)) })),
    );
  }
  solver.close();
  return proofs;
}

function sample({ logic, options }: Prover): Map<string, Answers> {
  const witnesses = new Map<string, Answers>();
  const random = seeded(1);
  for (let n = 0; n < sampled; n++) {
    options.onProgress?.('reach', n, sampled);
    const visit = randomVisit(logic, random, leans[n % leans.length] ?? leans[0]);
    for (const reached of reachedBy(logic, visit)) if (!witnesses.has(reached)) witnesses.set(reached, visit);
  }
  return witnesses;
}

async function search(
  prover: Prover,
  solver: Solver,
  { what, id, statement }: Target,
): Promise<Pick<Proof, 'status' | 'visits'>> {
  const answered = await solver.ask(statement());
  if (answered.found !== 'yes') return { status: answered.found === 'no' ? 'refuted' : 'open', visits: [] };
  const answers = prover.answers(answered);
  if (!reachedBy(prover.logic, answers).includes(`${what} ${id}`)) throw new EncodingMistaken(`${what} ${id}`, answers);
  return { status: 'proved', visits: [answers] };
}
