import type { Logic, Rule } from '../clinic-file/logic.ts';
import type { CandidateKind, Outcome } from '../clinic-file/logic-schema.ts';
import type { Answers } from './answers.ts';
import { fire, type Fired } from './fired.ts';
import { Judge } from './judge.ts';
import { helpLevels, medicalLevels, referralLevels } from './level-order.ts';
import { levels, type Levels } from './levels.ts';
import { outcome } from './outcome.ts';
import type { AnswerChange } from './what-would-change-answers.ts';
import { leader } from './what-would-change-leader.ts';
import { Reach } from './what-would-change-reach.ts';

/** One visit, and those that differ from it in some answers: of them, only what rests on those answers is judged again. */
export class Outlooks {
  readonly now: Outlook;
  readonly #logic: Logic;
  readonly #answers: Answers;
  readonly #reach: Reach;
  readonly #afterOne = new Map<AnswerChange, Outlook>();

  constructor(logic: Logic, answers: Answers) {
    this.#logic = logic;
    this.#answers = answers;
    this.#reach = new Reach(logic);
    const judge = new Judge(logic, answers);
    this.now = new Outlook(logic, this.#reach, judge, (rule) => fire(rule, judge));
  }

  /** Whether another answer to the question could change the ranking of these candidates. */
  bearsOn(question: string, kind: CandidateKind): boolean {
    return this.#reach.bearsOn(question, kind);
  }

  /** The visit with these other answers. */
  after(change: readonly AnswerChange[]): Outlook {
    const [one] = change;
    if (!one || change.length > 1) return this.#imagine(change);
    const known = this.#afterOne.get(one) ?? this.#imagine(change);
    this.#afterOne.set(one, known);
    return known;
  }

  #imagine(change: readonly AnswerChange[]): Outlook {
    const others = Object.fromEntries(change.map(({ question, to }) => [question, to]));
    const judge = new Judge(this.#logic, { ...this.#answers, ...others });
    const touched = change.map(({ question }) => this.#reach.rulesBehind(question));
    return new Outlook(this.#logic, this.#reach, judge, (rule) =>
      touched.some((rules) => rules.has(rule)) ? fire(rule, judge) : this.now.fired(rule),
    );
  }
}

/** What a visit comes to, as far as it is asked for. */
export class Outlook {
  readonly #logic: Logic;
  readonly #reach: Reach;
  readonly #judge: Judge;
  readonly #fire: (rule: Rule) => Fired | null;
  readonly #fired = new Map<Rule, Fired | null>();
  readonly #best = new Map<CandidateKind, string | null>();

  constructor(logic: Logic, reach: Reach, judge: Judge, fire: (rule: Rule) => Fired | null) {
    this.#logic = logic;
    this.#reach = reach;
    this.#judge = judge;
    this.#fire = fire;
  }

  /** The rule with its evidence when it is certainly met. */
  fired(rule: Rule): Fired | null {
    const known = this.#fired.get(rule);
    if (known !== undefined) return known;
    const fired = this.#fire(rule);
    this.#fired.set(rule, fired);
    return fired;
  }

  /** The candidate that comes first, or null. */
  best(kind: CandidateKind): string | null {
    const known = this.#best.get(kind);
    if (known !== undefined) return known;
    const fired = this.#allFired(this.#reach.rulesOn(kind));
    // A setting is part of a plan, and there is no plan without a format.
    const none = kind === 'setting' && this.best('format') === null;
    const best = none ? null : leader(this.#logic, this.#judge, fired, kind);
    this.#best.set(kind, best);
    return best;
  }

  get outcome(): Outcome {
    const fired = this.#allFired(this.#logic.rules);
    return outcome(this.#logic, this.#judge, fired, levels(fired)).outcome;
  }

  /** True when it ends alike, and nothing that protects is weaker than in the other visit. */
  protectsAsMuchAs(other: Outlook): boolean {
    const ours = this.#protection();
    const theirs = other.#protection();
    return (
      this.outcome === other.outcome &&
      ours.heights.every((height, place) => height >= (theirs.heights[place] ?? 0)) &&
      theirs.ruledOut.every((id) => ours.ruledOut.includes(id))
    );
  }

  #protection(): { heights: readonly number[]; ruledOut: readonly string[] } {
    const fired = this.#allFired(this.#logic.rules);
    return { heights: heights(levels(fired)), ruledOut: fired.flatMap(({ rule }) => rule.then.ruleOut ?? []) };
  }

  #allFired(rules: readonly Rule[]): Fired[] {
    return rules.flatMap((rule) => this.fired(rule) ?? []);
  }
}

function heights({ help, referral, medical }: Levels): number[] {
  return [helpLevels.indexOf(help.level), referralLevels.indexOf(referral.level), medicalLevels.indexOf(medical.level)];
}
