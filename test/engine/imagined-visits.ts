import type { Logic, Question } from '../../src/clinic-file/logic.ts';
import { given, type Answer, type Answers } from '../../src/engine/answers.ts';
import { questionsAsked } from '../../src/engine/flow.ts';
import { Judge } from '../../src/engine/judge.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Recommendation } from '../../src/engine/recommendation.ts';
import type { WouldChange } from '../../src/engine/what-would-change.ts';
import { rankOf } from './laws.ts';

type Change = WouldChange['change'];

/** What the visit recommends first of a kind, by the whole recommendation. */
export function bestOf({ formats, modalities, plan }: Recommendation, target: WouldChange['target']): string | null {
  const ranking = { format: formats, modality: modalities, setting: plan?.settings }[target];
  return ranking?.best?.id ?? null;
}

export function changed(answers: Answers, change: Change): Answers {
  return { ...answers, ...Object.fromEntries(change.map(({ question, to }) => [question, to])) };
}

/** Every candidate that a rule rules out, whatever is shown. */
function ruledOut(logic: Logic, answers: Answers): string[] {
  const judge = new Judge(logic, answers);
  return logic.rules.flatMap(({ when, then }) => (judge.judge(when).verdict === 'met' ? (then.ruleOut ?? []) : []));
}

/** What protects in one visit that the other has not: levels that fell, and what is no longer ruled out. */
export function lost(logic: Logic, before: Answers, after: Answers): string[] {
  const [then, now] = [recommend(logic, before), recommend(logic, after)];
  const levels = (['help', 'referral', 'medical'] as const).filter((name) => rankOf(now, name) < rankOf(then, name));
  const out = ruledOut(logic, after);
  return [...levels, ...ruledOut(logic, before).filter((id) => !out.includes(id))];
}

/** The answers one step from the present one, found by trying every answer there is. */
function stepsFrom(logic: Logic, answers: Answers, question: Question): Answer[] {
  const ids = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const now = given(logic, answers, question);
  const chosen = now && 'chosen' in now ? now.chosen : [];
  if (question.type !== 'multiple') return ids.filter((id) => !chosen.includes(id));
  const subsets = ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
  return subsets.filter((set) => {
    const differing = ids.filter((id) => set.includes(id) !== chosen.includes(id));
    return set.length > 0 && differing.length === 1 && set.length <= (question.atMost ?? ids.length);
  });
}

/** What the smallest harmless changes of these questions lead to, found by trying all of them: "target: candidate, size". */
export function bruteForce(logic: Logic, answers: Answers, isVaried: (question: Question) => boolean): string[] {
  const before = recommend(logic, answers);
  if (before.outcome !== 'recommended') return [];
  const isHarmless = (change: Change): boolean => {
    const after = changed(answers, change);
    return recommend(logic, after).outcome === 'recommended' && lost(logic, answers, after).length === 0;
  };
  const singles = questionsAsked(logic, answers)
    .filter(isVaried)
    .flatMap((question) => stepsFrom(logic, answers, question).map((to) => ({ question: question.id, to })))
    .filter((one) => isHarmless([one]));
  const pairs = singles.flatMap((one, place) =>
    singles.slice(place + 1).flatMap((other) => (one.question === other.question ? [] : [[one, other]])),
  );
  return (['format', 'modality', 'setting'] as const).flatMap((target) => {
    const from = bestOf(before, target);
    const leadsTo = (changes: readonly Change[]): string[] => {
      const found = changes.flatMap((change) => {
        const to = bestOf(recommend(logic, changed(answers, change)), target);
        return to === null || to === from || !isHarmless(change) ? [] : [to];
      });
      return [...new Set(found)].map((to) => `${target}: ${to}, ${changes[0]?.length ?? 0}`);
    };
    if (from === null) return [];
    const one = leadsTo(singles.map((single) => [single]));
    return one.length > 0 ? one : leadsTo(pairs);
  });
}
