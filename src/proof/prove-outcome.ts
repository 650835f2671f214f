import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import { isCoherent } from './coherent-visit.ts';
import { not } from './graph.ts';
import type { Proof } from './proof.ts';
import { EncodingMistaken, timed, type Prover } from './prover.ts';
import { smallerVisit } from './smaller-visit.ts';

/**
 * Proves that no visit ends empty-handed: where the outcome is `recommended` there is a format, one that is held back with what it waits for, or advice on help, psychiatrist or doctor.
 *
 * That one of the four outcomes holds needs no proof: the last is "else".
 */
export function proveOutcome(prover: Prover): Promise<Proof> {
  const subject = { kind: 'outcome' } as const;
  return timed(async () => {
    const { graph, encoder, logic } = prover;
    const formats = encoder.ranking('format');
    const empty = graph.all([
      encoder.outcome('recommended'),
      not(formats.any),
      not(encoder.raised),
      ...formats.ids.map((id) => not(formats.of(id)?.heldBack ?? 0)),
    ]);
    const solver = prover.solver(prover.visit.valid);
    const answered = await prover.findVisit(solver, empty);
    solver.close();
    if (answered.found !== 'yes')
      return { subject, status: answered.found === 'no' ? 'proved' : 'open', visits: [], rules: [], found: [] };
    const answers = prover.answers(answered);
    const isEmpty = (visit: Answers): boolean => {
      const given = recommend(logic, visit);
      const raised = [given.help, given.referral, given.medical].some(({ level }) => level !== 'none');
      return given.outcome === 'recommended' && !given.formats.best && given.formats.heldBack.length === 0 && !raised;
    };
    if (!isEmpty(answers)) throw new EncodingMistaken('the outcome', answers);
    const coherent = isCoherent(logic, answers);
    const visit = smallerVisit(answers, (less) => isEmpty(less) && (!coherent || isCoherent(logic, less)));
    const rules = recommend(logic, visit).formats.ruledOut.flatMap(({ reasons }) =>
      reasons.flatMap(({ rule }) => rule ?? []),
    );
    return { subject, status: 'refuted', visits: [visit], rules: [...new Set(rules)], found: [] };
  });
}
