import { helpLevels, medicalLevels, needLevels, referralLevels } from './level-order.ts';
import { reasonOf, type Fired } from './fired.ts';
import type { Level, Recommendation } from './recommendation.ts';

export type Levels = Pick<Recommendation, 'help' | 'referral' | 'medical' | 'need'>;

/** Joins what the fired rules raise: the highest wins, and its reasons come first. */
export function levels(fired: readonly Fired[]): Levels {
  return {
    help: join(helpLevels, fired, 'help'),
    referral: join(referralLevels, fired, 'referral'),
    medical: join(medicalLevels, fired, 'medical'),
    need: join(needLevels, fired, 'need'),
  };
}

function join<Name extends string>(
  order: readonly [Name, ...Name[]],
  fired: readonly Fired[],
  key: keyof Levels,
): Level<Name> {
  const raised = fired
    .map((one) => ({ one, rank: order.indexOf(one.rule.then.raise?.[key] as Name) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return { level: order[raised[0]?.rank ?? 0] ?? order[0], reasons: raised.map(({ one }) => reasonOf(one)) };
}

/** True when help, referral or medical advice has been raised at all. */
export function anythingRaised({ help, referral, medical }: Levels): boolean {
  return help.level !== 'none' || referral.level !== 'none' || medical.level !== 'none';
}
