import { helpLevels, medicalLevels, needLevels, referralLevels } from '../../src/engine/level-order.ts';
import type { Ranking, Recommendation } from '../../src/engine/recommendation.ts';
import type { Expectation } from './visit.ts';

/** Everything in which a recommendation differs from what the clinician expects, in plain words. Empty when it agrees. */
export function differences(expected: Expectation, given: Recommendation): string[] {
  const found: string[] = [];
  const say = (wrong: boolean, what: string, is: unknown, should: unknown): void => {
    if (wrong) found.push(`${what}: ${JSON.stringify(is)}, expected ${JSON.stringify(should)}`);
  };

  say(expected.outcome !== undefined && given.outcome !== expected.outcome, 'outcome', given.outcome, expected.outcome);
  const level = <Name extends string>(
    what: string,
    order: readonly Name[],
    is: Name,
    exactly: Name | undefined,
    atLeast?: Name,
    atMost?: Name,
  ): void => {
    say(exactly !== undefined && is !== exactly, what, is, exactly);
    say(atLeast !== undefined && order.indexOf(is) < order.indexOf(atLeast), `${what} at least`, is, atLeast);
    say(atMost !== undefined && order.indexOf(is) > order.indexOf(atMost), `${what} at most`, is, atMost);
  };
  level('help', helpLevels, given.help.level, expected.help, expected.helpAtLeast, expected.helpAtMost);
  const { referral, referralAtLeast, referralAtMost, medical, medicalAtLeast, medicalAtMost } = expected;
  level('referral', referralLevels, given.referral.level, referral, referralAtLeast, referralAtMost);
  level('medical', medicalLevels, given.medical.level, medical, medicalAtLeast, medicalAtMost);
  level('need', needLevels, given.need.level, undefined, expected.needAtLeast);

  const any = (what: string, is: readonly string[], wanted?: readonly string[]): void => {
    if (wanted?.length === 0) say(is.length > 0, what, is, []);
    else say(wanted !== undefined && !wanted.some((id) => is.includes(id)), `${what}, one of`, is, wanted);
  };
  const all = (what: string, is: readonly string[], wanted: readonly string[] = []): void => {
    say(!wanted.every((id) => is.includes(id)), `${what}, all of`, is, wanted);
  };
  const never = (what: string, is: readonly string[], banned: readonly string[] = []): void => {
    say(
      banned.some((id) => is.includes(id)),
      `${what}, none of`,
      is,
      banned,
    );
  };
  const first = (what: string, { best }: Ranking, wanted?: readonly string[]): void => {
    say(wanted !== undefined && !wanted.includes(best?.id ?? ''), what, best?.id ?? null, wanted);
  };
  // A pair recommends its formats too.
  const formats = [...new Set([...recommended(given.formats), ...(given.pair?.formats ?? [])])];
  const modalities = recommended(given.modalities);
  const settings = given.plan ? recommended(given.plan.settings) : [];
  first('best format', given.formats, expected.best);
  first('best modality', given.modalities, expected.modalityBest);
  any('formats', formats, expected.formatsAny);
  all('formats', formats, expected.formatsAll);
  never('formats', formats, expected.formatsNever);
  any('modalities', modalities, expected.modalitiesAny);
  all('modalities', modalities, expected.modalitiesAll);
  never('modalities', modalities, expected.modalitiesNever);
  any('settings', settings, expected.settingAny);
  never('settings', settings, expected.settingNever);

  const { plan } = given;
  if (expected.length) any('length', plan ? [plan.length.value] : [], expected.length);
  if (expected.frequency) any('frequency', plan ? [plan.frequency.value] : [], expected.frequency);
  same('minutes', plan?.minutes.value, expected.minutes);
  same('meetings', plan?.meetings.value, expected.meetings);
  same('pair', given.pair?.formats ?? null, expected.pair);
  const notes = given.notes.map(({ id }) => id);
  all('notes', notes, expected.notes);
  never('notes', notes, expected.notesNever);
  all('held back', ids(given.formats.heldBack, given.modalities.heldBack), expected.heldBack);
  all('ruled out', ids(given.formats.ruledOut, given.modalities.ruledOut), expected.ruledOut);
  return found;

  function same(what: string, is: unknown, wanted: unknown): void {
    say(wanted !== undefined && JSON.stringify(is) !== JSON.stringify(wanted), what, is, wanted);
  }
}

function recommended({ best, alternatives }: Ranking): string[] {
  return [...(best ? [best] : []), ...alternatives].map(({ id }) => id);
}

function ids(...lists: readonly (readonly { readonly id: string }[])[]): string[] {
  return lists.flat().map(({ id }) => id);
}
