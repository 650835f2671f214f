import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { nextQuestion } from '../engine/flow.ts';
import type { Literal } from './graph.ts';
import type { Proof } from './proof.ts';
import { EncodingMistaken, timed, type Prover } from './prover.ts';
import { randomVisit, seeded } from './random-visit.ts';
import type { Solver } from './solver.ts';

/** Visits drawn at random to begin the search for the longest one. */
const sampled = 200;

/**
 * Proves that no visit asks more than `settings.questionLimit` questions, and finds the longest one.
 *
 * After so many answers only safety questions are still asked. So a visit can only be longer when a safety question comes so late that the limit is reached before it.
 */
export function proveLength(prover: Prover): Promise<Proof> {
  const subject = { kind: 'length' } as const;
  const { logic } = prover;
  const limit = logic.settings.questionLimit;
  return timed(async () => {
    const solver = prover.solver(prover.visit.complete);
    prover.options.onProgress?.('length', 0, 2);
    const late = await solver.ask(tooLate(prover, limit));
    prover.options.onProgress?.('length', 1, 2);
    const longest = await longestVisit(prover, solver);
    solver.close();
    const none = { rules: [], found: [] };
    if (late.found === 'yes') {
      const visit = walked(logic, prover.answers(late));
      if (length(visit) <= limit) throw new EncodingMistaken('the length of a visit', visit);
      return { ...none, subject, status: 'refuted', visits: [visit], found: [String(length(visit)), String(limit)] };
    }
    const { visit, wanted, certain } = longest;
    const found = [String(length(visit)), String(limit), ...(wanted > limit ? [String(wanted)] : [])];
    return { ...none, subject, status: late.found === 'no' && certain ? 'proved' : 'open', visits: [visit], found };
  });
}

/** When a safety question is asked although the limit was reached before it. */
function tooLate({ graph, visit, logic }: Prover, limit: number): Literal {
  const before: Literal[] = [];
  const late: Literal[] = [];
  for (const question of logic.questions.values()) {
    const asked = visit.asked.get(question.id) ?? 0;
    if (question.safety) late.push(graph.all([asked, graph.atLeast(limit, before)]));
    before.push(asked);
  }
  return graph.any(late);
}

/** The visit that asks most, from the longest of some random ones upwards. `wanted` is how many it would ask without the limit. */
async function longestVisit(
  { graph, visit, variables, logic }: Prover,
  solver: Solver,
): Promise<{ visit: Answers; wanted: number; certain: boolean }> {
  const asked = [...visit.asked.values()];
  const random = seeded(1);
  let longest: Answers = {};
  for (let n = 0; n < sampled; n++) {
    const one = randomVisit(logic, random, { skip: 0.05, danger: 0.5 });
    if (length(one) > length(longest)) longest = one;
  }
  for (;;) {
    const more = await solver.ask(graph.atLeast(length(longest) + 1, asked));
    if (more.found !== 'yes')
      return { visit: walked(logic, longest), wanted: length(longest), certain: more.found === 'no' };
    longest = variables.answers(more.isTrue);
  }
}

/** The visit as the screen leads it with these answers, up to the limit. */
function walked(logic: Logic, answers: Answers): Answers {
  const visit: Record<string, Answers[string]> = {};
  for (;;) {
    const question = nextQuestion(logic, visit);
    if (!question) return visit;
    const answer = answers[question.id];
    if (answer === undefined) return visit;
    visit[question.id] = answer;
  }
}

function length(visit: Answers): number {
  return Object.keys(visit).length;
}
