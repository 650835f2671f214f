import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import { BitEvaluator, lanes } from './bit-evaluator.ts';
import { Comparison } from './comparison.ts';
import type { Flow, SampledDifferences } from './difference.ts';
import type { Literal } from './graph.ts';
import { levelOrders, type LevelName } from './level-encoder.ts';
import { SyntheticVisits } from './synthetic-visits.ts';

type Subject = 'outcome' | CandidateKind | LevelName;

/** The values of one subject, with when each holds before and after. What holds in none of them is `none`. */
interface Values {
  readonly subject: Subject;
  readonly values: readonly { readonly name: string; readonly was: Literal; readonly is: Literal }[];
}

/**
 * Counts, over synthetic visits, how many end otherwise under the second logic, and from what to what.
 *
 * @param visits How many to draw; rounded up to a multiple of 32.
 */
export function sampleDifferences(
  before: Logic,
  after: Logic,
  { visits, seed }: { readonly visits: number; readonly seed: number },
): SampledDifferences {
  const comparison = new Comparison(before, after);
  const { graph, variables, encoders, outputs } = comparison;
  // The plan is left out: parts of it change with every change of format.
  const changes = [...outputs].filter(([name]) => !name.includes(' plan ')).map(([, pair]) => pair);
  const subjects = subjectsOf(comparison);
  const drawn = new SyntheticVisits(
    graph,
    variables,
    encoders.map(({ verdicts }) => verdicts),
    seed,
  );
  const roots = [...changes.flat(), ...subjects.flatMap(({ values }) => values.flatMap(({ was, is }) => [was, is]))];
  const evaluator = new BitEvaluator(graph, roots);
  const counts = new Map<string, number>();
  let changed = 0;
  let looked = 0;
  for (; looked < visits; looked += lanes) {
    evaluator.run(drawn.next());
    changed += ones(changes.reduce((bits, [was, is]) => bits | (evaluator.holds(was) ^ evaluator.holds(is)), 0));
    for (const one of subjects) count(evaluator, one, counts);
  }
  const flows = subjects.map(({ subject, values }): [Subject, Flow[]] => [subject, flowsOf(subject, values, counts)]);
  return { visits: looked, changed, flows: Object.fromEntries(flows) as unknown as SampledDifferences['flows'] };
}

function subjectsOf({ encoders: [before, after], outputs }: Comparison): Values[] {
  const named = (subject: Subject, ids: readonly string[], quality = ''): Values => ({
    subject,
    values: ids.map((name) => {
      const [was = 0, is = 0] = outputs.get(`${subject} ${name}${quality}`) ?? [];
      return { name, was, is };
    }),
  });
  const both = (kind: CandidateKind): string[] => [
    ...new Set([...before.ranking(kind).ids, ...after.ranking(kind).ids]),
  ];
  const levels = (Object.keys(levelOrders) as LevelName[]).map((name): Values => ({
    subject: name,
    values: levelOrders[name].slice(1).map((level, i) => {
      const above = levelOrders[name][i + 2];
      const exactly = (of: typeof before): Literal =>
        above === undefined
          ? of.levelAtLeast(name, level)
          : of.graph.all([of.levelAtLeast(name, level), of.levelAtLeast(name, above) ^ 1]);
      return { name: level, was: exactly(before), is: exactly(after) };
    }),
  }));
  return [
    named('outcome', ['care-first', 'questions-only', 'not-now', 'recommended']),
    ...(['format', 'modality', 'setting'] as const).map((kind) => named(kind, both(kind), ' best')),
    ...levels,
  ];
}

/** Adds up from what to what, by `subject from to`. */
function count(evaluator: BitEvaluator, { subject, values }: Values, counts: Map<string, number>): void {
  const none = { name: 'none', was: 0, is: 0 };
  const held = values.map(({ name, was, is }) => ({ name, was: evaluator.holds(was), is: evaluator.holds(is) }));
  none.was = ~held.reduce((bits, { was }) => bits | was, 0);
  none.is = ~held.reduce((bits, { is }) => bits | is, 0);
  const all = [...held, none];
  for (const from of all)
    for (const to of all) {
      const visits = ones(from.was & to.is);
      const key = `${subject} ${from.name} ${to.name}`;
      if (visits > 0) counts.set(key, (counts.get(key) ?? 0) + visits);
    }
}

function flowsOf(subject: Subject, values: Values['values'], counts: ReadonlyMap<string, number>): Flow[] {
  const names = [...values.map(({ name }) => name), 'none'];
  return names.flatMap((from) =>
    names.flatMap((to) => {
      const visits = counts.get(`${subject} ${from} ${to}`);
      return visits === undefined ? [] : [{ from, to, visits }];
    }),
  );
}

/** How many bits are set. */
function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
