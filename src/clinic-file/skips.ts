import type { Issue } from '../foundation/issue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { LogicFile } from './logic-schema.ts';
import { helpLevels, medicalLevels, needLevels, referralLevels } from './logic-schema.ts';
import { entry, isSafety, leavesOf, list } from './mentions.ts';

type Level = 'help' | 'referral' | 'medical' | 'need';

const orders: Readonly<Record<Level, readonly string[]>> = {
  help: helpLevels,
  referral: referralLevels,
  medical: medicalLevels,
  need: needLevels,
};

/**
 * What skipping a safety question raises, each of its signs must raise too, at least as high.
 *
 * A rule on a skip falls silent once a sign is named; without this, telling of danger would lower the advice.
 */
export function skipIssues(logic: LogicFile): Issue[] {
  const heights = new Map<string, readonly SignHeight[]>();
  const heightsOf = (question: string): readonly SignHeight[] => {
    const known = heights.get(question) ?? signHeights(logic, question);
    heights.set(question, known);
    return known;
  };
  return Object.entries(logic.rules).flatMap(([id, { when, then }]) => {
    const raised = Object.entries(then.raise ?? {}) as [Level, string][];
    return skippedIn(logic, when).flatMap((question) =>
      heightsOf(question).flatMap(({ sign, height }) =>
        raised
          .filter(([level, name]) => height[level] < orders[level].indexOf(name))
          .map(([level, name]) => ({
            code: 'skip-not-covered',
            severity: 'error' as const,
            path: ['logic', 'rules', id, 'then', 'raise', level],
            found: `${question}: ${sign}`,
            expected: `${level} >= ${name}`,
          })),
      ),
    );
  });
}

/** How high each level rises for certain when this one sign is named. */
interface SignHeight {
  readonly sign: string;
  readonly height: Readonly<Record<Level, number>>;
}

/** The safety questions whose skipping a condition mentions, also through named ones. */
function skippedIn(logic: LogicFile, condition: Condition, seen = new Set<string>()): string[] {
  const found = leavesOf(condition).flatMap(({ leaf }) => {
    if ('skipped' in leaf) return isSafety(entry(logic.questions, leaf.skipped)) ? leaf.skipped : [];
    if (!('condition' in leaf) || seen.has(leaf.condition)) return [];
    seen.add(leaf.condition);
    const named = entry(logic.conditions, leaf.condition);
    return named ? skippedIn(logic, named, seen) : [];
  });
  return [...new Set(found)];
}

function signHeights(logic: LogicFile, question: string): SignHeight[] {
  const options = entry(logic.questions, question)?.options ?? {};
  const signs = Object.entries(options).flatMap(([id, { danger }]) => (danger ? [id] : []));
  return signs.map((sign) => {
    const meets = new SignMeets(logic, question, sign);
    const fired = Object.values(logic.rules).filter(({ when, then }) => then.raise && meets.condition(when));
    const highest = (level: Level): number =>
      fired.reduce((height, { then }) => Math.max(height, orders[level].indexOf(then.raise?.[level] ?? '')), 0);
    const height = {
      help: highest('help'),
      referral: highest('referral'),
      medical: highest('medical'),
      need: highest('need'),
    };
    return { sign, height };
  });
}

/** Whether one sign suffices for a condition, whatever else was answered. */
class SignMeets {
  readonly #logic: LogicFile;
  readonly #question: string;
  readonly #sign: string;
  readonly #named = new Map<string, boolean>();

  constructor(logic: LogicFile, question: string, sign: string) {
    this.#logic = logic;
    this.#question = question;
    this.#sign = sign;
  }

  condition(condition: Condition): boolean {
    const met = (part: Condition): boolean => this.condition(part);
    if ('all' in condition) return condition.all.every(met);
    if ('any' in condition) return condition.any.some(met);
    if ('of' in condition) return condition.of.filter(met).length >= condition.atLeast;
    if ('not' in condition) return false;
    return 'condition' in condition ? this.#name(condition.condition) : this.#leaf(condition);
  }

  #name(id: string): boolean {
    const known = this.#named.get(id);
    if (known !== undefined) return known;
    // A circle suffices for nothing.
    this.#named.set(id, false);
    const named = entry(this.#logic.conditions, id);
    const met = named !== undefined && this.condition(named);
    this.#named.set(id, met);
    return met;
  }

  #leaf(leaf: Leaf): boolean {
    if (!('question' in leaf) || leaf.question !== this.#question) return false;
    if ('is' in leaf) return list(leaf.is).includes(this.#sign);
    if ('chosen' in leaf) return (leaf.chosen.min ?? 0) <= 1 && leaf.chosen.max === undefined;
    const options = entry(this.#logic.questions, this.#question)?.options ?? {};
    const rank = (id: string): number => entry(options, id)?.danger ?? 0;
    return 'atLeast' in leaf && rank(leaf.atLeast) > 0 && rank(this.#sign) >= rank(leaf.atLeast);
  }
}
