import type { Guarantee } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import { isCoherent } from './coherent-visit.ts';
import { no, not, type Literal } from './graph.ts';
import { breaches, type Breach } from './held-to-guarantees.ts';
import type { LevelName } from './level-encoder.ts';
import { plansLength } from './plan-encoder.ts';
import type { Proof } from './proof.ts';
import { EncodingMistaken, timed, type Prover } from './prover.ts';
import type { RecommendationEncoder } from './recommendation-encoder.ts';
import { smallerVisit } from './smaller-visit.ts';

/** Proves each guarantee of the logic for every possible visit, or shows the visit that breaks it. */
export async function proveGuarantees(prover: Prover): Promise<Proof[]> {
  const { guarantees } = prover.logic;
  const solver = prover.solver(prover.visit.valid);
  const proofs: Proof[] = [];
  for (const guarantee of guarantees) {
    prover.options.onProgress?.('guarantee', proofs.length, guarantees.length);
    const subject = { kind: 'guarantee', id: guarantee.id } as const;
    proofs.push(
      await timed(async () => {
        const broken = brokenBy(prover.encoder, guarantee);
        const any = await solver.ask(broken);
        if (any.found !== 'yes')
          return { subject, status: any.found === 'no' ? 'proved' : 'open', visits: [], rules: [], found: [] };
        const natural = await prover.findVisit(solver, broken);
        return { subject, status: 'refuted', ...shown(prover, guarantee, natural.found === 'yes' ? natural : any) };
      }),
    );
  }
  solver.close();
  return proofs;
}

/** When a visit breaks a guarantee. */
export function brokenBy(encoder: RecommendationEncoder, { when, never, atLeast, always }: Guarantee): Literal {
  const { graph } = encoder;
  const breaks = [
    ...(never?.candidates ?? []).map((id) => encoder.recommends(id)),
    ...(never?.length ?? []).map((length) => plansLength(encoder, length)),
    ...Object.entries(atLeast ?? {}).map(([name, level]) => not(encoder.levelAtLeast(name as LevelName, level ?? ''))),
    ...(always?.outcome === undefined ? [] : [not(encoder.outcome(always.outcome))]),
    ...(always?.asked === undefined ? [] : [not(isAsked(encoder, always.asked))]),
    ...(always?.note === undefined ? [] : [not(encoder.hasNote(always.note))]),
  ];
  return graph.all([encoder.verdicts.judge(when).met, graph.any(breaks)]);
}

function isAsked({ logic, verdicts }: RecommendationEncoder, id: string): Literal {
  const question = logic.questions.get(id);
  return question ? verdicts.isAsked(question) : no;
}

/** The counter-example, replayed in the engine and made as small as it goes. */
function shown(
  prover: Prover,
  guarantee: Guarantee,
  answered: Parameters<Prover['answers']>[0],
): Pick<Proof, 'visits' | 'rules' | 'found'> {
  const { logic } = prover;
  const answers = prover.answers(answered);
  const found = (visit: Answers): Breach[] => breaches(logic, guarantee, visit, recommend(logic, visit));
  const [first] = found(answers);
  if (!first) throw new EncodingMistaken(guarantee.id, answers);
  const coherent = isCoherent(logic, answers);
  const small = smallerVisit(
    answers,
    (visit) => found(visit).some(({ what }) => what === first.what) && (!coherent || isCoherent(logic, visit)),
  );
  const breach = found(small);
  return {
    visits: [small],
    rules: [...new Set(breach.flatMap(({ rules }) => rules))],
    found: breach.map(({ what }) => what),
  };
}
