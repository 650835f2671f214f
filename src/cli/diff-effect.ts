import canonicalize from 'canonicalize';
import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Answers } from '../engine/answers.ts';
import { recommend } from '../engine/recommend.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import type { Compared, Difference } from '../proof/difference.ts';
import { saidByPart } from '../proof/parts.ts';
import { movesBetween } from './diff-fields.ts';
import { verdictChanges, type VerdictChange } from './diff-verdicts.ts';

/** A visit that shows what changes, with every part of the recommendation that it shows first. */
export interface ShownVisit {
  readonly parts: readonly Compared[];
  readonly answers: Answers;
  readonly before: Recommendation;
  readonly after: Recommendation;
  readonly verdicts: readonly VerdictChange[];
  /** Candidates that came, went, or have another score at the start, usual plan or place in the order; where that may matter here. */
  readonly candidates: readonly string[];
}

/** One visit for each part that changes; a visit that shows several is shown once. */
export function shownVisits(before: Logic, after: Logic, differences: readonly Difference[]): ShownVisit[] {
  const shown: {
    readonly visit: Omit<ShownVisit, 'verdicts' | 'candidates'>;
    readonly parts: Compared[];
    readonly shows: (part: Compared) => boolean;
  }[] = [];
  for (const { part, visit: answers } of differences) {
    if (!answers) continue;
    const known = shown.find(({ shows }) => shows(part));
    if (known) {
      known.parts.push(part);
      continue;
    }
    const parts = [part];
    const [was, is] = [recommend(before, answers), recommend(after, answers)];
    const [saidBefore, saidAfter] = [saidByPart(was), saidByPart(is)];
    shown.push({
      visit: { parts, answers, before: was, after: is },
      parts,
      shows: ({ kind, id }) => saidBefore.get(`${kind} ${id}`) !== saidAfter.get(`${kind} ${id}`),
    });
  }
  const candidates = changedCandidates(before, after);
  return shown.map(({ visit }) => ({ ...visit, ...causes(before, after, visit, candidates) }));
}

/** What may have brought the parts about that a visit shows. */
function causes(
  before: Logic,
  after: Logic,
  { parts, answers, before: was, after: is }: Pick<ShownVisit, 'parts' | 'answers' | 'before' | 'after'>,
  changed: readonly string[],
): Pick<ShownVisit, 'verdicts' | 'candidates'> {
  // Where the visit ends otherwise, that may be why something is recommended or not.
  const ends = { kind: 'outcome', id: is.outcome } as const;
  const about = was.outcome === is.outcome ? parts : [...parts, ends];
  const verdicts = verdictChanges(before, after, answers, about);
  const open = new Set(verdicts.flatMap((one) => (one.what === 'question' ? [] : one.open)));
  const kindOf = (id: string): CandidateKind | undefined =>
    (after.candidates.get(id) ?? before.candidates.get(id))?.kind;
  const byRules = verdicts.some(({ what }) => what !== 'question');
  return {
    // Whether a question is asked matters where it was answered, or where something waits for it.
    verdicts: verdicts.filter(({ what, id }) => what !== 'question' || id in answers || open.has(id)),
    // An approach has its usual plan, which the form is shown with.
    candidates: changed.filter(
      (id) =>
        !byRules || parts.some(({ kind }) => kind === kindOf(id) || (kind === 'format' && kindOf(id) === 'modality')),
    ),
  };
}

function changedCandidates(before: Logic, after: Logic): string[] {
  const text = (logic: Logic, id: string): string | undefined => {
    const candidate = logic.candidates.get(id);
    if (!candidate) return undefined;
    const { kind, base, guarded = false, plan = {} } = candidate;
    return canonicalize({ kind, base, guarded, plan });
  };
  const ids = [...new Set([...after.candidates.keys(), ...before.candidates.keys()])];
  const moved = movesBetween([...before.candidates.keys()], [...after.candidates.keys()]);
  return ids.filter((id) => text(before, id) !== text(after, id) || moved.has(id));
}
