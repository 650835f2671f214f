import type { Logic } from '../clinic-file/logic.ts';
import { isSkipped, type Answers } from './answers.ts';
import type { Judge } from './judge.ts';
import type { OpenPoint } from './recommendation.ts';

interface Reach {
  readonly candidates: Set<string>;
  readonly levels: Set<OpenPoint['levels'][number]>;
}

const levelNames = ['help', 'referral', 'medical', 'need'] as const;

/** What each open question could still change: the rules and needs that wait for its answer. In the order of the questions. */
export function openPoints(logic: Logic, answers: Answers, judge: Judge): OpenPoint[] {
  const reach = new Map<string, Reach>();
  const reachOf = (question: string): Reach => {
    const known = reach.get(question) ?? {
      candidates: new Set<string>(),
      levels: new Set<OpenPoint['levels'][number]>(),
    };
    reach.set(question, known);
    return known;
  };
  for (const rule of logic.rules) {
    for (const question of judge.judge(rule.when).open) {
      const { candidates, levels } = reachOf(question);
      for (const id of [
        ...Object.keys(rule.then.favour ?? {}),
        ...(rule.then.ruleOut ?? []),
        ...(rule.then.pair?.formats ?? []),
      ])
        candidates.add(id);
      for (const name of levelNames) if (rule.then.raise?.[name]) levels.add(name);
    }
  }
  for (const candidate of logic.candidates.values()) {
    if (candidate.needs)
      for (const question of judge.judge(candidate.needs).open) reachOf(question).candidates.add(candidate.id);
  }
  return [...logic.questions.keys()].flatMap((question): OpenPoint[] => {
    const reached = reach.get(question);
    if (!reached) return [];
    const candidates = [...logic.candidates.keys()].filter((id) => reached.candidates.has(id));
    return [
      {
        question,
        skipped: isSkipped(answers, question),
        candidates,
        levels: levelNames.filter((name) => reached.levels.has(name)),
      },
    ];
  });
}
