import type { Therapist } from '../../src/clinic-file/roster-schema.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { matchTherapists } from '../../src/roster/match-therapists.ts';
import type { Circumstances, Match, MatchList } from '../../src/roster/match.ts';
import { prepareRoster } from '../../src/roster/prepared-roster.ts';
import { noWishes, type Wishes } from '../../src/roster/wishes.ts';
import { logic, today } from './arbitraries.ts';

/** Somebody who sees grown-ups in person, and of whom nothing else is known. */
export function somebody(id: string, more: Partial<Therapist> = {}): Therapist {
  return {
    id,
    name: id,
    roles: ['psychotherapist'],
    languages: ['pl'],
    formats: ['individual'],
    ages: ['18-64'],
    settings: ['in-person'],
    ...more,
  };
}

type Rest = Partial<Omit<Circumstances, 'wishes' | 'answers'>>;

export function matched(
  roster: readonly Therapist[],
  answers: Answers,
  wishes: Partial<Wishes> = {},
  rest: Rest = {},
): Match {
  return matchTherapists(prepareRoster(roster, rest.logic ?? logic), {
    logic,
    answers,
    recommendation: recommend(rest.logic ?? logic, answers),
    wishes: { ...noWishes, ...wishes },
    language: 'pl',
    today,
    ...rest,
  });
}

export function idsIn(list: MatchList | null | undefined): string[] {
  return (list?.therapists(0, list.size) ?? []).map(({ therapist }) => therapist.id);
}

/** The ids of the first list. */
export function found(...args: Parameters<typeof matched>): string[] {
  return idsIn(matched(...args).lists[0]);
}
