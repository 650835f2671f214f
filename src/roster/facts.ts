import type { Logic } from '../clinic-file/logic.ts';
import type { HelpLevel, Outcome, ReferralLevel } from '../clinic-file/logic-schema.ts';
import { given, type Answers } from '../engine/answers.ts';
import { firedRules } from '../engine/fired.ts';
import { Judge } from '../engine/judge.ts';
import { rank } from '../engine/ranking.ts';
import type { Ranking, Recommendation } from '../engine/recommendation.ts';

/** What a match takes from a visit: of all that was answered and recommended, no more than this. */
export interface VisitFacts {
  readonly outcome: Outcome;
  readonly help: HelpLevel;
  readonly referral: ReferralLevel;
  /** The suggested format and the alternatives, in their order. */
  readonly formats: readonly string[];
  /** Formats of the pair; one may be `current`. */
  readonly pair: readonly string[] | null;
  /** The suggested modality and the alternatives, in their order. */
  readonly modalities: readonly string[];
  /** Modalities and settings that are ruled out or held back. */
  readonly closed: ReadonlySet<string>;
  /** Option of `age`; null while it is not known, which keeps nobody away. */
  readonly age: string | null;
  /** Option of `setting`; null while it is not known. */
  readonly setting: string | null;
  /** Options of `concerns`, without what stands alone. */
  readonly concerns: readonly string[];
  /** The one of them that matters most, where the visitor said so. */
  readonly mattersMost: string | null;
  /** Options of `style`, without what stands alone. */
  readonly style: readonly string[];
}

/** Takes the facts from a visit. Answers count as in the engine: not where the question is not asked, and skipped is open. */
export function visitFacts(logic: Logic, answers: Answers, recommendation: Recommendation): VisitFacts {
  const judge = new Judge(logic, answers);
  const chosen = (id: string): readonly string[] => {
    const question = logic.questions.get(id);
    if (!question || judge.asked(id).verdict !== 'met') return [];
    const answer = given(logic, answers, question);
    const alone = question.options.filter(({ exclusive }) => exclusive).map((option) => option.id);
    return answer && 'chosen' in answer ? answer.chosen.filter((option) => !alone.includes(option)) : [];
  };
  const { outcome, help, referral, formats, pair, modalities, plan } = recommendation;
  // Without a plan the recommendation does not say how the settings stand, and a psychiatrist may still be shown.
  const settings = plan?.settings ?? rank(logic, judge, firedRules(logic, judge), 'setting');
  const concerns = chosen('concerns');
  const [most = null] = chosen('matters-most');
  return {
    outcome,
    help: help.level,
    referral: referral.level,
    formats: idsOf(formats),
    pair: pair?.formats ?? null,
    modalities: idsOf(modalities),
    closed: new Set([...closedIn(modalities), ...closedIn(settings)]),
    age: chosen('age')[0] ?? null,
    setting: chosen('setting')[0] ?? null,
    concerns,
    mattersMost: most !== null && concerns.includes(most) ? most : null,
    style: chosen('style'),
  };
}

function idsOf({ best, alternatives }: Ranking): string[] {
  return best ? [best.id, ...alternatives.map(({ id }) => id)] : [];
}

function closedIn({ ruledOut, heldBack }: Ranking): string[] {
  return [...ruledOut, ...heldBack].map(({ id }) => id);
}
