import type { HandOff } from '../clinic-file/hand-off-schema.ts';
import type { Logic } from '../clinic-file/logic.ts';
import { countryId, countryOf } from '../default-set/countries.ts';
import { given, type Answers } from '../engine/answers.ts';
import { Judge } from '../engine/judge.ts';
import type { Recommendation } from '../engine/recommendation.ts';

/** Whether a summary may be sent; if not, why: a key to an honest sentence. */
export type MaySend =
  | 'yes'
  /** Help is `now`: nothing may be taken along at all. */
  | 'help-now'
  /** The clinic configured no sending. */
  | 'no-key'
  /** The visit is about another adult. */
  | 'someone'
  /** The visit is about a child. */
  | 'child'
  /** Too young to consent alone, by the rule of the country. */
  | 'minor'
  /** The age is open, and open is never "adult". */
  | 'age-open';

export interface SendingFacts {
  readonly logic: Logic;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly handOff: HandOff | null;
  /** Where the visitor is, as `HelpView.country` has it. */
  readonly country: string;
  /** Where the clinic is, as its file says; open where it does not. */
  readonly clinicCountry: string | undefined;
}

/** Options of `for-whom` under which the visitor speaks for themselves. */
const forOneself = ['me', 'couple', 'family', 'questions'] as const;

/** Nothing is taken along while help is needed now: first things first. */
export function mayTakeAway({ help }: Pick<Recommendation, 'help'>): boolean {
  return help.level !== 'now';
}

/**
 * Who may send a summary to the clinic: an adult, about themselves (or about their couple or family), and in some countries a young person who
 * may consent alone. Everybody else prints or copies. Where the visitor and the clinic are in two countries, the stricter rule holds; where the
 * clinic does not say its country, no young person sends, for the visitor could choose any.
 */
export function maySend({ logic, answers, recommendation, handOff, country, clinicCountry }: SendingFacts): MaySend {
  if (!mayTakeAway(recommendation)) return 'help-now';
  if (!handOff) return 'no-key';
  const whom = answers['for-whom'];
  if (whom === 'child') return 'child';
  if (!forOneself.some((one) => one === whom)) return 'someone';
  const age = logic.questions.get('age');
  if (!age || given(logic, answers, age) === null) return 'age-open';
  const judge = new Judge(logic, answers);
  if (judge.judge({ condition: 'minor' }).verdict === 'not-met') return 'yes';
  const rules = [countryOf(country), countryOf(countryId(clinicCountry ?? null) ?? 'other')];
  const mayAlone = rules.every(
    ({ sending }) => judge.judge({ question: 'age', is: [...sending.minors] }).verdict === 'met',
  );
  return mayAlone ? 'yes' : 'minor';
}
